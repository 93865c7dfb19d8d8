// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept and of whom: puts the storage and the scope service together with the accounts, their lists and the network. Lives on
// the GUI thread; destroy it before all of these.
#pragma once

#include "engine/client/account_service_impl.h"
#include "engine/client/engine_service_impl.h"
#include "engine/client/list_service_impl.h"
#include "engine/client/network.h"
#include "engine/client/scope_service_impl.h"
#include "engine/client/storage_service_impl.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace nandu::client {

struct KeepingParts {
    Pipeline& pipeline;
    Network& network;
    Settings& settings;
    EngineServiceImpl& engine;
    AccountServiceImpl& accounts;
    ListServiceImpl& lists;
    std::filesystem::path database;
    const base::Clock& clock;
};

class Keeping {
public:
    explicit Keeping(const KeepingParts& parts);
    ~Keeping();
    Keeping(const Keeping&) = delete;

    StorageServiceImpl& storage() { return m_storage; }
    ScopeServiceImpl& scope() { return m_scope; }
    void setAccount(const std::optional<base::PubKey>& account) { m_scope.setAccount(account); }

private:
    void uncover(const SharedPlan& plan, const std::function<void()>& remove);
    void applyHistory();

    KeepingParts m_parts;
    QObject m_context;
    std::shared_ptr<localrelay::Door> m_door;
    StorageServiceImpl m_storage;
    ScopeServiceImpl m_scope;
};

} // namespace nandu::client
