// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/frame_intake.h"

#include "engine/base/limits.h"
#include "engine/nostr/frame_peek.h"

#include <charconv>
#include <optional>

namespace nandu::net {

namespace {
// Without a parse, like the peek; a key inside a string has a backslash before its quote.
std::optional<std::int64_t> peekCreatedAt(std::string_view text)
{
    constexpr std::string_view key = "\"created_at\":";
    std::size_t at = text.find(key);
    while (at != std::string_view::npos && at > 0 && text[at - 1] == '\\')
        at = text.find(key, at + 1);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::int64_t seconds = 0;
    const char* from = text.data() + at + key.size();
    if (std::from_chars(from, text.data() + text.size(), seconds).ec != std::errc())
        return std::nullopt;
    return seconds;
}

std::chrono::milliseconds msSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}
} // namespace

FrameIntake::FrameIntake(const NetParts& parts, base::RelayRef relay, std::shared_ptr<NetMailbox> mailbox, Told told)
    : m_parts(parts), m_relay(relay), m_mailbox(std::move(mailbox)), m_told(std::move(told)),
      m_relayMetrics(parts.metrics.relay(relay))
{
    m_parts.queue.join();
}

FrameIntake::~FrameIntake()
{
    m_parts.queue.leave();
    for (const ingest::Frame& frame : m_spill)
        m_parts.ledger.end(frame.ticket);
}

void FrameIntake::take(std::string text)
{
    ++m_counts.frames;
    m_counts.bytes += text.size();
    m_parts.metrics.bytesReceived.add(text.size());
    m_relayMetrics.bytes.add(text.size());
    if (text.size() > base::limits::frameBytesMax) {
        ++m_counts.malformed;
        return;
    }
    const nostr::FramePeek peek = nostr::peekFrame(text);
    const auto at = std::chrono::steady_clock::now();
    switch (peek.type) {
    case nostr::FrameType::Event:
        countEvent(at);
        tally(peek.subscription, peek.id, text);
        if (peek.id && m_parts.ids.state(*peek.id) == nostr::StoredIds::State::Stored) {
            ++m_counts.duplicates;
            m_parts.metrics.duplicates.add(1, at);
            m_relayMetrics.duplicates.add();
            m_parts.metrics.seenOn.note(*peek.id, m_relay);
            return;
        }
        takeEvent(std::move(text), at);
        return;
    case nostr::FrameType::Eose:
    case nostr::FrameType::Closed:
    case nostr::FrameType::Ok:
    case nostr::FrameType::Notice:
    case nostr::FrameType::Auth:
    case nostr::FrameType::Count:
    case nostr::FrameType::Unknown:
        takeOther(std::move(text));
        return;
    }
}

void FrameIntake::refuseBinary(std::size_t bytes)
{
    ++m_counts.frames;
    ++m_counts.malformed;
    m_counts.bytes += bytes;
}

void FrameIntake::tally(std::string_view subscription, const std::optional<base::EventId>& id, std::string_view text)
{
    const auto at = m_tallies.find(subscription);
    if (at == m_tallies.end())
        return;
    PageTally& page = at->second.page;
    const std::optional<std::int64_t> createdAt = peekCreatedAt(text);
    if (createdAt && (page.events == 0 || *createdAt < page.oldest))
        page.oldest = *createdAt;
    if (page.events == 0)
        page.firstAfter = msSince(at->second.since);
    ++page.events;
    page.lastId = id.value_or(base::EventId{});
}

void FrameIntake::countEvent(std::chrono::steady_clock::time_point at)
{
    ++m_counts.events;
    m_parts.metrics.received.add(1, at);
    m_relayMetrics.received.add();
}

void FrameIntake::takeEvent(std::string text, std::chrono::steady_clock::time_point at)
{
    ingest::Frame frame;
    frame.text = std::move(text);
    frame.relay = m_relay;
    frame.ticket = m_parts.ledger.issue(); // on arrival, so that a later EOSE waits for a spilled event too
    frame.receivedAt = at;
    if (!m_spill.empty() || !m_parts.queue.tryPush(frame))
        m_spill.push_back(std::move(frame));
}

void FrameIntake::takeOther(std::string text)
{
    auto message = nostr::parseRelayMessage(text);
    if (!message) {
        ++m_counts.malformed;
        return;
    }
    // The peek gives up on unusual spelling; what parses as an event after all takes the usual way.
    if (std::holds_alternative<nostr::RelayEvent>(*message)) {
        const auto at = std::chrono::steady_clock::now();
        countEvent(at);
        const auto& event = std::get<nostr::RelayEvent>(*message);
        tally(event.subscription.text, event.event.id, text);
        takeEvent(std::move(text), at);
        return;
    }
    if (!std::holds_alternative<nostr::RelayEose>(*message) && !std::holds_alternative<nostr::RelayClosed>(*message)) {
        m_told(*message, {});
        return;
    }
    PageTally page;
    if (const auto* eose = std::get_if<nostr::RelayEose>(&*message)) {
        if (const auto at = m_tallies.find(eose->subscription.text); at != m_tallies.end()) {
            page = at->second.page;
            page.eoseAfter = msSince(at->second.since);
            m_tallies.erase(at);
        }
        page.rest = eose->rest;
    }
    const base::Ticket ticket = m_parts.ledger.issue();
    m_parts.ledger.whenAllBelowEnded(ticket, [mailbox = m_mailbox, told = m_told, message = std::move(*message), page] {
        mailbox->post([told, message, page] { told(message, page); });
    });
    m_parts.ledger.end(ticket);
}

bool FrameIntake::mustPause() const
{
    return !m_spill.empty() || m_parts.queue.isHighFor(m_relay);
}

bool FrameIntake::emptySpill()
{
    while (!m_spill.empty() && m_parts.queue.tryPush(m_spill.front()))
        m_spill.pop_front();
    return m_spill.empty() && !mustPause();
}

} // namespace nandu::net
