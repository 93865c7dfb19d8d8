// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/sha256.h"

#include "engine/base/ensure.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace nandu::crypto {

namespace {

// Threads may hash until the very end, even when a library calls exit(): OpenSSL is not to clean up before them.
[[maybe_unused]] const bool isKept = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

struct FreeOpenSsl {
    void operator()(EVP_MD* algorithm) const { EVP_MD_free(algorithm); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

} // namespace

struct Sha256::Private {
    std::unique_ptr<EVP_MD, FreeOpenSsl> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    std::unique_ptr<EVP_MD_CTX, FreeOpenSsl> context{EVP_MD_CTX_new()};
};

Sha256::Sha256()
    : m(std::make_unique<Private>())
{
    base::ensure(m->algorithm && m->context, "OpenSSL has no SHA-256");
}

Sha256::~Sha256() = default;

Digest Sha256::digest(std::span<const std::uint8_t> bytes)
{
    Digest digest;
    const bool isDone = EVP_DigestInit_ex2(m->context.get(), m->algorithm.get(), nullptr) == 1
        && EVP_DigestUpdate(m->context.get(), bytes.data(), bytes.size()) == 1
        && EVP_DigestFinal_ex(m->context.get(), digest.data(), nullptr) == 1;
    base::ensure(isDone, "SHA-256 failed");
    return digest;
}

Digest Sha256::digest(std::string_view text)
{
    return digest(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

} // namespace nandu::crypto
