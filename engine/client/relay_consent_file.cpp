// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_consent_file.h"

#include "engine/accounts/private_file.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nandu::client {

using net::AuthConsent;

namespace {
constexpr qint64 fileBytesMax = 512 * 1024;
constexpr QLatin1String always("always"), never("never");
} // namespace

RelayConsents loadConsents(const std::filesystem::path& file)
{
    RelayConsents consents;
    const auto content = accounts::readPrivateFile(QString::fromStdString(file.string()), fileBytesMax);
    if (!content)
        return consents;
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    if (!document.isObject()) {
        std::filesystem::path aside = file;
        aside += ".broken";
        std::error_code ignored; // everybody is asked about again either way
        std::filesystem::rename(file, aside, ignored);
        return consents;
    }
    const QJsonObject relays = document.object().value(QStringLiteral("sign_in")).toObject();
    for (auto at = relays.begin(); at != relays.end() && consents.size() < consentsMax; ++at) {
        const auto url = base::RelayUrl::parse(at.key().toStdString());
        const QString answer = at.value().toString();
        if (url && (answer == always || answer == never))
            consents[*url] = answer == always ? AuthConsent::Always : AuthConsent::Never;
    }
    return consents;
}

base::Result<void> saveConsents(const std::filesystem::path& file, const RelayConsents& consents)
{
    QJsonObject relays;
    for (const auto& [url, consent] : consents) {
        if (consent == AuthConsent::Always || consent == AuthConsent::Never)
            relays.insert(QString::fromStdString(url.text()), consent == AuthConsent::Always ? always : never);
    }
    return accounts::writePrivateFile(QString::fromStdString(file.string()), QJsonDocument(QJsonObject{{QStringLiteral("sign_in"), relays}}).toJson());
}

} // namespace nandu::client
