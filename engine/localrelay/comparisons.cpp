// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/comparisons.h"

#include "engine/base/bytes.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace nandu::localrelay {

using std::chrono::steady_clock;

Comparisons::Comparisons(RelayBackend& backend, Say say) : m_backend(backend), m_say(std::move(say))
{
    QObject::connect(&m_idle, &QTimer::timeout, &m_context, [this] { dropIdle(); });
}

Comparisons::~Comparisons()
{
    m_door->close();
}

void Comparisons::open(const nostr::ClientNegOpen& request)
{
    const std::string& name = request.subscription.text;
    m_comparisons.erase(name); // NIP-77: the same name again ends the one before
    if (request.filter.search)
        return m_say("NEG-ERR", name, "blocked: search is not served here");
    makeRoom();
    m_comparisons[name] = {++m_generation, std::nullopt, 0, steady_clock::now()};
    m_idle.start(idleMax);
    m_backend.items(request.filter, itemsMax, [this, door = m_door, name, generation = m_generation, hex = request.hex](StoredItems found) {
        door->post([this, name, generation, hex, found = std::move(found)]() mutable { begin(name, generation, hex, std::move(found)); });
    });
}

void Comparisons::begin(const std::string& name, std::uint64_t generation, const std::string& hex, StoredItems found)
{
    const auto at = m_comparisons.find(name);
    if (at == m_comparisons.end() || at->second.generation != generation)
        return;
    if (found.isTooMany)
        return end(name, "blocked: too many events, ask for less time");
    if (!found.error.empty())
        return end(name, "error: " + found.error);
    at->second.talk.emplace(nostr::Negentropy::Side::Relay, std::move(found.items), messageBytesMax);
    answer(name, at->second, hex);
}

void Comparisons::take(const nostr::ClientNegMessage& message)
{
    const std::string& name = message.subscription.text;
    const auto at = m_comparisons.find(name);
    if (at == m_comparisons.end())
        return m_say("NEG-ERR", name, "closed: nothing is compared under that name");
    if (!at->second.talk)
        return end(name, "invalid: wait for the answer");
    answer(name, at->second, message.hex);
}

void Comparisons::answer(const std::string& name, Comparison& comparison, const std::string& hex)
{
    comparison.usedAt = steady_clock::now();
    if (++comparison.messages > messagesMax)
        return end(name, "blocked: too many messages, ask for less time");
    std::string bytes(hex.size() / 2, '\0');
    const bool isHex = hex.size() % 2 == 0 && base::fromHex(hex, {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    const auto said = isHex ? comparison.talk->answer(bytes) : base::Result<std::optional<std::string>>(base::fail(base::ErrorCode::InvalidInput));
    if (!said || !*said)
        return end(name, "invalid: not a message of negentropy");
    const std::string& text = **said;
    m_say("NEG-MSG", name, base::toHex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}

void Comparisons::close(const nostr::ClientNegClose& request)
{
    m_comparisons.erase(request.subscription.text);
}

void Comparisons::end(const std::string& name, const std::string& why)
{
    m_comparisons.erase(std::string(name));
    m_say("NEG-ERR", name, why);
}

void Comparisons::makeRoom()
{
    while (m_comparisons.size() >= atATimeMax) {
        const auto idlest = std::ranges::min_element(m_comparisons, {}, [](const auto& one) { return one.second.usedAt; });
        end(std::string(idlest->first), "closed: too many at a time");
    }
}

void Comparisons::dropIdle()
{
    std::vector<std::string> idle;
    for (const auto& [name, comparison] : m_comparisons) {
        if (steady_clock::now() - comparison.usedAt >= idleMax)
            idle.push_back(name);
    }
    for (const std::string& name : idle)
        end(name, "closed: idle for too long");
    if (m_comparisons.empty())
        m_idle.stop();
}

} // namespace nandu::localrelay
