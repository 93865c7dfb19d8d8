// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/link_service_impl.h"

#include "engine/nostr/entity.h"

#include <QUrl>

namespace nandu::client {
namespace {

using api::LinkTarget;

constexpr qsizetype linkCharsMax = 4'096;

LinkTarget ofEntity(const nostr::Entity& entity)
{
    if (entity.eventId)
        return {LinkTarget::Note, QString::fromStdString(entity.eventId->hex()), {}};
    // An address (naddr) has no page yet; its author has.
    if (entity.author)
        return {LinkTarget::Profile, QString::fromStdString(entity.author->hex()), {}};
    return {};
}

// Names before the host ("https://bank.example@evil.example") only ever deceive: not opened at all (security Q3).
LinkTarget ofWeb(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return {LinkTarget::Web, url.toString(QUrl::FullyEncoded), url.host(QUrl::FullyEncoded)};
}

} // namespace

LinkTarget LinkServiceImpl::resolve(const QString& link) const
{
    const QString text = link.trimmed();
    if (text.isEmpty() || text.size() > linkCharsMax)
        return {};
    if (text.startsWith(QLatin1String("hashtag:")) || text.startsWith(QLatin1Char('#'))) {
        const QString tag = text.mid(text.startsWith(QLatin1Char('#')) ? 1 : 8);
        return tag.isEmpty() ? LinkTarget() : LinkTarget{LinkTarget::Hashtag, tag, {}};
    }
    const std::string utf8 = text.toStdString();
    const bool isUri = text.startsWith(QLatin1String("nostr:"), Qt::CaseInsensitive);
    if (const auto entity = isUri ? nostr::parseNostrUri(utf8) : nostr::parseEntity(utf8))
        return ofEntity(*entity);
    return ofWeb(text);
}

} // namespace nandu::client
