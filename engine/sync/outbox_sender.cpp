// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/outbox_sender.h"

#include "engine/nostr/event_json.h"

#include <algorithm>

namespace nandu::sync {

namespace {

using net::PublishAnswer;
using store::Delivery;
using store::DeliveryState;

constexpr std::size_t dueAtOnce = 100;

// A relay's "no" that another try can turn into a "yes" (NIP-01 prefixes); "blocked:", "invalid:", "pow:" and the like stay.
bool isPassing(const std::string& message)
{
    return message.starts_with("rate-limited:") || message.starts_with("error:");
}

DeliveryState failedState(PublishAnswer::Outcome outcome)
{
    return outcome == PublishAnswer::Outcome::Rejected ? DeliveryState::Refused : DeliveryState::NoAnswer;
}

std::string reasonOf(const PublishAnswer& answer)
{
    if (!answer.message.empty())
        return answer.message;
    switch (answer.outcome) {
    case PublishAnswer::Outcome::Accepted:
        return {};
    case PublishAnswer::Outcome::Rejected:
        return "refused without a reason";
    case PublishAnswer::Outcome::NoAnswer:
        return "no answer";
    case PublishAnswer::Outcome::Unreachable:
        return "could not be reached";
    }
    return {};
}

} // namespace

OutboxSender::OutboxSender(store::UserDb& outbox, const base::Clock& clock, std::size_t unansweredMax)
    : m_outbox(outbox), m_clock(clock), m_unansweredMax(unansweredMax), m_wallMsAtStart(clock.wallSeconds() * 1'000), m_steadyAtStart(clock.steady())
{
    m_timer.setSingleShot(true);
    m_timer.setParent(this); // moves to the publisher's thread with us
    connect(&m_timer, &QTimer::timeout, this, &OutboxSender::sendDue);
    m_readBackTimer.setSingleShot(true);
    m_readBackTimer.setParent(this);
    connect(&m_readBackTimer, &QTimer::timeout, this, &OutboxSender::readBackDue);
}

void OutboxSender::start()
{
    if (const auto requeued = m_outbox.requeueSent(nowMs()); !requeued)
        Q_EMIT failed(requeued.error().detail);
    if (const auto open = m_outbox.undelivered()) {
        for (const base::EventId& event : *open) {
            if (const auto all = m_outbox.deliveries(event))
                Q_EMIT deliveryChanged(event, *all);
        }
    }
    if (const auto due = m_outbox.readBacksDue()) {
        for (const Delivery& delivery : *due)
            planReadBack(delivery.relay, delivery.event);
    }
    sendDue();
}

void OutboxSender::wake()
{
    sendDue();
    readBackDue();
}

void OutboxSender::relayIsBack(const std::string& relay)
{
    const auto again = m_outbox.retryAt(relay, static_cast<std::uint32_t>(retryDelaysMs.size()), nowMs());
    if (!again)
        Q_EMIT failed(again.error().detail);
    else if (*again > 0)
        sendDue();
}

void OutboxSender::endHold(const base::EventId& event)
{
    if (const auto ended = m_outbox.endHold(event, nowMs()); !ended)
        Q_EMIT failed(ended.error().detail);
    sendDue();
}

void OutboxSender::tell(const base::EventId& event)
{
    if (const auto all = m_outbox.deliveries(event))
        Q_EMIT deliveryChanged(event, *all);
}

void OutboxSender::retry(const base::EventId& event)
{
    if (const auto again = m_outbox.retry(event, nowMs()); !again)
        Q_EMIT failed(again.error().detail);
    sendDue();
}

void OutboxSender::takeAnswer(const std::string& relay, const base::EventId& event, const PublishAnswer& answer)
{
    const auto sent = m_unanswered.find({relay, event});
    if (sent == m_unanswered.end())
        return;
    Delivery delivery{.event = event, .relay = relay, .state = DeliveryState::Accepted, .attempts = sent->second, .nextTryAtMs = 0, .reason = reasonOf(answer)};
    m_unanswered.erase(sent);
    if (answer.outcome == PublishAnswer::Outcome::Accepted) {
        delivery.readBack = store::ReadBack::Due;
        planReadBack(relay, event);
    } else {
        const bool isFinal = answer.outcome == PublishAnswer::Outcome::Rejected && !isPassing(answer.message);
        if (isFinal || delivery.attempts > retryDelaysMs.size()) {
            delivery.state = failedState(answer.outcome);
        } else {
            delivery.state = DeliveryState::Queued;
            delivery.nextTryAtMs = nowMs() + retryDelaysMs[delivery.attempts - 1];
        }
    }
    [[maybe_unused]] const bool isKept = record(delivery); // else it is sent again after a restart, where "duplicate:" ends it
    planNext();
}

void OutboxSender::takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found)
{
    if (m_readingBack.erase({relay, event}) == 0)
        return;
    const auto all = m_outbox.deliveries(event);
    const auto own = m_outbox.outboxEvent(event);
    if (!all || !own || !*own)
        return; // given up meanwhile
    const auto delivery = std::find_if(all->begin(), all->end(), [&](const Delivery& one) { return one.relay == relay; });
    if (delivery == all->end() || delivery->state != DeliveryState::Accepted)
        return;
    Delivery told = *delivery;
    const auto replaced = m_outbox.isReplaced(**own);
    const bool mayBeGone = !replaced || *replaced; // a relay keeps the newest version only, and nothing that was deleted
    told.readBack = found == store::ReadBack::Missing && mayBeGone ? store::ReadBack::Unknown : found;
    [[maybe_unused]] const bool isKept = record(told); // else it is asked for again after a restart
}

void OutboxSender::planReadBack(const std::string& relay, const base::EventId& event)
{
    m_readBacks[{relay, event}] = nowMs() + readBackAfterMs;
    if (!m_readBackTimer.isActive())
        m_readBackTimer.start(static_cast<int>(readBackAfterMs));
}

void OutboxSender::readBackDue()
{
    std::vector<std::pair<std::string, base::EventId>> due;
    for (const auto& [what, at] : m_readBacks) {
        if (at <= nowMs())
            due.push_back(what);
    }
    for (const auto& what : due) {
        m_readBacks.erase(what);
        m_readingBack.insert(what);
        Q_EMIT readBackWanted(what.first, what.second);
    }
    if (!m_readBacks.empty() && !m_readBackTimer.isActive())
        m_readBackTimer.start(static_cast<int>(readBackAfterMs / 4));
}

std::int64_t OutboxSender::nowMs() const
{
    return m_wallMsAtStart + std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_steadyAtStart).count();
}

void OutboxSender::sendDue()
{
    while (m_unanswered.size() < m_unansweredMax) {
        auto due = m_outbox.dueDeliveries(nowMs(), std::min(dueAtOnce, m_unansweredMax - m_unanswered.size()));
        if (!due) {
            Q_EMIT failed(due.error().detail);
            break;
        }
        if (due->empty())
            break;
        const std::size_t before = m_unanswered.size();
        for (Delivery& delivery : *due)
            send(std::move(delivery));
        if (m_unanswered.size() == before) {
            planNext(1'000); // nothing could be marked as sent: the disk is full, say
            return;
        }
    }
    planNext();
}

void OutboxSender::send(Delivery delivery)
{
    const auto event = m_outbox.outboxEvent(delivery.event);
    if (!event || !*event) {
        Q_EMIT failed(event ? "an outbox row without its event" : event.error().detail);
        return;
    }
    delivery.state = DeliveryState::Sent;
    ++delivery.attempts;
    if (!record(delivery))
        return; // not marked as sent, so not sent
    m_unanswered[{delivery.relay, delivery.event}] = delivery.attempts;
    Q_EMIT sendWanted(delivery.relay, delivery.event, nostr::eventToJson(**event));
}

bool OutboxSender::record(const Delivery& delivery)
{
    const auto kept = m_outbox.setDelivery(delivery);
    if (!kept)
        Q_EMIT failed(kept.error().detail);
    if (const auto all = m_outbox.deliveries(delivery.event))
        Q_EMIT deliveryChanged(delivery.event, *all);
    return kept.ok();
}

void OutboxSender::planNext(std::int64_t againMsMin)
{
    const auto next = m_outbox.nextTryAtMs();
    if (!next || !*next || m_unanswered.size() >= m_unansweredMax)
        return;
    constexpr std::int64_t againMsMax = 60'000;
    m_timer.start(static_cast<int>(std::clamp(**next - nowMs(), againMsMin, againMsMax)));
}

} // namespace nandu::sync
