// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own lists: follows (3), relays (10002), mutes (10000), bookmarks (10003), people lists (30000), profile (0). An edit is
// a difference that is kept until it could be applied to the newest version; every version is kept and can be restored.
// Lives on the GUI thread.
#pragma once

#include "engine/api/publish_service.h"

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

namespace nandu::api {

struct ListEntry {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString extra MEMBER extra)
    Q_PROPERTY(bool isPrivate MEMBER isPrivate)
public:
    QString name;  // of the tag: p, e, a, t, word, r; of the field for a profile
    QString value; // key or id in hex, hashtag, address, URL
    QString extra; // r: "read" or "write" or both when empty; p: the petname
    bool isPrivate = false;
    bool operator==(const ListEntry&) const = default;
};

// As known now, edits that wait included.
struct ListState {
    int kind = 0;
    QString identifier; // the d tag of a people list
    QList<ListEntry> entries;
    bool isKnown = false;              // false: none was loaded, and one may exist
    bool hasUnreadablePrivate = false; // kept as it is; private entries cannot be changed
    int waitingEdits = 0;              // not published: the newest version could not be loaded from the relays yet
    bool operator==(const ListState&) const = default;
};

struct ListVersionRow {
    Q_GADGET
    Q_PROPERTY(QString versionId MEMBER versionId)
    Q_PROPERTY(qint64 writtenAt MEMBER writtenAt)
    Q_PROPERTY(qint64 savedAt MEMBER savedAt)
    Q_PROPERTY(int entries MEMBER entries)
    Q_PROPERTY(int added MEMBER added)
    Q_PROPERTY(int removed MEMBER removed)
    Q_PROPERTY(bool isOurs MEMBER isOurs)
    Q_PROPERTY(bool isNewest MEMBER isNewest)
    Q_PROPERTY(QString program MEMBER program)
public:
    QString versionId; // hex id of the event
    qint64 writtenAt = 0;
    qint64 savedAt = 0;
    int entries = 0;
    int added = 0;   // against the version before it
    int removed = 0;
    bool isOurs = false; // published by this program
    bool isNewest = false;
    QString program;     // that wrote it, as it says (NIP-89's client tag); empty: it does not say
    bool operator==(const ListVersionRow&) const = default;
};

struct ListDifference {
    QString olderId, newerId;
    QList<ListEntry> added, removed;
};

// Nothing is published before it is answered.
struct ListQuestion {
    enum Reason {
        Shrinks,     // more than half of what was known would be gone
        NothingFound, // every relay that was asked has no such list: start a new one?
        Conflict,    // another program changed it three times meanwhile; both versions are kept
        DatedAhead,  // the newest version is dated more than a day ahead
    };
    quint64 question = 0;
    int kind = 0;
    QString identifier;
    Reason reason = Shrinks;
    int before = 0, after = 0; // entries
    QList<ListEntry> removed;
    QString ourId, theirId; // of a conflict: versions to compare
};

// Another program shrank one of the lists.
struct ListNotice {
    int kind = 0;
    QString identifier;
    QString versionId; // the version that had them: restoreLost()
    QList<ListEntry> lost;
};

class ListService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual RequestId setMuted(const QString& name, const QString& value, bool on, bool isPrivate) = 0; // p, e, t, word
    virtual RequestId setBookmarked(const QString& noteId, bool on, bool isPrivate) = 0;
    virtual RequestId setInPeopleList(const QString& identifier, const QString& key, bool on, bool isPrivate) = 0;
    virtual RequestId setRelay(const QString& url, bool read, bool write) = 0;      // neither removes it
    virtual RequestId setMediaServer(const QString& url, bool on) = 0;               // where pictures go (BUD-03)
    virtual RequestId setProfile(const QMap<QString, QString>& fields) = 0;         // "" removes a field; others stay
    virtual RequestId restore(const QString& versionId) = 0;                        // as it was
    virtual RequestId restoreLost(const QString& versionId) = 0;                    // what it had is added, nothing removed
    virtual void answer(quint64 question, bool goOn) = 0;                           // false drops the edits that wait

    virtual ListState list(int kind, const QString& identifier) const = 0;
    virtual QList<ListState> lists() const = 0; // all that are known
    virtual void readVersions(int kind, const QString& identifier) = 0; // versionsRead() follows, newest first
    virtual void compare(const QString& olderId, const QString& newerId) = 0;

Q_SIGNALS:
    void saved(nandu::api::RequestId request);  // the edit is on disk; listChanged() shows it at once
    void failed(nandu::api::RequestId request, int errorCode, const QString& detail);
    void listChanged(int kind, const QString& identifier);
    void versionsRead(int kind, const QString& identifier, const QList<nandu::api::ListVersionRow>& versions);
    void compared(const nandu::api::ListDifference& difference);
    void questionAsked(const nandu::api::ListQuestion& question);
    void noticed(const nandu::api::ListNotice& notice);
};

} // namespace nandu::api
