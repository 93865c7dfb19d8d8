// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_info.h"

#include "engine/net/http_fetcher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace nandu::net {

namespace {
constexpr qsizetype namedCharsMax = 100; // of what is shown

std::string shortText(const QJsonValue& value)
{
    return value.toString().left(namedCharsMax).simplified().toStdString();
}

// A cap that makes sense: a whole number from 1 up. Zero, negative and absurd ones are a mistake of the document.
template <typename T>
std::optional<T> cap(const QJsonValue& value)
{
    const double number = value.toDouble(0);
    if (!(number >= 1 && number <= 1e9) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<T>(number);
}
} // namespace

base::Result<RelayLimits> parseRelayInfo(std::string_view json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!document.isObject())
        return base::fail(base::ErrorCode::InvalidInput, "not a JSON object");
    const QJsonObject info = document.object();
    const QJsonObject caps = info.value(QStringLiteral("limitation")).toObject();
    RelayLimits limits;
    limits.messageBytesMax = cap<std::size_t>(caps.value(QStringLiteral("max_message_length")));
    limits.subscriptionsMax = cap<std::size_t>(caps.value(QStringLiteral("max_subscriptions")));
    limits.filtersMax = cap<std::size_t>(caps.value(QStringLiteral("max_filters")));
    limits.limitMax = cap<std::uint32_t>(caps.value(QStringLiteral("max_limit")));
    limits.subIdCharsMax = cap<std::size_t>(caps.value(QStringLiteral("max_subid_length")));
    limits.authRequired = caps.value(QStringLiteral("auth_required")).toBool();
    limits.compares = info.value(QStringLiteral("supported_nips")).toArray().contains(77);
    limits.name = shortText(info.value(QStringLiteral("name")));
    const std::string software = shortText(info.value(QStringLiteral("software")));
    const std::string version = shortText(info.value(QStringLiteral("version")));
    limits.software = version.empty() ? software : software + " " + version;
    return limits;
}

void fetchRelayInfo(HttpFetcher& http, const base::RelayUrl& relay, bool userTyped, QObject* context,
                    std::function<void(base::Result<RelayLimits>)> done)
{
    HttpRequest request;
    request.url = QUrl(QString::fromStdString(relay.text()));
    request.url.setScheme(relay.isEncrypted() ? QStringLiteral("https") : QStringLiteral("http"));
    request.accept = "application/nostr+json";
    request.userTyped = userTyped;
    http.get(request, context, [done = std::move(done)](base::Result<HttpAnswer> answer) {
        if (!answer)
            return done(answer.error());
        done(parseRelayInfo(std::string_view(answer->body.constData(), std::size_t(answer->body.size()))));
    });
}

} // namespace nandu::net
