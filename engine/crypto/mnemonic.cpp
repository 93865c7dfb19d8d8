// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/mnemonic.h"

#include "engine/base/ensure.h"
#include "engine/base/sentence.h"
#include "engine/crypto/secp_context.h"
#include "engine/crypto/stack_wipe.h"

#include <algorithm>
#include <openssl/evp.h>
#include <sodium.h>
#include <string>

namespace nandu::crypto {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t wordBits = 11;
constexpr std::size_t keyBytes = 32;
constexpr std::uint32_t hardened = 0x8000'0000;
constexpr std::size_t typedBytesMax = 1024;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// A node of BIP-32: its key and chain code, 64 bytes.
base::Secret hmacSha512(std::span<const std::uint8_t> key, std::span<const std::uint8_t> message)
{
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, key.data(), key.size());
    crypto_auth_hmacsha512_update(&state, message.data(), message.size());
    base::Secret out(crypto_auth_hmacsha512_BYTES);
    crypto_auth_hmacsha512_final(&state, out.bytes().data());
    sodium_memzero(&state, sizeof state);
    return out;
}

base::Result<base::Secret> child(const base::Secret& node, std::uint32_t number)
{
    const auto key = node.bytes().first(keyBytes), chain = node.bytes().subspan(keyBytes);
    base::Secret message(1 + keyBytes + 4);
    if (number >= hardened) {
        std::copy(key.begin(), key.end(), message.bytes().begin() + 1);
    } else {
        secp256k1_pubkey point;
        std::size_t size = 1 + keyBytes;
        if (secp256k1_ec_pubkey_create(secpContext(), &point, key.data()) != 1)
            //: Error: somebody typed a key as words (BIP-39)
            return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "These words give no key."));
        secp256k1_ec_pubkey_serialize(secpContext(), message.bytes().data(), &size, &point, SECP256K1_EC_COMPRESSED);
    }
    for (std::size_t i = 0; i < 4; ++i)
        message.bytes()[1 + keyBytes + i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    base::Secret derived = hmacSha512(chain, message.bytes());
    base::Secret tweak = base::Secret::copyOf(derived.bytes().first(keyBytes));
    std::copy(key.begin(), key.end(), derived.bytes().begin());
    if (secp256k1_ec_seckey_tweak_add(secpContext(), derived.bytes().data(), tweak.bytes().data()) != 1)
        //: Error: somebody typed a key as words (BIP-39)
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "These words give no key.")); // one in 2^127
    return derived;
}

} // namespace

int mnemonicWordNumber(std::string_view word)
{
    const auto at = std::lower_bound(mnemonicWords.begin(), mnemonicWords.end(), word);
    return at != mnemonicWords.end() && *at == word ? static_cast<int>(at - mnemonicWords.begin()) : -1;
}

bool isMnemonic(std::span<const int> words)
{
    if (words.size() < 12 || words.size() > 24 || words.size() % 3 != 0)
        return false;
    const std::size_t bits = words.size() * wordBits, checkBits = bits / 33, entropyBytes = (bits - checkBits) / 8;
    base::Secret whole(entropyBytes + 1);
    for (std::size_t i = 0; i < bits; ++i) {
        const int word = words[i / wordBits];
        if (word < 0)
            return false;
        const unsigned bit = (static_cast<unsigned>(word) >> (wordBits - 1 - i % wordBits)) & 1U;
        whole.bytes()[i / 8] = static_cast<std::uint8_t>(whole.bytes()[i / 8] | bit << (7 - i % 8));
    }
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), whole.bytes().data(), entropyBytes);
    return (hash[0] >> (8 - checkBits)) == (whole.bytes()[entropyBytes] >> (8 - checkBits));
}

base::Result<base::Secret> normalisedMnemonic(std::string_view typed)
{
    if (typed.size() > typedBytesMax)
        return fail(ErrorCode::TooLarge, "too many words");
    base::Secret text(typed.size() + 1); // lower case, one blank after each word
    std::vector<int> numbers;
    std::size_t used = 0, start = 0;
    for (std::size_t i = 0; i <= typed.size(); ++i) {
        const char c = i < typed.size() ? typed[i] : ' ';
        if (!isBlank(c)) {
            text.bytes()[used++] = static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        } else if (used > start) {
            numbers.push_back(mnemonicWordNumber(text.text().substr(start, used - start)));
            text.bytes()[used++] = ' ';
            start = used;
        }
    }
    const auto unknown = std::find(numbers.begin(), numbers.end(), -1);
    std::string why;
    if (numbers.size() < 12 || numbers.size() > 24 || numbers.size() % 3 != 0)
        why = "A key in words has 12 or 24 of them, and these are " + std::to_string(numbers.size()) + ".";
    else if (unknown != numbers.end())
        why = "Word " + std::to_string(unknown - numbers.begin() + 1) + " is not in the list of words that such a key is made of. Check its spelling.";
    else if (!isMnemonic(numbers))
        //: Error: somebody typed a key as words (BIP-39)
        why = NANDU_SENTENCE("Engine", "These words do not belong together: one is wrong, missing or in another place.");
    base::wipe({reinterpret_cast<std::uint8_t*>(numbers.data()), numbers.size() * sizeof(int)});
    if (!why.empty())
        return fail(ErrorCode::InvalidInput, why);
    return base::Secret::copyOf(text.bytes().first(used - 1));
}

base::Secret mnemonicSeed(const base::Secret& words, const base::Secret& passphrase)
{
    constexpr std::string_view head = "mnemonic";
    constexpr int rounds = 2048;
    base::Secret salt(head.size() + passphrase.size());
    std::copy(head.begin(), head.end(), salt.bytes().begin());
    std::copy(passphrase.bytes().begin(), passphrase.bytes().end(), salt.bytes().begin() + head.size());
    base::Secret seed(64);
    const int done = PKCS5_PBKDF2_HMAC(words.text().data(), static_cast<int>(words.size()), salt.bytes().data(), static_cast<int>(salt.size()), rounds,
                                       EVP_sha512(), static_cast<int>(seed.size()), seed.bytes().data());
    base::ensure(done == 1, "OpenSSL stretches");
    return seed;
}

base::Result<base::Secret> keyOfMnemonic(std::string_view typed, const base::Secret& passphrase, std::uint32_t account)
{
    const auto words = normalisedMnemonic(typed);
    if (!words)
        return words.error();
    constexpr std::string_view rootKey = "Bitcoin seed"; // BIP-32
    const base::Secret seed = mnemonicSeed(*words, passphrase);
    base::Secret node = hmacSha512({reinterpret_cast<const std::uint8_t*>(rootKey.data()), rootKey.size()}, seed.bytes());
    for (const std::uint32_t number : {hardened + 44, hardened + 1237, hardened + account, 0U, 0U}) {
        auto next = child(node, number);
        if (!next)
            return next.error();
        node = *std::move(next);
    }
    wipeStack();
    return base::Secret::copyOf(node.bytes().first(keyBytes));
}

} // namespace nandu::crypto
