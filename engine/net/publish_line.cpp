// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/publish_line.h"

#include "engine/base/limits.h"

#include <algorithm>

namespace nandu::net {

void PublishLine::add(const base::EventId& id, std::string eventJson, Time now)
{
    m_waiting.push_back({id, std::move(eventJson), now + base::limits::okWithin, false});
}

void PublishLine::sendWaiting(const std::function<void(const std::string& frame)>& send, Time now)
{
    while (!m_waiting.empty() && m_sent.size() < publishesInFlightMax) {
        Entry entry = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!entry.wasSent)
            entry.deadline = now + base::limits::okWithin;
        entry.wasSent = true;
        entry.sentAt = now;
        send("[\"EVENT\"," + entry.json + "]");
        m_sent.push_back(std::move(entry));
    }
}

bool PublishLine::takeOk(const base::EventId& id, bool isAccepted, const std::string& message, Time now)
{
    const auto sent = std::find_if(m_sent.begin(), m_sent.end(), [&](const Entry& entry) { return entry.id == id; });
    if (sent == m_sent.end())
        return false;
    Entry entry = std::move(*sent);
    m_sent.erase(sent);
    if (!isAccepted && message.starts_with("auth-required:") && entry.parkedBecause.empty()) {
        entry.parkedBecause = message;
        m_parked.push_back(std::move(entry));
        return true;
    }
    // NIP-01: "duplicate:" means that the relay has it, whatever the boolean says.
    const bool has = isAccepted || message.starts_with("duplicate:");
    m_answered(id, {has ? PublishAnswer::Outcome::Accepted : PublishAnswer::Outcome::Rejected, message,
                    std::chrono::duration_cast<std::chrono::milliseconds>(now - entry.sentAt)});
    return false;
}

void PublishLine::goOnAfterAuth()
{
    while (!m_parked.empty()) {
        m_waiting.push_front(std::move(m_parked.back()));
        m_parked.pop_back();
    }
}

void PublishLine::failParked()
{
    std::deque<Entry> failed;
    failed.swap(m_parked);
    for (const Entry& entry : failed)
        m_answered(entry.id, {PublishAnswer::Outcome::Rejected, entry.parkedBecause});
}

void PublishLine::takeDisconnect()
{
    goOnAfterAuth();
    while (!m_sent.empty()) {
        m_waiting.push_front(std::move(m_sent.back()));
        m_sent.pop_back();
    }
    for (Entry& entry : m_waiting)
        entry.parkedBecause.clear(); // a new connection, a new challenge
}

void PublishLine::failWaiting(const std::string& why)
{
    std::deque<Entry> failed;
    failed.swap(m_waiting);
    for (const Entry& entry : failed)
        m_answered(entry.id, {entry.wasSent ? PublishAnswer::Outcome::NoAnswer : PublishAnswer::Outcome::Unreachable, why});
}

void PublishLine::checkTimes(Time now, const std::string& whyUnreachable)
{
    std::deque<Entry> late;
    const auto takeLate = [&](std::deque<Entry>& line) {
        const auto split = std::stable_partition(line.begin(), line.end(), [&](const Entry& entry) { return entry.deadline > now; });
        std::move(split, line.end(), std::back_inserter(late));
        line.erase(split, line.end());
    };
    takeLate(m_sent);
    takeLate(m_waiting);
    takeLate(m_parked);
    for (const Entry& entry : late) {
        if (!entry.parkedBecause.empty())
            m_answered(entry.id, {PublishAnswer::Outcome::Rejected, entry.parkedBecause});
        else if (entry.wasSent)
            m_answered(entry.id, {PublishAnswer::Outcome::NoAnswer, {}});
        else
            m_answered(entry.id, {PublishAnswer::Outcome::Unreachable, whyUnreachable});
    }
}

void PublishLine::standStill(std::chrono::steady_clock::duration pause)
{
    for (Entry& entry : m_sent)
        entry.deadline += pause;
    for (Entry& entry : m_waiting)
        entry.deadline += pause;
    for (Entry& entry : m_parked)
        entry.deadline += pause;
}

} // namespace nandu::net
