// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup that stands as the test says, and notes what it was asked. GUI thread.
#pragma once

#include "engine/api/backup_service.h"

#include <QStringList>

namespace nandu::fakes {

class FakeBackupService : public api::BackupService {
    Q_OBJECT
public:
    using BackupService::BackupService;

    QStringList asked; // "start wss://…", "cancel"
    void show(const api::BackupState& state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

    api::BackupState state() const override { return m_state; }
    void start(const QString& url) override { asked.append(QStringLiteral("start ") + url); }
    void cancel() override { asked.append(QStringLiteral("cancel")); }

private:
    api::BackupState m_state;
};

} // namespace nandu::fakes
