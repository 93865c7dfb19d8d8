// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/negentropy_session.h"

#include "engine/base/bytes.h"
#include "engine/base/log.h"
#include "engine/nostr/client_message.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nandu::sync {

using base::TimeSpan;
using nostr::Negentropy;
using nostr::NegentropyItem;

namespace {
std::uint64_t sessions = 0; // net thread

std::string hexOf(const std::string& bytes)
{
    return base::toHex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

std::optional<std::string> bytesOf(const std::string& hex)
{
    std::string bytes(hex.size() / 2, '\0');
    if (hex.size() % 2 != 0 || !base::fromHex(hex, {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()}))
        return std::nullopt;
    return bytes;
}
} // namespace

NegentropySession::NegentropySession(net::RelayPool& pool, base::RelayRef relay, nostr::Filter filter, std::vector<NegentropyItem> items,
                                     std::function<void(const Comparison&)> done, QObject* parent)
    : QObject(parent), m_pool(pool), m_relay(relay), m_filter(std::move(filter)), m_items(std::move(items)), m_done(std::move(done))
{
    std::ranges::sort(m_items);
    cutIntoParts({m_filter.since.value_or(0), m_filter.until.value_or(std::numeric_limits<std::int64_t>::max())});
    m_patience.setSingleShot(true);
    m_patience.setInterval(answerWithin);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(Comparison::End::Lost); });
    connect(&pool, &net::RelayPool::compared, this, &NegentropySession::take);
    connect(&pool, &net::RelayPool::stateChanged, this, [this](base::RelayRef which, net::RelayState state) {
        if (which == m_relay && state == net::RelayState::Waiting)
            finish(Comparison::End::Lost);
    });
    QMetaObject::invokeMethod(this, &NegentropySession::next, Qt::QueuedConnection);
}

NegentropySession::~NegentropySession()
{
    if (m_talk)
        m_pool.sendComparison(m_relay, nostr::negCloseMessage(m_id));
}

// What does not fit into one message is compared again from there on, so there is not more in a part than one message tells apart.
void NegentropySession::cutIntoParts(TimeSpan time)
{
    for (std::size_t at = itemsPerPart; at + itemsPerPart / 2 < m_items.size(); at += itemsPerPart) {
        const auto middle = static_cast<std::int64_t>(m_items[at].createdAt);
        if (middle <= time.from || middle > time.to)
            continue;
        m_parts.push_back({{time.from, middle - 1}});
        time.from = middle;
    }
    m_parts.push_back({time});
}

void NegentropySession::next()
{
    if (!m_done)
        return;
    if (m_parts.empty())
        return finish(m_isPartial ? Comparison::End::Refused : Comparison::End::Done);
    const TimeSpan time = m_parts.back().time;
    nostr::Filter filter = m_filter;
    if (time.from > 0)
        filter.since = time.from;
    if (time.to < std::numeric_limits<std::int64_t>::max())
        filter.until = time.to;
    m_talk.emplace(Negentropy::Side::Client, itemsIn(time), messageBytesMax, Negentropy::Cut::Fine);
    m_id = base::SubId{"c" + std::to_string(++sessions)};
    if (!say(nostr::negOpenMessage(m_id, filter, hexOf(m_talk->begin()))))
        finish(Comparison::End::Lost);
}

void NegentropySession::take(base::RelayRef relay, const nostr::RelayMessage& message)
{
    if (relay != m_relay || !m_talk)
        return;
    if (const auto* answer = std::get_if<nostr::RelayNegMessage>(&message); answer && answer->subscription == m_id)
        takeAnswer(answer->hex);
    else if (const auto* error = std::get_if<nostr::RelayNegError>(&message); error && error->subscription == m_id)
        takeRefusal(error->reason);
}

void NegentropySession::takeAnswer(const std::string& hex)
{
    m_result.bytes += hex.size();
    ++m_result.messages;
    m_hasAnswered = true;
    const auto bytes = bytesOf(hex);
    if (!bytes || ++m_answers > answersMax || m_result.bytes > bytesMax)
        return finish(Comparison::End::Cut);
    const auto said = m_talk->answer(*bytes);
    if (!said || m_talk->onlyThere().size() + m_result.onlyThere.size() > idsMax)
        return finish(!said && said.error().code == base::ErrorCode::Unavailable ? Comparison::End::Refused : Comparison::End::Cut);
    if (*said) {
        if (!say(nostr::negMessage(m_id, hexOf(**said))))
            finish(Comparison::End::Lost);
        return;
    }
    collect();
    m_pool.sendComparison(m_relay, nostr::negCloseMessage(m_id));
    m_talk.reset();
    m_parts.pop_back();
    next();
}

// "blocked: too many": of less time there is less. "closed:" is a relay that has forgotten us.
void NegentropySession::takeRefusal(const std::string& reason)
{
    base::Log(base::LogCategory::Sync, base::LogLevel::Debug) << "a relay ended a comparison: " << reason;
    m_talk.reset();
    const Part whole = m_parts.back();
    if (!reason.starts_with("blocked:"))
        return finish(reason.starts_with("closed:") ? Comparison::End::Lost : Comparison::End::Refused);
    const std::vector<NegentropyItem> items = itemsIn(whole.time);
    std::int64_t middle = items.empty() ? whole.time.from + (whole.time.to - whole.time.from) / 2 : static_cast<std::int64_t>(items[items.size() / 2].createdAt);
    middle = std::max(middle, whole.time.from + 1); // half of it in the first second: that one alone
    if (whole.halvings >= halvingsMax || middle > whole.time.to) {
        if (!m_hasAnswered)
            return finish(Comparison::End::Refused); // not even this little
        m_isPartial = true; // a second full of events, say: the rest is compared all the same
        m_parts.pop_back();
        return next();
    }
    m_parts.back() = {{whole.time.from, middle - 1}, whole.halvings + 1};
    m_parts.push_back({{middle, whole.time.to}, whole.halvings + 1});
    next();
}

void NegentropySession::collect()
{
    m_result.onlyHere.insert(m_result.onlyHere.end(), m_talk->onlyHere().begin(), m_talk->onlyHere().end());
    m_result.onlyThere.insert(m_result.onlyThere.end(), m_talk->onlyThere().begin(), m_talk->onlyThere().end());
}

void NegentropySession::finish(Comparison::End end)
{
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    m_patience.stop();
    m_result.end = end;
    done(m_result);
    deleteLater();
}

bool NegentropySession::say(const std::string& frame)
{
    m_patience.start();
    m_result.bytes += frame.size();
    ++m_result.messages;
    return m_pool.sendComparison(m_relay, frame);
}

std::vector<NegentropyItem> NegentropySession::itemsIn(TimeSpan time) const
{
    const auto at = [](const NegentropyItem& item) { return static_cast<std::int64_t>(item.createdAt); };
    const auto from = std::ranges::lower_bound(m_items, time.from, {}, at);
    const auto to = std::ranges::upper_bound(m_items, time.to, {}, at);
    return {from, to};
}

} // namespace nandu::sync
