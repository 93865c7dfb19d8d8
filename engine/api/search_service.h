// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching what is stored: people, hashtags, what a pasted name opens. The notes of the same text are a feed
// (FeedQuery::Search). Lives on the GUI thread; the work happens on a reader thread, the answer comes queued and carries the
// number it was asked with: of several questions only the last need be answered.
#pragma once

#include "engine/api/link_service.h"
#include "engine/api/profile_row.h"

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

struct HashtagRow {
    Q_GADGET
    Q_PROPERTY(QString tag MEMBER tag)
    Q_PROPERTY(int notes MEMBER notes)
public:
    QString tag; // without the #
    int notes = 0;
    bool operator==(const HashtagRow&) const = default;
};

// A part of the text that could not be read.
struct SearchFault {
    enum Kind { UnknownPerson, BadDate, BadKind, BadHas, CannotExclude, TooLong, SecretKey };
    Kind kind = BadDate;
    QString text; // as typed; empty for a secret key
    bool operator==(const SearchFault&) const = default;
};

struct SearchFound {
    quint64 generation = 0;
    QList<ProfileRow> people;
    QList<HashtagRow> hashtags;
    bool hasNotes = false;      // the text asks for notes, too
    LinkTarget opens;           // Note or Profile: the text names one thing
    bool isPasted = false;      // it does so beyond doubt (NIP-19, an id): to be opened at once
    QList<SearchFault> faults;
    qint64 unread = 0;          // events stored that the search has not read yet
    QString error;              // when set, nothing could be read
};

class SearchService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void search(quint64 generation, const QString& text) = 0; // found follows, or a later one
    // For the composer: whose name begins so, those one follows first, then those who wrote last.
    virtual void findPeople(quint64 generation, const QString& beginning) = 0; // peopleFound follows, or a later one

Q_SIGNALS:
    void found(const nandu::api::SearchFound& found);
    void peopleFound(quint64 generation, const QList<nandu::api::ProfileRow>& people);
};

} // namespace nandu::api
