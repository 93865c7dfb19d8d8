// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works for notes (NIP-13) on a pool thread below the others' priority, one at a time. GUI thread; owned by publish_service_impl.
#pragma once

#include "engine/nostr/event_builder.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace nandu::client {

class NoteMiner : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(std::optional<nostr::EventTemplate>)>; // absent: cancelled

    explicit NoteMiner(QObject* parent = nullptr);
    ~NoteMiner() override; // what runs is given up, nobody is told

    void start(quint64 number, nostr::EventTemplate what, const base::PubKey& author, unsigned bits, Done done);
    void cancel(quint64 number);

Q_SIGNALS:
    void worked(quint64 number, double share); // the chance to have found it by now, some ten times a second

private:
    QThreadPool m_pool;
    QHash<quint64, std::shared_ptr<std::atomic<bool>>> m_wanted;
};

} // namespace nandu::client
