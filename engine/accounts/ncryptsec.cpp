// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/ncryptsec.h"

#include "engine/nostr/bech32.h"

#include <QString>

namespace nandu::accounts {

namespace {

constexpr std::string_view prefix = "ncryptsec";

void wipe(QString& text)
{
    base::wipe({reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size()) * sizeof(QChar)});
}

base::Secret normalised(const base::Secret& typed, QString::NormalizationForm form)
{
    const std::string_view text = typed.text();
    // Qt is the only one here that knows NFKC; both copies are wiped.
    QString password = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString normalised = password.normalized(form);
    QByteArray utf8 = normalised.toUtf8();
    auto secret = base::Secret::copyOf(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    wipe(password);
    wipe(normalised);
    base::wipe({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
    return secret;
}

} // namespace

base::Secret normalisedPassword(const base::Secret& typed) { return normalised(typed, QString::NormalizationForm_KC); }
base::Secret normalisedPassphrase(const base::Secret& typed) { return normalised(typed, QString::NormalizationForm_KD); }

base::Result<std::string> toNcryptsec(const base::Secret& key, const base::Secret& typedPassword, unsigned logN)
{
    const auto payload = crypto::encryptKey(key, normalisedPassword(typedPassword), logN, crypto::KeyHandling::Untracked);
    if (!payload)
        return payload.error();
    return nostr::encodeBech32(prefix, *payload);
}

base::Result<base::Secret> fromNcryptsec(std::string_view ncryptsec, const base::Secret& typedPassword)
{
    const auto decoded = nostr::decodeBech32(ncryptsec, 256);
    const auto payload = decoded && decoded->prefix == prefix ? nostr::bytesOfWords(decoded->words) : std::nullopt;
    if (!payload)
        return base::fail(base::ErrorCode::InvalidInput, "not an ncryptsec");
    return crypto::decryptKey(*payload, normalisedPassword(typedPassword));
}

} // namespace nandu::accounts
