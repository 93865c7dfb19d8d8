// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/nip44.h"

#include "engine/base/utf8.h"
#include "engine/crypto/base64.h"
#include "engine/crypto/hmac_sha256.h"
#include "engine/crypto/shared_point.h"

#include <algorithm>
#include <bit>
#include <sodium.h>
#include <vector>

namespace nandu::crypto {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::uint8_t version = 2;
constexpr std::size_t textBytesMax = 65'535;
constexpr std::size_t nonceAt = 1;
constexpr std::size_t macBytes = 32;
constexpr std::size_t cipherAt = nonceAt + Nip44Nonce().size();
constexpr std::size_t dataBytesMin = cipherAt + 2 + 32 + macBytes;
constexpr std::size_t dataBytesMax = cipherAt + 2 + 65'536 + macBytes;
constexpr std::size_t payloadCharsMin = 132, payloadCharsMax = 87'472; // of NIP-44

Bytes bytesOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

void applyStream(std::span<std::uint8_t> bytes, const Nip44MessageKeys& keys)
{
    crypto_stream_chacha20_ietf_xor(bytes.data(), bytes.data(), bytes.size(), keys.chachaNonce.bytes().data(), keys.chachaKey.bytes().data());
}

} // namespace

base::Result<base::Secret> nip44ConversationKey(const base::Secret& secret, const base::PubKey& peer)
{
    const auto shared = sharedX(secret, peer);
    if (!shared)
        return shared.error();
    return hkdfExtract(bytesOf("nip44-v2"), shared->bytes());
}

Nip44MessageKeys nip44MessageKeys(const base::Secret& conversationKey, const Nip44Nonce& nonce)
{
    const auto keys = hkdfExpand(conversationKey.bytes(), nonce, 76);
    const Bytes all = keys->bytes(); // 76 bytes are never too many
    return {base::Secret::copyOf(all.subspan(0, 32)), base::Secret::copyOf(all.subspan(32, 12)), base::Secret::copyOf(all.subspan(44, 32))};
}

std::size_t nip44PaddedSize(std::size_t size)
{
    if (size <= 32)
        return 32;
    const std::size_t nextPower = std::bit_ceil(size);
    const std::size_t chunk = nextPower <= 256 ? 32 : nextPower / 8;
    return chunk * ((size - 1) / chunk + 1);
}

base::Result<std::string> nip44Encrypt(std::string_view text, const base::Secret& conversationKey)
{
    Nip44Nonce nonce;
    base::fillRandom(nonce);
    return nip44Encrypt(text, conversationKey, nonce);
}

base::Result<std::string> nip44Encrypt(std::string_view text, const base::Secret& conversationKey, const Nip44Nonce& nonce)
{
    if (text.empty())
        return fail(ErrorCode::InvalidInput, "an empty text is not encrypted");
    if (text.size() > textBytesMax)
        return fail(ErrorCode::TooLarge, "over 65,535 bytes");
    const Nip44MessageKeys keys = nip44MessageKeys(conversationKey, nonce);
    std::vector<std::uint8_t> data(cipherAt + 2 + nip44PaddedSize(text.size()) + macBytes);
    data[0] = version;
    std::copy(nonce.begin(), nonce.end(), data.begin() + nonceAt);
    data[cipherAt] = static_cast<std::uint8_t>(text.size() >> 8);
    data[cipherAt + 1] = static_cast<std::uint8_t>(text.size() & 0xff);
    std::copy(text.begin(), text.end(), data.begin() + cipherAt + 2);
    const auto cipher = std::span(data).subspan(cipherAt, data.size() - cipherAt - macBytes);
    applyStream(cipher, keys);
    const Digest mac = hmacSha256(keys.hmacKey.bytes(), {nonce, cipher});
    std::copy(mac.begin(), mac.end(), data.end() - macBytes);
    return toBase64(data);
}

base::Result<std::string> nip44Decrypt(std::string_view payload, const base::Secret& conversationKey)
{
    if (payload.starts_with('#'))
        return fail(ErrorCode::InvalidInput, "encrypted in a newer way than this program knows");
    if (payload.size() < payloadCharsMin || payload.size() > payloadCharsMax)
        return fail(ErrorCode::InvalidInput, "not an encrypted text: wrong length");
    auto data = fromBase64(payload);
    if (!data || data->size() < dataBytesMin || data->size() > dataBytesMax)
        return fail(ErrorCode::InvalidInput, "not an encrypted text");
    if ((*data)[0] != version)
        return fail(ErrorCode::InvalidInput, "encrypted in another way than this program knows");
    Nip44Nonce nonce;
    std::copy_n(data->begin() + nonceAt, nonce.size(), nonce.begin());
    const Nip44MessageKeys keys = nip44MessageKeys(conversationKey, nonce);
    const auto cipher = std::span(*data).subspan(cipherAt, data->size() - cipherAt - macBytes);
    if (!equalsInConstantTime(hmacSha256(keys.hmacKey.bytes(), {nonce, cipher}), std::span(*data).last(macBytes)))
        return fail(ErrorCode::Refused, "encrypted for somebody else, or damaged");
    applyStream(cipher, keys);
    const std::size_t size = std::size_t{cipher[0]} << 8 | cipher[1];
    if (size == 0 || cipher.size() != 2 + nip44PaddedSize(size))
        return fail(ErrorCode::Refused, "wrong padding");
    std::string text(reinterpret_cast<const char*>(cipher.data()) + 2, size);
    base::wipe(*data);
    if (!base::isUtf8(text))
        return fail(ErrorCode::Refused, "what was encrypted is no text");
    return text;
}

} // namespace nandu::crypto
