// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/made_up_invoice.h"

#include "engine/base/ensure.h"
#include "engine/crypto/sha256.h"
#include "engine/nostr/bech32.h"

#include <secp256k1_recovery.h>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace nandu::demo {

namespace {

using Words = std::vector<std::uint8_t>; // five bits each

struct DestroyContext {
    void operator()(secp256k1_context* context) const { secp256k1_context_destroy(context); }
};

void appendNumber(Words& words, std::uint64_t number, int count)
{
    for (int i = count - 1; i >= 0; --i)
        words.push_back(static_cast<std::uint8_t>(number >> (5 * i) & 31));
}

void appendBytes(Words& words, std::span<const std::uint8_t> bytes)
{
    unsigned bits = 0, held = 0;
    for (const std::uint8_t byte : bytes) {
        held = (held << 8 | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            words.push_back(static_cast<std::uint8_t>(held >> (bits - 5) & 31));
    }
    if (bits > 0)
        words.push_back(static_cast<std::uint8_t>(held << (5 - bits) & 31));
}

void appendHashField(Words& words, std::uint8_t type, std::span<const std::uint8_t, 32> hash)
{
    words.push_back(type);
    appendNumber(words, 52, 2);
    appendBytes(words, hash);
}

// BOLT 11: the human-readable part, then the words before the signature as bytes, padded with zero bits.
std::array<std::uint8_t, 65> sign(std::string_view prefix, const Words& words, const std::array<std::uint8_t, 32>& secret)
{
    std::string message(prefix);
    unsigned bits = 0, held = 0;
    for (const std::uint8_t word : words) {
        held = (held << 5 | word) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            message.push_back(static_cast<char>(held >> (bits - 8) & 255));
            bits -= 8;
        }
    }
    if (bits > 0)
        message.push_back(static_cast<char>(held << (8 - bits) & 255));

    const std::unique_ptr<secp256k1_context, DestroyContext> context(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
    const auto digest = crypto::Sha256().digest(message);
    secp256k1_ecdsa_recoverable_signature signature;
    base::ensure(secp256k1_ecdsa_sign_recoverable(context.get(), &signature, digest.data(), secret.data(), nullptr, nullptr) == 1,
                 "a made-up node has a valid key");
    std::array<std::uint8_t, 65> bytes{};
    int recovery = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context.get(), bytes.data(), &recovery, &signature);
    bytes[64] = static_cast<std::uint8_t>(recovery);
    return bytes;
}

} // namespace

std::string encodeInvoice(const MadeUpInvoice& invoice)
{
    constexpr std::uint8_t paymentHashField = 1, descriptionHashField = 23;
    const std::string prefix = "lnbc" + std::to_string(invoice.millisats * 10) + "p"; // 1 msat is 10 pico-bitcoin
    Words words;
    appendNumber(words, static_cast<std::uint64_t>(invoice.createdAt), 7);
    appendHashField(words, paymentHashField, invoice.paymentHash);
    appendHashField(words, descriptionHashField, invoice.descriptionHash);
    appendBytes(words, sign(prefix, words, invoice.nodeSecret));
    return nostr::encodeBech32Words(prefix, words);
}

} // namespace nandu::demo
