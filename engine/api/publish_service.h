// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing: notes, reactions, reposts, deletions, follows. Lives on the GUI thread. "Saved" means committed to user.db with
// synchronous=FULL; only then is the composer's text let go.
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

namespace nandu::api {

using RequestId = quint64;

// Where a note will go, and why.
struct PostTarget {
    Q_GADGET
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(bool isOwn MEMBER isOwn)
    Q_PROPERTY(QStringList people MEMBER people)
public:
    QString relay;
    bool isOwn = true;   // one of the relays one writes to, or chosen by hand
    QStringList people;  // hex keys of those mentioned who read there (NIP-65)
    bool operator==(const PostTarget&) const = default;
};

// A picture of a note, on a server already (NIP-92).
struct NotePicture {
    QString url;
    QString type;   // image/jpeg
    QString sha256; // hex
    QString alt;    // what can be seen on it, for those who cannot
    int width = 0, height = 0;
    qint64 bytes = 0;
    bool operator==(const NotePicture&) const = default;
};

// What a note has beside its text.
struct NoteOptions {
    bool hasWarning = false;
    QString warning;       // NIP-36: the reason, may be empty
    qint64 expiresAt = 0;  // NIP-40: seconds since 1970; 0: never
    qint64 lastsS = 0;     // of a draft: so long once it is sent; 0: for good
    QStringList relays;    // to these only; empty: own write relays and the inboxes of those mentioned, as findTargets() says
    int workBits = 0;      // NIP-13: zero bits that the id begins with; 0: no work is done
    QList<NotePicture> pictures; // their addresses stand at the end of what is published
    QMap<QString, QString> names; // of a draft: the npub of each "@name" that was typed
    bool operator==(const NoteOptions&) const = default;
};

// A text that was not sent yet.
struct DraftRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(qint64 savedAt MEMBER savedAt)
    Q_PROPERTY(QString replyToId READ replyToId)
    Q_PROPERTY(QString quotedId READ quotedId)
public:
    QString key; // see keyOf()
    QString text;
    qint64 savedAt = 0; // seconds since 1970
    NoteOptions options = {}; // without the relays

    // "" for a new note: one text is kept for each place where one can be written.
    static QString keyOf(const QString& replyToId, const QString& quotedId)
    {
        return !replyToId.isEmpty() ? QStringLiteral("reply:") + replyToId : !quotedId.isEmpty() ? QStringLiteral("quote:") + quotedId : QString();
    }
    QString replyToId() const { return key.startsWith(QStringLiteral("reply:")) ? key.mid(6) : QString(); }
    QString quotedId() const { return key.startsWith(QStringLiteral("quote:")) ? key.mid(6) : QString(); }
    bool operator==(const DraftRow&) const = default;
};

class PublishService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Its draft goes in the same transaction in which the note is kept.
    virtual RequestId postNote(const QString& text, const QString& replyToId, const QString& quotedId) = 0;
    virtual RequestId postNoteWith(const QString& text, const QString& replyToId, const QString& quotedId, const NoteOptions& options) = 0;
    virtual RequestId findTargets(const QString& text, const QString& replyToId, const QString& quotedId) = 0; // targetsFound() follows
    virtual RequestId react(const QString& noteId, const QString& emoji) = 0; // "+" is a like
    virtual RequestId repost(const QString& noteId) = 0;
    virtual RequestId undoReaction(const QString& noteId) = 0; // NIP-09 deletion of one's own
    virtual RequestId undoRepost(const QString& noteId) = 0;
    virtual RequestId deleteNote(const QString& noteId) = 0;
    virtual RequestId setFollowing(const QString& key, bool follow) = 0;
    virtual RequestId retryDelivery(const QString& noteId) = 0;
    virtual void cancelWork(RequestId request) = 0; // of a note that is being worked for: failed() follows

    // Of the account in use, newest first; what was saved last is in it at once. An empty text without pictures removes the
    // draft; one that holds a secret key is not saved.
    virtual QList<DraftRow> drafts() const = 0;
    virtual void saveDraft(const QString& key, const QString& text, const NoteOptions& options = {}) = 0;

Q_SIGNALS:
    void saved(nandu::api::RequestId request, const QString& eventId); // durable; delivery follows by FeedService::deliveryChanged
    void failed(nandu::api::RequestId request, int errorCode, const QString& detail);
    void targetsFound(nandu::api::RequestId request, const QList<nandu::api::PostTarget>& targets);
    void worked(nandu::api::RequestId request, double share); // before saved(): the chance to be through by now
    void draftsChanged();
    // Follow list as known now, with what waits to be published. `isComplete` is false while no kind 3 was loaded and one may exist.
    void followsChanged(const QStringList& keys, bool isComplete);
};

} // namespace nandu::api
