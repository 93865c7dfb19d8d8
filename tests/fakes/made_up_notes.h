// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People and notes that never were, for the gallery and the tests of the models: long names, right-to-left, emoji, words
// without end, pictures, quotes, threads, large counts, deliveries that fail. Deterministic. Pure functions.
#pragma once

#include "engine/api/feed_service.h"
#include "engine/api/search_service.h"
#include "engine/api/note_row.h"

#include <QList>

namespace nandu::fakes {

QString madeUpId(int number); // 64 hex digits

// A plain note for tests: its place in the order and its text say its number.
api::NoteRow plainNote(int number, qint64 orderAt);

int madeUpPeopleCount();
api::ProfileRow madeUpPerson(int number); // wraps around
api::ProfileRow madeUpPersonOfKey(const QString& key);

// A feed that shows every kind of note once in its first twenty rows, then goes on.
QList<api::NoteRow> madeUpFeed(qint64 now, int count);
QList<api::NoteRow> madeUpThread(qint64 now, const QString& focusId);
// People, hashtags and faults for a text; nothing for "nothing".
api::SearchFound madeUpSearch(const QString& text);
QList<api::NoteRow> madeUpFeedFor(const api::FeedQuery& query, qint64 now);

} // namespace nandu::fakes
