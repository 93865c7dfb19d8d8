// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The little that sync and publishing must know of what is stored: the newest lists of a person, an event by its id. The
// client answers it from a reader thread. Called on any thread; the answer comes on that of `context`.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/negentropy.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace nandu::sync {

class StoreLookup {
public:
    virtual ~StoreLookup() = default;
    // Newest first; nothing is answered once `context` is gone.
    virtual void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) = 0;
    // Times and ids of all that matches, in no order; absent: it cannot be said.
    virtual void items(nostr::Filter filter, QObject* context, std::function<void(std::optional<std::vector<nostr::NegentropyItem>>)> found)
    {
        static_cast<void>(filter);
        QMetaObject::invokeMethod(context, [found = std::move(found)] { found(std::nullopt); }, Qt::QueuedConnection);
    }
};

} // namespace nandu::sync
