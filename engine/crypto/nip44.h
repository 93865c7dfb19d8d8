// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts between two people, or to oneself, encrypted and authenticated: NIP-44 version 2. The MAC is checked first and in
// constant time; nothing of a text that fails it is decrypted. Pure functions, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nandu::crypto {

using Nip44Nonce = std::array<std::uint8_t, 32>;

struct Nip44MessageKeys {
    base::Secret chachaKey;   // 32 bytes
    base::Secret chachaNonce; // 12 bytes
    base::Secret hmacKey;     // 32 bytes
};

// InvalidInput: no key, or no point of the curve.
base::Result<base::Secret> nip44ConversationKey(const base::Secret& secret, const base::PubKey& peer);
Nip44MessageKeys nip44MessageKeys(const base::Secret& conversationKey, const Nip44Nonce& nonce);
std::size_t nip44PaddedSize(std::size_t size); // without the two bytes of its length

// InvalidInput for an empty text, TooLarge over 65,535 bytes.
base::Result<std::string> nip44Encrypt(std::string_view text, const base::Secret& conversationKey);
base::Result<std::string> nip44Encrypt(std::string_view text, const base::Secret& conversationKey, const Nip44Nonce& nonce); // for vectors
// InvalidInput: not of this form, or of another version. Refused: the MAC or the padding is wrong, or the text is no UTF-8.
base::Result<std::string> nip44Decrypt(std::string_view payload, const base::Secret& conversationKey);

} // namespace nandu::crypto
