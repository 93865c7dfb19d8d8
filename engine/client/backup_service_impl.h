// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup for the window: runs on the net thread, a few words of it come back at a time. What the signed-in account wrote, but for
// direct messages and drafts, which are for no other relay than where they are. Lives on the GUI thread.
#pragma once

#include "engine/api/backup_service.h"
#include "engine/base/ids.h"
#include "engine/client/network.h"
#include "engine/localrelay/door.h"
#include "engine/sync/relay_backup.h"

#include <QPointer>

#include <cstdint>
#include <memory>
#include <optional>

namespace nandu::client {

class BackupServiceImpl final : public api::BackupService {
    Q_OBJECT
public:
    // Both outlive it.
    BackupServiceImpl(Network& network, sync::StoreLookup& store, QObject* parent = nullptr);
    ~BackupServiceImpl() override;

    void setAccount(const std::optional<base::PubKey>& account);

    api::BackupState state() const override { return m_state; }
    void start(const QString& url) override;
    void cancel() override;

private:
    using Run = std::shared_ptr<QPointer<sync::RelayBackup>>; // the net thread's

    void take(std::uint64_t asked, api::BackupState state);

    Network& m_network;
    sync::StoreLookup& m_store;
    std::optional<base::PubKey> m_account;
    api::BackupState m_state;
    std::shared_ptr<localrelay::Door> m_door;
    std::uint64_t m_generation = 0;
    Run m_run;
};

} // namespace nandu::client
