// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The events that wait to be sent to one relay, or for its OK. Every one is answered exactly once. Lives on the net thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/net/relay_status.h"

#include <chrono>
#include <deque>
#include <functional>
#include <string>

namespace nandu::net {

class PublishLine {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Answered = std::function<void(const base::EventId&, const PublishAnswer&)>;

    explicit PublishLine(Answered answered) : m_answered(std::move(answered)) {}

    void add(const base::EventId& id, std::string eventJson, Time now);
    // As many as may be unanswered at a time go out through `send`.
    void sendWaiting(const std::function<void(const std::string& frame)>& send, Time now);
    // "auth-required:" parks it once (NIP-42), until goOnAfterAuth() or failParked(). True: parked.
    bool takeOk(const base::EventId& id, bool isAccepted, const std::string& message, Time now);
    void goOnAfterAuth();
    void failParked();
    void takeDisconnect(); // sent ones without an answer are sent again
    void failWaiting(const std::string& why); // the relay will not be reachable in time
    void checkTimes(Time now, const std::string& whyUnreachable);
    void standStill(std::chrono::steady_clock::duration pause); // time-outs of a paused connection stand still
    bool empty() const { return m_waiting.empty() && m_sent.empty() && m_parked.empty(); }

private:
    struct Entry {
        base::EventId id;
        std::string json;
        Time deadline;
        bool wasSent = false;
        Time sentAt{};
        std::string parkedBecause = {};
    };
    std::deque<Entry> m_waiting;
    std::deque<Entry> m_sent;
    std::deque<Entry> m_parked;
    Answered m_answered;
};

} // namespace nandu::net
