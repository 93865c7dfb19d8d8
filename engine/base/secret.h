// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that must not leak: a secret key, a password, the text of an nsec. Kept in memory that is locked, left out of core
// dumps and wiped at the end (security K8). Moved, never copied by accident; cannot be printed. One thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace nandu::base {

class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size); // zeros
    static Secret copyOf(std::span<const std::uint8_t> bytes);
    static Secret copyOf(std::string_view text);
    static Secret random(std::size_t size);
    Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
    Secret& operator=(Secret&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~Secret();

    Secret clone() const { return copyOf(bytes()); } // said aloud where a second copy is meant

    std::span<std::uint8_t> bytes() { return {m_bytes, m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_bytes, m_size}; }
    std::string_view text() const { return {reinterpret_cast<const char*>(m_bytes), m_size}; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    bool operator==(const Secret& other) const; // in constant time for equal sizes

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

// For buffers of others (a QByteArray, a scratch vector) that held a secret.
void wipe(std::span<std::uint8_t> bytes);

// From the system's generator.
void fillRandom(std::span<std::uint8_t> bytes);

} // namespace nandu::base
