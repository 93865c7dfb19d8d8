// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far each relay is, for the window: looked at once a second on the net thread, turned into rates and times left here. Counts
// what was received today in the settings. Lives on the GUI thread; never waits for the net thread.
#pragma once

#include "engine/api/sync_service.h"
#include "engine/client/network.h"
#include "engine/client/settings.h"
#include "engine/sync/gap_watch.h"

#include <QDate>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace nandu::client {

class SyncServiceImpl : public api::SyncService {
    Q_OBJECT
public:
    // All outlive it.
    SyncServiceImpl(Network& network, Settings& settings, const base::Clock& clock, QObject* parent = nullptr);
    ~SyncServiceImpl() override; // what was received is saved

    // On: the past waits. Known: this desktop tells by itself.
    void setMetered(bool isMetered, bool isKnown);

    QList<api::SyncRow> rows() const override { return m_rows; }
    QList<api::FeedGap> gaps() const override { return m_gaps; }
    api::Traffic traffic() const override { return m_traffic; }
    void setPaused(const QString& url, bool isPaused) override;
    void setAllPaused(bool isPaused) override;
    void giveUp(const QString& url) override;
    void resync(const QString& url, qint64 from) override;
    void fill(qint64 from, qint64 to) override;

private:
    // What the net thread knows at one moment.
    struct Looked {
        QList<api::SyncRow> rows; // but for rates
        base::TimeSpans missing, fills;
    };
    struct Moment {
        std::chrono::steady_clock::time_point at;
        qint64 events = 0;
        double share = 0;
    };
    // What the net thread answers to; outlives us harmlessly.
    struct Mailbox {
        std::mutex mutex;
        SyncServiceImpl* to = nullptr;
    };
    static Looked lookOnNet(Network& network);
    static api::SyncRow rowOf(Network& network, const sync::CoveredState& state);
    void onRelay(const QString& url, std::function<void(sync::CoveredSync&, base::RelayRef)> act);
    void look();
    void take(const Looked& looked);
    void takeGaps(const Looked& looked);
    void rate(api::SyncRow& row, std::deque<Moment>& past) const;
    void countBytes();
    void saveBytes();

    Network& m_network;
    Settings& m_settings;
    const base::Clock& m_clock;
    std::shared_ptr<Mailbox> m_mailbox;
    QList<api::SyncRow> m_rows;
    QList<api::FeedGap> m_gaps;
    api::Traffic m_traffic;
    sync::GapWatch m_gapWatch;
    std::map<QString, std::deque<Moment>> m_past; // by relay
    QDate m_day;
    qint64 m_todayBefore = 0; // of this day, before this run; less what this run had before the day began
    qint64 m_savedBytes = 0;
    QTimer m_timer, m_saveTimer;
    bool m_isLooking = false;
};

} // namespace nandu::client
