// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_book_file.h"

#include "engine/accounts/private_file.h"
#include "engine/base/relay_url.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace nandu::client {

namespace {
constexpr qint64 fileBytesMax = 4 * 1024 * 1024;
constexpr double whole = 9e15; // what a double counts exactly

double number(const QJsonObject& from, const char* key, double lowest, double highest, double fallback)
{
    return std::clamp(from.value(QLatin1String(key)).toDouble(fallback), lowest, highest);
}
} // namespace

RelayBookPages loadRelayBook(const std::filesystem::path& file)
{
    RelayBookPages pages;
    const auto content = accounts::readPrivateFile(QString::fromStdString(file.string()), fileBytesMax);
    if (!content)
        return pages;
    const QJsonObject book = QJsonDocument::fromJson(*content).object();
    const QJsonObject relays = book.value(QStringLiteral("relays")).toObject();
    for (auto at = relays.begin(); at != relays.end() && pages.records.size() < recordsMax; ++at) {
        const auto url = base::RelayUrl::parse(at.key().toStdString());
        if (!url)
            continue;
        const QJsonObject from = at.value().toObject();
        sync::RelayRecord& record = pages.records[url->text()];
        record.success = number(from, "success", 0, 1, 0.5);
        record.dials = static_cast<std::uint32_t>(number(from, "dials", 0, 1e9, 0));
        record.latencyMs = number(from, "latency_ms", 0, 1e6, 0);
        record.firstDelivered = static_cast<std::uint64_t>(number(from, "first_delivered", 0, whole, 0));
        record.lastConnectedAt = static_cast<std::int64_t>(number(from, "connected_at", 0, whole, 0));
        record.rank = static_cast<unsigned>(number(from, "rank", 0, 9, sync::rankUsual));
    }
    const QJsonObject lists = book.value(QStringLiteral("lists_refreshed")).toObject();
    for (auto at = lists.begin(); at != lists.end(); ++at) {
        if (const auto key = base::PubKey::fromHex(at.key().toStdString()))
            pages.listsRefreshedAt[*key] = static_cast<std::int64_t>(std::clamp(at.value().toDouble(), 0.0, whole));
    }
    return pages;
}

base::Result<void> saveRelayBook(const std::filesystem::path& file, const RelayBookPages& pages)
{
    std::vector<std::pair<std::string, sync::RelayRecord>> kept(pages.records.begin(), pages.records.end());
    std::ranges::stable_sort(kept, std::greater(), [](const auto& entry) { return entry.second.lastConnectedAt; });
    if (kept.size() > recordsMax)
        kept.resize(recordsMax);
    QJsonObject relays, lists;
    for (const auto& [address, record] : kept) {
        relays.insert(QString::fromStdString(address), QJsonObject{{QStringLiteral("success"), record.success},
                                                                   {QStringLiteral("dials"), double(record.dials)},
                                                                   {QStringLiteral("latency_ms"), record.latencyMs},
                                                                   {QStringLiteral("first_delivered"), double(record.firstDelivered)},
                                                                   {QStringLiteral("connected_at"), double(record.lastConnectedAt)},
                                                                   {QStringLiteral("rank"), int(record.rank)}});
    }
    for (const auto& [account, at] : pages.listsRefreshedAt)
        lists.insert(QString::fromStdString(account.hex()), double(at));
    return accounts::writePrivateFile(QString::fromStdString(file.string()),
                                      QJsonDocument(QJsonObject{{QStringLiteral("relays"), relays}, {QStringLiteral("lists_refreshed"), lists}}).toJson(QJsonDocument::Compact));
}

} // namespace nandu::client
