// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store of notes takes, what the user's rules would free of it, and the freeing. Lives on the GUI thread; the rules are
// settings ("retention.…" in docs/guide/settings.md). Looking and freeing take their time: stateChanged() tells how far they are.
#pragma once

#include <QList>
#include <QObject>

namespace nandu::api {

struct StorageState {
    enum Step { Idle, Looking, Looked, Freeing, Freed, Cancelled, Failed };
    // By which rule events leave, and why others stay: as in store/retention_rules.h.
    enum Leaving { OfFollowed, OfFriends, OfStrangers, Reactions, OtherKinds, Size };
    enum Staying { Wanted, Own, Newest, Listed, NamesYou, Conversation };
    struct Part {
        int reason = 0; // Leaving or Staying
        qint64 events = 0;
        qint64 bytes = 0; // about
        bool operator==(const Part&) const = default;
    };
    Step step = Idle;
    int percent = 0;            // of Looking and Freeing
    Part all, leaves;           // of the last look
    QList<Part> leaving, staying; // without the empty ones
    qint64 usedBytes = 0, freeBytes = 0; // of the database file, at the last look; free pages are used again before it grows
    qint64 freedEvents = 0;     // of Freed and Cancelled
    int error = 0;              // base::ErrorCode of Failed
};

class StorageService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual StorageState state() const = 0;
    virtual void look() = 0;   // changes nothing
    virtual void free() = 0;   // looks again, then removes; what is protected stays
    virtual void cancel() = 0; // what went is gone, the rest stays

Q_SIGNALS:
    void stateChanged();
};

} // namespace nandu::api
