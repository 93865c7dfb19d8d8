// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/budget.h"

namespace nandu::base {

struct Budget::State {
    State(std::size_t entriesMaxAtStart, std::size_t bytesMaxFixed) : entriesMax(entriesMaxAtStart), bytesMax(bytesMaxFixed) {}

    struct Held {
        std::size_t entries = 0;
        std::size_t bytes = 0;
    };

    bool hasRoom(std::size_t more) const { return entries < entriesMax && (bytes + more <= bytesMax || entries == 0); }

    bool isOverHighWater() const { return entries * 5 >= entriesMax * 4 || bytes / 4 * 5 >= bytesMax; }

    // Numbers of senders are small and dense: they are those of RelayRef.
    Held& heldBy(std::uint32_t sender)
    {
        if (held.size() <= sender)
            held.resize(std::size_t(sender) + 1);
        return held[sender];
    }
    bool holdsItsPart(std::uint32_t sender) const
    {
        if (senders < 2 || sender >= held.size())
            return senders < 2;
        return held[sender].entries * senders >= entriesMax || held[sender].bytes * senders >= bytesMax;
    }
    // The last fifth is for those that hold less than their part.
    bool isKeptFrom(std::uint32_t sender) const { return sender != 0 && senders > 1 && isOverHighWater() && holdsItsPart(sender); }

    void add(std::size_t more, std::uint32_t sender)
    {
        ++entries;
        bytes += more;
        Held& part = heldBy(sender);
        ++part.entries;
        part.bytes += more;
        isHigh = isHigh || isOverHighWater();
    }

    void take(std::size_t less, std::uint32_t sender)
    {
        --entries;
        bytes -= less;
        Held& part = heldBy(sender);
        --part.entries;
        part.bytes -= less;
    }

    // True when the level fell to the low-water mark just now.
    bool fellLow()
    {
        if (!isHigh || entries * 2 > entriesMax || bytes * 2 > bytesMax)
            return false;
        isHigh = false;
        return true;
    }

    void tellListeners() const
    {
        for (const auto& listener : roomListeners)
            listener();
    }

    std::mutex mutex;
    std::condition_variable roomFreed;
    std::size_t entries = 0;
    std::size_t bytes = 0;
    std::size_t entriesMax;
    const std::size_t bytesMax;
    std::size_t waiting = 0;
    std::size_t senders = 0;
    std::vector<Held> held; // by sender
    bool isHigh = false;
    bool isClosed = false;
    std::vector<std::function<void()>> roomListeners; // fixed before the first take, so read without the lock
};

void Budget::Share::release()
{
    if (!m_state)
        return;
    const std::shared_ptr<State> state = std::move(m_state);
    bool isLow = false;
    bool isAwaited = false;
    {
        std::lock_guard lock(state->mutex);
        state->take(std::exchange(m_bytes, 0), std::exchange(m_sender, 0));
        isLow = state->fellLow();
        isAwaited = state->waiting > 0;
    }
    if (isAwaited)
        state->roomFreed.notify_all(); // not one: the one woken may need more bytes than came free
    if (isLow)
        state->tellListeners();
}

void Budget::Share::releaseAll(std::vector<Share>& shares)
{
    std::shared_ptr<State> state;
    bool isLow = false;
    bool isAwaited = false;
    for (Share& share : shares) {
        if (share.m_state)
            state = share.m_state;
    }
    if (state) {
        std::lock_guard lock(state->mutex);
        for (Share& share : shares) {
            if (share.m_state != state)
                continue;
            share.m_state.reset();
            state->take(std::exchange(share.m_bytes, 0), std::exchange(share.m_sender, 0));
        }
        isLow = state->fellLow();
        isAwaited = state->waiting > 0;
    }
    shares.clear();
    if (isAwaited)
        state->roomFreed.notify_all();
    if (isLow)
        state->tellListeners();
}

Budget::Budget(std::size_t entriesMax, std::size_t bytesMax) : m_state(std::make_shared<State>(entriesMax, bytesMax)) {}

std::optional<Budget::Share> Budget::tryTake(std::size_t bytes, std::uint32_t sender)
{
    std::lock_guard lock(m_state->mutex);
    if (m_state->isClosed)
        return std::nullopt;
    if (!m_state->hasRoom(bytes) || m_state->isKeptFrom(sender)) {
        m_state->isHigh = true; // whoever was turned away is told when there is room
        return std::nullopt;
    }
    m_state->add(bytes, sender);
    return Share(m_state, bytes, sender);
}

std::optional<Budget::Share> Budget::take(std::size_t bytes)
{
    std::unique_lock lock(m_state->mutex);
    ++m_state->waiting;
    m_state->roomFreed.wait(lock, [&] { return m_state->isClosed || m_state->hasRoom(bytes); });
    --m_state->waiting;
    if (m_state->isClosed)
        return std::nullopt;
    m_state->add(bytes, 0);
    return Share(m_state, bytes, 0);
}

void Budget::close()
{
    {
        std::lock_guard lock(m_state->mutex);
        m_state->isClosed = true;
    }
    m_state->roomFreed.notify_all();
}

bool Budget::isHigh() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->isHigh;
}

bool Budget::isHighFor(std::uint32_t sender) const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->isHigh && (sender == 0 || m_state->holdsItsPart(sender));
}

void Budget::join()
{
    std::lock_guard lock(m_state->mutex);
    ++m_state->senders;
}

void Budget::leave()
{
    std::lock_guard lock(m_state->mutex);
    --m_state->senders;
}

std::size_t Budget::entriesOf(std::uint32_t sender) const
{
    std::lock_guard lock(m_state->mutex);
    return sender < m_state->held.size() ? m_state->held[sender].entries : 0;
}

void Budget::onRoom(std::function<void()> listener)
{
    std::lock_guard lock(m_state->mutex);
    m_state->roomListeners.push_back(std::move(listener));
}

void Budget::setEntriesMax(std::size_t entriesMax)
{
    bool isLow = false;
    {
        std::lock_guard lock(m_state->mutex);
        m_state->entriesMax = entriesMax;
        isLow = m_state->fellLow();
    }
    m_state->roomFreed.notify_all();
    if (isLow)
        m_state->tellListeners();
}

std::size_t Budget::entriesMax() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->entriesMax;
}

std::size_t Budget::entries() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->entries;
}

std::size_t Budget::bytes() const
{
    std::lock_guard lock(m_state->mutex);
    return m_state->bytes;
}

} // namespace nandu::base
