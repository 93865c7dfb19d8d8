// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others did that names the account in use: mentions, replies, quotes, reactions, reposts, zaps, follows. Read from the
// store; what was seen already is kept in the account's user.db. Lives on the GUI thread.
#pragma once

#include "engine/api/profile_row.h"

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

struct NoticeRow {
    Q_GADGET
    Q_PROPERTY(QString eventId MEMBER eventId)
    Q_PROPERTY(int type READ typeNumber)
    Q_PROPERTY(nandu::api::ProfileRow person MEMBER person)
    Q_PROPERTY(QString noteId MEMBER noteId)
    Q_PROPERTY(qint64 at MEMBER at)
public:
    enum Type { Mention, Reply, Quote, Reaction, Repost, Zap, Follow };
    Q_ENUM(Type)
    QString eventId;   // hex, of what they did
    Type type = Mention;
    int typeNumber() const { return type; }
    ProfileRow person; // who did it; of a zap its sender
    QString noteId;    // hex: the own note that it is about; of a mention, a reply and a quote their note; empty for a follow
    QString noteText;  // the beginning of that note; empty while it is not stored
    QString emoji;     // of a reaction, "+" is the heart
    qint64 sats = 0;   // of a zap
    qint64 at = 0;     // seconds since 1970
    bool isNew = false; // not seen yet
    bool operator==(const NoticeRow&) const = default;
};

class NoticeService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<NoticeRow> rows() const = 0; // newest first, of nobody who is muted
    virtual bool isAtEnd() const = 0;          // nothing older is stored
    virtual void older() = 0;                  // rowsChanged follows, and relays are asked
    virtual void setWatched(bool isWatched) = 0; // the page is open
    virtual void markSeen() = 0;               // all of them; kept

Q_SIGNALS:
    void rowsChanged();
};

} // namespace nandu::api
