// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deterministic chance: the same seed gives the same made-up network on every machine (the standard library's distributions
// differ). Plain value, one thread at a time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace nandu::demo {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() // splitmix64
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } // 0 <= x < 1
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(share() * static_cast<double>(count)); }
    bool chance(double p) { return share() < p; }
    template <typename List>
    const auto& pick(const List& list) { return list[below(std::size(list))]; }

private:
    std::uint64_t m_state;
};

// The n-th most popular is picked with a chance proportional to 1 / n^exponent.
class Zipf {
public:
    Zipf(std::size_t count, double exponent) : m_sums(count)
    {
        double sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            m_sums[i] = sum += std::pow(static_cast<double>(i + 1), -exponent);
    }
    std::size_t pick(Dice& dice) const
    {
        return static_cast<std::size_t>(
            std::lower_bound(m_sums.begin(), m_sums.end() - 1, dice.share() * m_sums.back()) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

} // namespace nandu::demo
