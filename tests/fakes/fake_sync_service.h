// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sync service whose relays stand as the test says, and that notes what it was asked. GUI thread.
#pragma once

#include "engine/api/sync_service.h"

#include <QStringList>

namespace nandu::fakes {

class FakeSyncService : public api::SyncService {
    Q_OBJECT
public:
    using SyncService::SyncService;

    QList<api::SyncRow> now;
    QList<api::FeedGap> open;
    api::Traffic bytes;
    QStringList asked; // "pause wss://…", "fill 5 9"
    void tell()
    {
        Q_EMIT rowsChanged();
        Q_EMIT gapsChanged();
        Q_EMIT trafficChanged();
    }

    QList<api::SyncRow> rows() const override { return now; }
    QList<api::FeedGap> gaps() const override { return open; }
    api::Traffic traffic() const override { return bytes; }
    void setPaused(const QString& url, bool isPaused) override { note(isPaused ? "pause" : "resume", url); }
    void setAllPaused(bool isPaused) override { note(isPaused ? "pause" : "resume", QStringLiteral("all")); }
    void giveUp(const QString& url) override { note("give up", url); }
    void resync(const QString& url, qint64 from) override { note("resync", url + QLatin1Char(' ') + QString::number(from)); }
    void fill(qint64 from, qint64 to) override { note("fill", QStringLiteral("%1 %2").arg(from).arg(to)); }

private:
    void note(const char* deed, const QString& what) { asked.append(QLatin1String(deed) + QLatin1Char(' ') + what); }
};

} // namespace nandu::fakes
