// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds, threads and single profiles out of the store, live. Lives on the GUI thread; all work happens on reader threads and
// comes back through queued signals. Every delta carries the watch's own sequence number: a model that misses one calls refresh().
#pragma once

#include "engine/api/note_row.h"

#include <QObject>

namespace nandu::api {

using WatchId = quint64;

struct FeedQuery {
    enum Feed { Home, Global, Author, AuthorWithReplies, Notices, Thread, Hashtag, Search, Bookmarks };
    Feed feed = Global;
    QString key;    // Author: hex key; Hashtag: the word; Search: what was typed
    QString noteId; // Thread: hex id of the note opened
    bool operator==(const FeedQuery&) const = default;
};

struct FeedDelta {
    WatchId watch = 0;
    quint64 sequence = 0;      // 1, 2, 3, ... per watch
    enum Cause { FirstPage, OlderPage, Live, Refreshed } cause = Live;
    QList<NoteRow> rows;       // new or changed rows; rowId tells which
    QStringList removed;       // rowIds
    bool atEnd = false;        // OlderPage and FirstPage: nothing older is stored
    QString missingParent;     // Thread: hex id of a parent that is not stored (yet)
    QString error;             // when set, rows is empty and the page could not be read
    qint64 committedUs = 0;    // Live: when the oldest row in it was committed, steady clock; 0 unknown
};

// The counts, and what the viewer did, of notes that changed in one count flush: apply all in one go.
struct StatsDelta {
    struct Changed {
        QString noteId;
        NoteStats stats;
        NoteMine mine;
    };
    QList<Changed> changed;
};

class FeedService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual WatchId watch(const FeedQuery& query) = 0; // FirstPage follows, then Live
    virtual void unwatch(WatchId watch) = 0;
    virtual void older(WatchId watch) = 0;             // OlderPage follows
    virtual void refresh(WatchId watch) = 0;
    // Ids of the notes on screen: their counts, authors and parents are fetched first.
    virtual void setVisible(WatchId watch, const QStringList& noteIds) = 0;

    virtual void watchProfile(const QString& key) = 0; // profileChanged follows, and again when a newer one is stored
    virtual void unwatchProfile(const QString& key) = 0;

Q_SIGNALS:
    void feedChanged(const nandu::api::FeedDelta& delta);
    void statsChanged(const nandu::api::StatsDelta& delta);
    void deliveryChanged(const QString& noteId, const nandu::api::NoteDelivery& delivery);
    void profileChanged(const nandu::api::ProfileRow& profile);
};

} // namespace nandu::api
