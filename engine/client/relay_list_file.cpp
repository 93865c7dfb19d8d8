// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_list_file.h"

#include "engine/accounts/private_file.h"
#include "engine/base/sentence.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nandu::client {

using base::ErrorCode;

namespace {
constexpr qint64 fileBytesMax = 64 * 1024;

QString pathOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

base::Error putAside(const std::filesystem::path& file)
{
    std::filesystem::path broken = file;
    broken += ".broken";
    std::error_code ignored; // the list in use is the default one either way, and the next save says if the folder is the fault
    std::filesystem::rename(file, broken, ignored);
    //: Error at the start; %1 is the name of a file
    return base::fail(ErrorCode::Corrupt, QCoreApplication::translate("Engine", "The list of relays could not be read; the default relays are used and the old file is kept as %1.")
                                              .arg(pathOf(broken.filename())).toStdString());
}
} // namespace

std::vector<ConfiguredRelay> defaultRelays()
{
    std::vector<ConfiguredRelay> relays;
    for (const char* url : {"wss://relay.damus.io", "wss://nos.lol", "wss://relay.primal.net"})
        relays.push_back({base::RelayUrl::parse(url).value(), true, true});
    // An index of profiles, follow and relay lists: asked, never written notes to.
    relays.push_back({base::RelayUrl::parse("wss://purplepag.es").value(), true, false});
    return relays;
}

base::Result<std::vector<ConfiguredRelay>> loadRelays(const std::filesystem::path& path)
{
    QFile file(pathOf(path));
    if (!file.exists())
        return base::fail(ErrorCode::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        //: Error at the start; %1 is the name of a file
        return base::fail(ErrorCode::PermissionDenied, NANDU_SENTENCE("Engine", "The list of relays may not be read; the default relays are used."));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(fileBytesMax));
    file.close();
    const QJsonValue list = document.object().value(QStringLiteral("relays"));
    if (!list.isArray())
        return putAside(path);
    std::vector<ConfiguredRelay> relays;
    for (const QJsonValue& entry : list.toArray()) {
        const QJsonObject relay = entry.toObject();
        auto url = base::RelayUrl::parse(relay.value(QStringLiteral("url")).toString().toStdString());
        if (!url)
            continue;
        const bool isKnown = std::ranges::any_of(relays, [&](const ConfiguredRelay& known) { return known.url == *url; });
        if (!isKnown && relays.size() < configuredRelaysMax)
            relays.push_back({std::move(*url), relay.value(QStringLiteral("read")).toBool(true), relay.value(QStringLiteral("write")).toBool(true)});
    }
    return relays;
}

base::Result<void> saveRelays(const std::filesystem::path& path, const std::vector<ConfiguredRelay>& relays)
{
    QJsonArray list;
    for (const ConfiguredRelay& relay : relays) {
        list.append(QJsonObject{{QStringLiteral("url"), QString::fromStdString(relay.url.text())},
                                {QStringLiteral("read"), relay.read},
                                {QStringLiteral("write"), relay.write}});
    }
    return accounts::writePrivateFile(pathOf(path), QJsonDocument(QJsonObject{{QStringLiteral("relays"), list}}).toJson());
}

} // namespace nandu::client
