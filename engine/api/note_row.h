// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note as it stands on screen, every string ready to show. Value gadgets, any thread; built in client/note_row_builder.
// Enums are read as int by QML: compiled bindings of Qt 6.4 cannot read an enum out of a value type.
#pragma once

#include "engine/api/profile_row.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace nandu::api {

// A piece of a note's body, in reading order.
struct NoteBlock {
    Q_GADGET
    Q_PROPERTY(int type READ typeNumber) // Type
    Q_PROPERTY(QString styled MEMBER styled)
    Q_PROPERTY(QString plain MEMBER plain)
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString host MEMBER host)
    Q_PROPERTY(QString noteId MEMBER noteId)
    Q_PROPERTY(qreal aspect MEMBER aspect)
public:
    enum Type {
        Text,    // styled: our own StyledText built from escaped pieces; links are nostr:..., https://..., hashtag:...
        Image,   // url, host, aspect (0 when unknown); loaded on click
        Video,   // url, host; opened outside
        Quote,   // noteId of NoteRow.quotes, or of a note that is not stored yet
        Invoice, // plain: amount in sats
    };
    Q_ENUM(Type)
    Type type = Text;
    int typeNumber() const { return type; }
    QString styled;
    QString plain; // the same text for screen readers and the clipboard
    QString url;
    QString host;
    QString noteId;
    qreal aspect = 0;
    bool operator==(const NoteBlock&) const = default;
};

struct NoteContent {
    Q_GADGET
    Q_PROPERTY(QString noteId MEMBER noteId)
    Q_PROPERTY(QString nevent MEMBER nevent)
    Q_PROPERTY(int kind MEMBER kind)
    Q_PROPERTY(qint64 writtenAt MEMBER writtenAt)
    Q_PROPERTY(QList<nandu::api::NoteBlock> blocks MEMBER blocks)
    Q_PROPERTY(QString plain MEMBER plain)
    Q_PROPERTY(QString replyToId MEMBER replyToId)
    Q_PROPERTY(QString replyToName MEMBER replyToName)
    Q_PROPERTY(QString rootId MEMBER rootId)
    Q_PROPERTY(QString repostedByName MEMBER repostedByName)
    Q_PROPERTY(QString repostedByKey MEMBER repostedByKey)
    Q_PROPERTY(QString contentWarning MEMBER contentWarning)
    Q_PROPERTY(bool isKnownKind MEMBER isKnownKind)
    Q_PROPERTY(int seenOnRelays MEMBER seenOnRelays)
public:
    QString noteId; // hex
    QString nevent; // bech32, for links and the clipboard
    int kind = 1;
    qint64 writtenAt = 0; // seconds since 1970
    QList<NoteBlock> blocks;
    QString plain; // whole text
    QString replyToId;
    QString replyToName;
    QString rootId;    // of the conversation; its own id when it begins one
    QString repostedByName; // empty unless the row is a repost
    QString repostedByKey;
    QString contentWarning; // NIP-36 reason; "-" when there is one without a reason
    bool isKnownKind = true;
    int seenOnRelays = 0;
    bool operator==(const NoteContent&) const = default;
};

struct ReactionCount {
    Q_GADGET
    Q_PROPERTY(QString emoji MEMBER emoji)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool mine MEMBER mine)
public:
    QString emoji; // "+" is the heart
    int count = 0;
    bool mine = false;
    bool operator==(const ReactionCount&) const = default;
};

struct NoteStats {
    Q_GADGET
    Q_PROPERTY(int replies MEMBER replies)
    Q_PROPERTY(int reposts MEMBER reposts)
    Q_PROPERTY(int quotes MEMBER quotes)
    Q_PROPERTY(int likes MEMBER likes)
    Q_PROPERTY(int dislikes MEMBER dislikes)
    Q_PROPERTY(QList<nandu::api::ReactionCount> emojis MEMBER emojis)
    Q_PROPERTY(int zaps MEMBER zaps)
    Q_PROPERTY(qint64 satsVerified MEMBER satsVerified)
    Q_PROPERTY(qint64 satsUnverified MEMBER satsUnverified)
    Q_PROPERTY(qint64 sats READ sats) // added up here: QML compiled by Qt 6.4 makes NaN of the sum of two qint64
public:
    int replies = 0;
    int reposts = 0;
    int quotes = 0;
    int likes = 0;    // all positive reactions: "+" and every emoji
    int dislikes = 0;
    QList<ReactionCount> emojis; // most used first
    int zaps = 0;
    qint64 satsVerified = 0;
    qint64 satsUnverified = 0;
    qint64 sats() const { return satsVerified + satsUnverified; }
    bool operator==(const NoteStats&) const = default;
};

struct NoteMine {
    Q_GADGET
    Q_PROPERTY(bool written MEMBER written)
    Q_PROPERTY(bool liked MEMBER liked)
    Q_PROPERTY(bool reposted MEMBER reposted)
    Q_PROPERTY(bool zapped MEMBER zapped)
public:
    bool written = false; // the account in use wrote it
    bool liked = false;
    bool reposted = false;
    bool zapped = false;
    bool operator==(const NoteMine&) const = default;
};

// How far an own post got at one relay.
struct RelayDelivery {
    Q_GADGET
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(int state READ stateNumber) // State
    Q_PROPERTY(int refusal READ refusalNumber) // Refusal
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool isStored MEMBER isStored)
public:
    enum State { Queued, Sent, Accepted, Refused, NoAnswer, NotStored }; // NotStored: it said OK and does not have it
    Q_ENUM(State)
    enum Refusal { None, Blocked, RateLimited, Invalid, ProofOfWork, Restricted, AuthRequired, Muted, RelayError, Other }; // NIP-01's prefixes
    Q_ENUM(Refusal)
    QString relay;
    State state = Queued;
    int stateNumber() const { return state; }
    Refusal refusal = None; // of Refused, or of the last try while Queued
    int refusalNumber() const { return refusal; }
    QString reason;        // the relay's own words
    bool isStored = false; // it was asked for the event afterwards, and sent it
    bool operator==(const RelayDelivery&) const = default;
};

struct NoteDelivery {
    Q_GADGET
    Q_PROPERTY(int state READ stateNumber) // State
    Q_PROPERTY(int accepted MEMBER accepted)
    Q_PROPERTY(int targets MEMBER targets)
    Q_PROPERTY(qint64 undoUntilMs MEMBER undoUntilMs)
    Q_PROPERTY(QList<nandu::api::RelayDelivery> relays MEMBER relays)
public:
    enum State { None, Sending, Delivered, Failed }; // None: not ours or long done; Delivered: at least one accepted and none pending
    Q_ENUM(State)
    State state = None;
    int stateNumber() const { return state; }
    int accepted = 0; // those that said so and do not have it left out
    int targets = 0;
    qint64 undoUntilMs = 0; // since 1970; 0: it has left, or leaves at once
    QList<RelayDelivery> relays;
    bool operator==(const NoteDelivery&) const = default;
};

// A quoted note, drawn as an inset card.
struct QuotedNote {
    Q_GADGET
    Q_PROPERTY(nandu::api::NoteContent note MEMBER note)
    Q_PROPERTY(nandu::api::ProfileRow author MEMBER author)
public:
    NoteContent note;
    ProfileRow author;
    bool operator==(const QuotedNote&) const = default;
};

struct NoteRow {
    QString rowId; // unique in a feed: the note's id, or the repost's for a repost
    qint64 orderAt = 0;
    NoteContent note;
    ProfileRow author;
    NoteStats stats;
    NoteMine mine;
    NoteDelivery delivery;
    QList<QuotedNote> quotes;
    int depth = 0;       // thread pages: 0 for the root
    bool isFocus = false; // thread pages: the note that was opened
    bool operator==(const NoteRow&) const = default;
};

} // namespace nandu::api
