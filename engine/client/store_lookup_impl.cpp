// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/store_lookup_impl.h"

#include "engine/base/log.h"
#include "engine/localrelay/door.h"

#include <memory>
#include <span>
#include <utility>

namespace nandu::client {
namespace {

constexpr std::uint32_t eventsMax = 1'000; // of filters without a limit

// The way back, closed when the context goes. The connection is undone with the answer, so that they do not pile up.
struct WayBack {
    explicit WayBack(QObject* context) : door(context) {}
    localrelay::Door door;
    QMetaObject::Connection closing;
};

} // namespace

void StoreLookupImpl::find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found)
{
    const auto back = std::make_shared<WayBack>(context);
    back->closing = QObject::connect(context, &QObject::destroyed, [back] { back->door.close(); });
    m_readers.post(store::ReadPool::Lane::LookUps,
        [back, filters = std::move(filters), found = std::move(found)](store::EventReader& reader) {
            auto events = reader.query(filters, eventsMax);
            if (!events)
                base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "look-up: " << events.error();
            back->door.post([back, found, list = events ? std::move(*events) : std::vector<nostr::Event>()] {
                QObject::disconnect(back->closing);
                found(list);
            });
        });
}

void StoreLookupImpl::items(nostr::Filter filter, QObject* context, std::function<void(std::optional<std::vector<nostr::NegentropyItem>>)> found)
{
    const auto back = std::make_shared<WayBack>(context);
    back->closing = QObject::connect(context, &QObject::destroyed, [back] { back->door.close(); });
    m_readers.post(store::ReadPool::Lane::LookUps, [back, filter = std::move(filter), found = std::move(found)](store::EventReader& reader) {
        std::vector<nostr::NegentropyItem> items;
        const auto read = reader.each(std::span(&filter, 1), [&](const nostr::Event& event) {
            items.push_back({static_cast<std::uint64_t>(event.createdAt), event.id});
            return true;
        });
        if (!read)
            base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "look-up: " << read.error();
        auto answer = read ? std::optional(std::move(items)) : std::nullopt;
        back->door.post([back, found, answer = std::move(answer)]() mutable {
            QObject::disconnect(back->closing);
            found(std::move(answer));
        });
    });
}

} // namespace nandu::client
