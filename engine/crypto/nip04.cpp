// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/nip04.h"

#include "engine/base/limits.h"
#include "engine/base/utf8.h"
#include "engine/crypto/aes_cbc.h"
#include "engine/crypto/base64.h"
#include "engine/crypto/shared_point.h"

namespace nandu::crypto {

base::Result<std::string> nip04Decrypt(std::string_view payload, const base::Secret& secret, const base::PubKey& peer)
{
    constexpr std::string_view mark = "?iv=";
    const std::size_t at = payload.find(mark);
    if (at == std::string_view::npos || payload.size() > base::limits::eventBytesMax)
        return base::fail(base::ErrorCode::InvalidInput, "not a legacy encrypted text");
    const auto cipher = fromBase64(payload.substr(0, at));
    const auto vector = fromBase64(payload.substr(at + mark.size()));
    if (!cipher || !vector)
        return base::fail(base::ErrorCode::InvalidInput, "not a legacy encrypted text");
    const auto shared = sharedX(secret, peer);
    if (!shared)
        return shared.error();
    auto text = decryptAesCbc(shared->bytes(), *vector, *cipher);
    if (text && !base::isUtf8(*text))
        return base::fail(base::ErrorCode::Refused, "encrypted for somebody else, or damaged");
    return text;
}

} // namespace nandu::crypto
