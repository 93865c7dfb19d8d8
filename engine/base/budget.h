// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much may be on its way between a socket and the commit: entries and bytes, counted from the moment a frame is accepted
// until it is committed, a duplicate or refused, whatever thread holds it meanwhile. Fair among senders: once the high-water
// mark is reached, what is left is kept for those that hold less than their even part. Thread-safe.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
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
        Share(Share&& other) noexcept
            : m_state(std::move(other.m_state)), m_bytes(std::exchange(other.m_bytes, 0)), m_sender(std::exchange(other.m_sender, 0))
        {
        }
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
                m_sender = std::exchange(other.m_sender, 0);
            }
            return *this;
        }
        ~Share() { release(); }

        void release();
        static void releaseAll(std::vector<Share>& shares); // those of one budget, with one wake-up for all; leaves `shares` empty
        std::size_t bytes() const { return m_bytes; }

    private:
        friend class Budget;
        Share(std::shared_ptr<State> state, std::size_t bytes, std::uint32_t sender)
            : m_state(std::move(state)), m_bytes(bytes), m_sender(sender)
        {
        }
        std::shared_ptr<State> m_state;
        std::size_t m_bytes = 0;
        std::uint32_t m_sender = 0;
    };

    Budget(std::size_t entriesMax, std::size_t bytesMax);

    // None when it does not fit. Never waits. Something over the byte bound passes when it is alone, else it never could.
    // `sender`: whose it is, 0 for nobody's: neither held to a part nor kept from one.
    std::optional<Share> tryTake(std::size_t bytes, std::uint32_t sender = 0);
    // Waits for room; none once closed.
    std::optional<Share> take(std::size_t bytes);
    void close(); // nothing is given out any more

    // Who may send at the same time, hence how large an even part is. With one sender there is nothing to share.
    void join();
    void leave();

    // From 80 % of either bound until both are down to 50 %: who can stop reading does.
    bool isHigh() const;
    bool isHighFor(std::uint32_t sender) const; // ... and this sender holds its even part or more
    // Called each time isHigh() turns false, on the thread that gave the last share back; must only post elsewhere.
    // Add listeners before the first take.
    void onRoom(std::function<void()> listener);

    void setEntriesMax(std::size_t entriesMax); // fewer than are taken: nothing is lost, no more are given out
    std::size_t entriesMax() const;
    std::size_t entries() const;
    std::size_t bytes() const;
    std::size_t entriesOf(std::uint32_t sender) const;

private:
    std::shared_ptr<State> m_state; // shared, so that a late share never outlives what it points to
};

} // namespace nandu::base
