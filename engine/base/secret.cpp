// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/secret.h"

#include "engine/base/ensure.h"

#include <algorithm>
#include <sodium.h>

namespace nandu::base {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    ensure(sodium_init() >= 0, "libsodium starts");
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    ensure(m_bytes != nullptr, "memory for a secret");
    sodium_memzero(m_bytes, size);
}

Secret Secret::copyOf(std::span<const std::uint8_t> bytes)
{
    Secret secret(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.m_bytes);
    return secret;
}

Secret Secret::copyOf(std::string_view text)
{
    Secret secret(text.size());
    std::copy(text.begin(), text.end(), secret.m_bytes);
    return secret;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    fillRandom(secret.bytes());
    return secret;
}

Secret::~Secret()
{
    if (m_bytes)
        sodium_free(m_bytes); // wipes first
}

bool Secret::operator==(const Secret& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, m_size) == 0);
}

void wipe(std::span<std::uint8_t> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

void fillRandom(std::span<std::uint8_t> bytes)
{
    ensure(sodium_init() >= 0, "libsodium starts");
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace nandu::base
