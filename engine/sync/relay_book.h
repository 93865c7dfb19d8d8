// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps a record of every relay that was dialled, and leaves one that failed alone for a while: by that the planner chooses. When
// nothing at all is connected the fault is ours, and no relay is blamed. Lives on the net thread.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_names.h"
#include "engine/net/relay_pool.h"
#include "engine/sync/relay_planner.h"
#include "engine/sync/relay_record.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <random>
#include <string>

namespace nandu::sync {

class RelayBook : public QObject {
    Q_OBJECT
public:
    RelayBook(net::RelayPool& pool, net::RelayNames& names, const base::Clock& clock, std::uint32_t seed, QObject* parent = nullptr);

    PlanRelay standing(base::RelayRef relay) const;
    std::optional<std::chrono::milliseconds> outFor(base::RelayRef relay) const; // the rest of its penalty
    unsigned rank(base::RelayRef relay) const;
    void setRank(base::RelayRef relay, unsigned rank); // 0 to 9
    void noteDelivered(base::RelayRef relay, std::uint64_t events); // that no other brought before
    void noteBlocked(base::RelayRef relay); // it said so
    void forgiveAll(); // another network

    // By address, for the file that outlives us: only what is worth keeping.
    std::map<std::string, RelayRecord> records() const;
    void load(const std::map<std::string, RelayRecord>& records);
    std::uint64_t firstDelivered(base::RelayRef relay) const; // over all runs

    void endPenalties(); // whose time is over; once a second by itself

Q_SIGNALS:
    void standingChanged(); // one went out, came back, or was ranked: time for a new plan

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry {
        RelayRecord record;
        bool isConnected = false;
        Time connectedAt{};
        std::uint32_t failuresInARow = 0;
        Time outUntil{};
    };
    void take(base::RelayRef relay, net::RelayState state);
    void penalise(Entry& entry, net::DropCause cause);
    bool isAnotherConnected(base::RelayRef relay) const;

    net::RelayPool& m_pool;
    net::RelayNames& m_names;
    const base::Clock& m_clock;
    std::mt19937 m_random;
    std::map<base::RelayRef, Entry> m_entries;
    QTimer m_returnTimer;
};

} // namespace nandu::sync
