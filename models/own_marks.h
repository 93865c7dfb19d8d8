// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the own lists say about people and notes: who is muted, what is bookmarked; and changing it. Shown at once, published
// when the newest version is known. GUI thread; one per session.
#pragma once

#include "engine/api/list_service.h"

#include <QObject>
#include <QQmlEngine>
#include <QSet>

namespace nandu::models {

class OwnMarks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Session.marks")
public:
    OwnMarks(api::ListService* lists, QObject* parent); // without lists nothing is marked

    Q_INVOKABLE bool isMuted(const QString& key) const { return m_people.contains(key); }
    Q_INVOKABLE bool isThreadMuted(const QString& noteId) const { return m_threads.contains(noteId); }
    Q_INVOKABLE bool isBookmarked(const QString& noteId) const { return m_bookmarks.contains(noteId); }
    Q_INVOKABLE void setMuted(const QString& key, bool muted);
    Q_INVOKABLE void setThreadMuted(const QString& noteId, bool muted);
    Q_INVOKABLE void setWordMuted(const QString& word, bool muted); // with # in front: a hashtag
    Q_INVOKABLE void setBookmarked(const QString& noteId, bool bookmarked);

    Q_INVOKABLE void toggleBookmark(const QString& noteId) { setBookmarked(noteId, !isBookmarked(noteId)); }

Q_SIGNALS:
    void told(const QString& sentence); // for a toast
    void changed();

private:
    void look(int kind);
    void mute(const QString& name, const QString& value, bool muted);

    api::ListService* m_lists;
    QSet<QString> m_people, m_threads, m_bookmarks;
};

} // namespace nandu::models
