// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much may be on its way between a socket and the commit: entries and bytes, counted from the moment a frame is accepted
// until it is committed, a duplicate or refused, whatever thread holds it meanwhile. Thread-safe.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace nandu::base {

class Budget {
    struct State;

public:
    // One entry's part of the budget; given back by release() or at the end of its life. It travels with the frame and then
    // with the event. A copy of either is nobody's obligation, hence an empty share.
    class Share {
    public:
        Share() = default;
        Share(const Share&) noexcept {}
        Share(Share&& other) noexcept : m_state(std::move(other.m_state)), m_bytes(std::exchange(other.m_bytes, 0)) {}
        Share& operator=(const Share& other)
        {
            if (this != &other)
                release();
            return *this;
        }
        Share& operator=(Share&& other) noexcept
        {
            if (this != &other) {
                release();
                m_state = std::move(other.m_state);
                m_bytes = std::exchange(other.m_bytes, 0);
            }
            return *this;
        }
        ~Share() { release(); }

        void release();
        std::size_t bytes() const { return m_bytes; }

    private:
        friend class Budget;
        Share(std::shared_ptr<State> state, std::size_t bytes) : m_state(std::move(state)), m_bytes(bytes) {}
        std::shared_ptr<State> m_state;
        std::size_t m_bytes = 0;
    };

    Budget(std::size_t entriesMax, std::size_t bytesMax);

    // None when it does not fit. Never waits. Something over the byte bound passes when it is alone, else it never could.
    std::optional<Share> tryTake(std::size_t bytes);
    // Waits for room; none once closed.
    std::optional<Share> take(std::size_t bytes);
    void close(); // nothing is given out any more

    // From 80 % of either bound until both are down to 50 %: who can stop reading does.
    bool isHigh() const;
    // Called each time isHigh() turns false, on the thread that gave the last share back; must only post elsewhere.
    // Add listeners before the first take.
    void onRoom(std::function<void()> listener);

    void setEntriesMax(std::size_t entriesMax); // fewer than are taken: nothing is lost, no more are given out
    std::size_t entriesMax() const;
    std::size_t entries() const;
    std::size_t bytes() const;

private:
    std::shared_ptr<State> m_state; // shared, so that a late share never outlives what it points to
};

} // namespace nandu::base
