// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two clocks of the program behind one interface, so that tests turn the hands. Thread-safe.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace nandu::base {

class Clock {
public:
    virtual ~Clock() = default;
    virtual std::chrono::steady_clock::time_point steady() const = 0; // for durations and time-outs
    virtual std::int64_t wallSeconds() const = 0;                     // since 1970, as in created_at
};

class SystemClock final : public Clock {
public:
    std::chrono::steady_clock::time_point steady() const override { return std::chrono::steady_clock::now(); }
    std::int64_t wallSeconds() const override
    {
        return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    }
};

// Stands still until advanced; both hands move together.
class ManualClock final : public Clock {
public:
    explicit ManualClock(std::int64_t wallSecondsAtStart = 1'750'000'000) : m_wallStart(wallSecondsAtStart) {}

    std::chrono::steady_clock::time_point steady() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::hours(1) + std::chrono::nanoseconds(m_passed.load()));
    }
    std::int64_t wallSeconds() const override { return m_wallStart + m_passed.load() / 1'000'000'000; }
    void advance(std::chrono::nanoseconds by) { m_passed += by.count(); }

private:
    const std::int64_t m_wallStart;
    std::atomic<std::int64_t> m_passed = 0; // nanoseconds
};

} // namespace nandu::base
