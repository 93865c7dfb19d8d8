// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings what is in the outbox to each relay: every delivery is tried, tried again after 0.5, 1.5 and 5 s, and then stands
// there as failed with its reason until the user asks again, or the relay is back. States are in user.db before anything is
// sent, so a restart goes on where it was; a relay that has the event already says "duplicate:" and counts as accepted. Each
// relay that accepted is asked for the event once, a little later: what it does not send, it did not store.
// Lives on the publisher's thread, as its UserDb does.
#pragma once

#include "engine/base/clock.h"
#include "engine/net/relay_status.h"
#include "engine/store/user_db.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace nandu::sync {

class OutboxSender : public QObject {
    Q_OBJECT
public:
    static constexpr std::array<std::int64_t, 3> retryDelaysMs{500, 1'500, 5'000};
    static constexpr std::int64_t readBackAfterMs = 2'000; // relays say OK before their readers see it
    static constexpr std::size_t unansweredUsual = 1'000; // the rest waits in the outbox

    OutboxSender(store::UserDb& outbox, const base::Clock& clock, std::size_t unansweredMax = unansweredUsual);

    // What was sent before a restart and never answered is sent again; tells how everything undelivered stands, failures too.
    void start();
    void wake();  // something new is in the outbox
    void retry(const base::EventId& event);
    void relayIsBack(const std::string& relay); // what got no answer there is tried once more
    void endHold(const base::EventId& event);   // sent now, though the undo time runs
    void tell(const base::EventId& event);      // deliveryChanged() once more
    // Of one readBackWanted(); Unknown: the relay did not answer that.
    void takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found);
    // Of one sendWanted(), once; a late or unknown one changes nothing.
    void takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer);
    std::int64_t nowMs() const; // since 1970

Q_SIGNALS:
    void sendWanted(const std::string& relay, const nandu::base::EventId& event, const std::string& eventJson);
    void deliveryChanged(const nandu::base::EventId& event, const std::vector<nandu::store::Delivery>& deliveries);
    void readBackWanted(const std::string& relay, const nandu::base::EventId& event);
    void failed(const std::string& reason); // user.db cannot be read or written

private:
    void sendDue();
    void readBackDue();
    void planReadBack(const std::string& relay, const base::EventId& event);
    void send(store::Delivery delivery);
    [[nodiscard]] bool record(const store::Delivery& delivery); // false: it could not be kept
    void planNext(std::int64_t againMsMin = 20);

    store::UserDb& m_outbox;
    const base::Clock& m_clock;
    const std::size_t m_unansweredMax;
    const std::int64_t m_wallMsAtStart;
    const std::chrono::steady_clock::time_point m_steadyAtStart;
    std::map<std::pair<std::string, base::EventId>, std::uint32_t> m_unanswered; // attempts so far
    std::map<std::pair<std::string, base::EventId>, std::int64_t> m_readBacks; // when to ask
    std::set<std::pair<std::string, base::EventId>> m_readingBack;             // asked
    QTimer m_timer;
    QTimer m_readBackTimer;
};

} // namespace nandu::sync
