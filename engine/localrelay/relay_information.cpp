// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/relay_information.h"

#include "engine/base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nandu::localrelay {

QByteArray relayInformation(const QString& name, const QString& description)
{
    namespace limits = base::limits;
    const auto number = [](std::size_t value) { return static_cast<qint64>(value); };
    const QJsonObject limitation{
        {QStringLiteral("max_message_length"), number(limits::servedMessageBytesMax)},
        {QStringLiteral("max_subscriptions"), number(limits::servedSubscriptionsMax)},
        {QStringLiteral("max_filters"), number(limits::servedFiltersMax)},
        {QStringLiteral("max_limit"), number(limits::servedLimitMax)},
        {QStringLiteral("default_limit"), number(limits::servedLimitDefault)},
        {QStringLiteral("max_subid_length"), number(limits::subIdCharsMax)},
        {QStringLiteral("max_event_tags"), number(limits::eventTagsMax)},
        {QStringLiteral("auth_required"), false},
        {QStringLiteral("payment_required"), false},
    };
    const QJsonObject document{
        {QStringLiteral("name"), name},
        {QStringLiteral("description"), description},
        {QStringLiteral("software"), QStringLiteral("nandu")},
        {QStringLiteral("supported_nips"), QJsonArray{1, 9, 11, 40, 45, 77}},
        {QStringLiteral("limitation"), limitation},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace nandu::localrelay
