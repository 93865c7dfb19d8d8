// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/budget.h"

namespace nandu::base {

struct Budget::State {
    State(std::size_t entriesMaxAtStart, std::size_t bytesMaxFixed) : entriesMax(entriesMaxAtStart), bytesMax(bytesMaxFixed) {}

    bool hasRoom(std::size_t more) const { return entries < entriesMax && (bytes + more <= bytesMax || entries == 0); }

    void add(std::size_t more)
    {
        ++entries;
        bytes += more;
        isHigh = isHigh || entries * 5 >= entriesMax * 4 || bytes / 4 * 5 >= bytesMax;
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
        --state->entries;
        state->bytes -= std::exchange(m_bytes, 0);
        isLow = state->fellLow();
        isAwaited = state->waiting > 0;
    }
    if (isAwaited)
        state->roomFreed.notify_all(); // not one: the one woken may need more bytes than came free
    if (isLow)
        state->tellListeners();
}

Budget::Budget(std::size_t entriesMax, std::size_t bytesMax) : m_state(std::make_shared<State>(entriesMax, bytesMax)) {}

std::optional<Budget::Share> Budget::tryTake(std::size_t bytes)
{
    std::lock_guard lock(m_state->mutex);
    if (m_state->isClosed)
        return std::nullopt;
    if (!m_state->hasRoom(bytes)) {
        m_state->isHigh = true; // whoever was turned away is told when there is room
        return std::nullopt;
    }
    m_state->add(bytes);
    return Share(m_state, bytes);
}

std::optional<Budget::Share> Budget::take(std::size_t bytes)
{
    std::unique_lock lock(m_state->mutex);
    ++m_state->waiting;
    m_state->roomFreed.wait(lock, [&] { return m_state->isClosed || m_state->hasRoom(bytes); });
    --m_state->waiting;
    if (m_state->isClosed)
        return std::nullopt;
    m_state->add(bytes);
    return Share(m_state, bytes);
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
