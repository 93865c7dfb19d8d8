// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Likes and reposts shown before they are counted: a wish lies over the stored counts until the store agrees with it or the
// request failed. GUI thread; one per session, so that every list shows the same.
#pragma once

#include "engine/api/note_row.h"
#include "models/request_tracker.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace nandu::models {

class NoteActions : public QObject {
    Q_OBJECT
public:
    NoteActions(api::PublishService* service, QObject* parent);

    void setLiked(const QString& noteId, bool liked, const QString& emoji);
    void setReposted(const QString& noteId, bool reposted);
    void deleteNote(const QString& noteId);
    void takeDelivery(const QString& eventId, const api::NoteDelivery& delivery); // of every own event
    void retryDelivery(const QString& noteId);

    // What to show, from what is stored.
    api::NoteStats shown(const QString& noteId, api::NoteStats stored, const api::NoteMine& mine) const;
    api::NoteMine shown(const QString& noteId, api::NoteMine stored) const;

    // The store told this about the note: a wish that has come true is dropped.
    void settle(const QString& noteId, const api::NoteMine& stored);

Q_SIGNALS:
    void changed(const QString& noteId);
    void refused(const QString& sentence);

private:
    struct Wish {
        std::optional<bool> liked;
        std::optional<bool> reposted;
        QString emoji;
        int requestsRunning = 0;
    };
    void send(const QString& noteId, const RequestTracker::Ask& ask);

    QSet<QString> m_deletions; // events that ask for one, under way
    RequestTracker m_requests;
    QHash<QString, Wish> m_wishes;
};

} // namespace nandu::models
