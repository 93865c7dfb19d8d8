// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works out whose notes are kept in step, from the stored follow lists and the settings, whenever one of them changes. Lives on the
// GUI thread; reads and counts on a thread of its own. Destroy it before the pipeline.
#pragma once

#include "engine/api/scope_service.h"
#include "engine/client/pipeline.h"
#include "engine/client/settings.h"
#include "engine/localrelay/door.h"
#include "engine/sync/sync_scope.h"

#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nandu::client {

struct ScopeResult {
    std::optional<std::vector<base::PubKey>> people; // absent: everybody followed, as sync does by itself
    std::vector<base::PubKey> listsMissing;          // follow lists that are needed and not here
    api::ScopeState state;
};

struct ScopeParts {
    Pipeline& pipeline;
    Settings& settings;
    std::filesystem::path database;
    std::function<void(const ScopeResult&)> apply; // GUI thread
};

class ScopeServiceImpl final : public api::ScopeService {
    Q_OBJECT
public:
    explicit ScopeServiceImpl(ScopeParts parts, QObject* parent = nullptr);
    ~ScopeServiceImpl() override;

    api::ScopeState state() const override { return m_state; }
    void setAccount(const std::optional<base::PubKey>& account);
    void settingsChanged() { workOut(); }

    static sync::ScopeRules rulesOf(const Settings& settings);

private:
    void workOut();

    ScopeParts m_parts;
    api::ScopeState m_state;
    std::optional<base::PubKey> m_account;
    std::shared_ptr<localrelay::Door> m_door;
    std::uint64_t m_generation = 0;
    QTimer m_soon; // follow lists come in by the hundred
    QThreadPool m_work;
};

} // namespace nandu::client
