// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/own_marks.h"

namespace nandu::models {
namespace {

constexpr int muteKind = 10'000, bookmarkKind = 10'003;

QSet<QString> valuesOf(const api::ListState& list, const QString& name)
{
    QSet<QString> values;
    for (const api::ListEntry& entry : list.entries) {
        if (entry.name == name)
            values.insert(entry.value);
    }
    return values;
}

} // namespace

OwnMarks::OwnMarks(api::ListService* lists, QObject* parent) : QObject(parent), m_lists(lists)
{
    if (!lists)
        return;
    connect(lists, &api::ListService::listChanged, this, &OwnMarks::look);
    look(muteKind);
    look(bookmarkKind);
}

void OwnMarks::look(int kind)
{
    if (kind == bookmarkKind) {
        m_bookmarks = valuesOf(m_lists->list(kind, {}), QStringLiteral("e"));
    } else if (kind == muteKind) {
        const api::ListState list = m_lists->list(kind, {});
        m_people = valuesOf(list, QStringLiteral("p"));
        m_threads = valuesOf(list, QStringLiteral("e"));
    } else {
        return;
    }
    Q_EMIT changed();
}

void OwnMarks::setMuted(const QString& key, bool muted)
{
    mute(QStringLiteral("p"), key, muted);
    //: Message after a person was muted; "Settings, Posts" is a page of the settings
    Q_EMIT told(muted ? tr("Muted. They appear nowhere any more; Settings, Posts lists whom you muted.") :
        //: Message after somebody or something was unmuted
        tr("No longer muted."));
}

void OwnMarks::setThreadMuted(const QString& noteId, bool muted)
{
    mute(QStringLiteral("e"), noteId, muted);
    //: Message after a conversation was muted
    Q_EMIT told(muted ? tr("Muted. This conversation appears nowhere any more.") :
        //: Message after somebody or something was unmuted
        tr("No longer muted."));
}

void OwnMarks::setWordMuted(const QString& word, bool muted)
{
    const QString typed = word.trimmed();
    if (typed.startsWith(u'#'))
        mute(QStringLiteral("t"), typed.mid(1), muted);
    else
        mute(QStringLiteral("word"), typed, muted);
}

// Whom one mutes is nobody's business, so the entry is private; unless what is private already cannot be read here.
void OwnMarks::mute(const QString& name, const QString& value, bool muted)
{
    if (m_lists)
        m_lists->setMuted(name, value, muted, !m_lists->list(muteKind, {}).hasUnreadablePrivate);
}

void OwnMarks::setBookmarked(const QString& noteId, bool bookmarked)
{
    if (m_lists)
        m_lists->setBookmarked(noteId, bookmarked, false);
    //: Message after a note was put among the bookmarks
    Q_EMIT told(bookmarked ? tr("Bookmarked.") :
        //: Message after a note was taken out of the bookmarks
        tr("Bookmark removed."));
}

} // namespace nandu::models
