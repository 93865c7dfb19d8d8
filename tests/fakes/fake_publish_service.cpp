// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_publish_service.h"

namespace nandu::fakes {

api::RequestId FakePublishService::postNote(const QString& text, const QString& replyToId, const QString& quotedId)
{
    return postNoteWith(text, replyToId, quotedId, {});
}

api::RequestId FakePublishService::postNoteWith(const QString& text, const QString& replyToId, const QString& quotedId, const api::NoteOptions& with)
{
    options = with;
    if (!fails)
        kept.removeIf([key = api::DraftRow::keyOf(replyToId, quotedId)](const api::DraftRow& row) { return row.key == key; });
    return take(QStringLiteral("post %1|%2|%3").arg(text, replyToId, quotedId));
}

api::RequestId FakePublishService::findTargets(const QString&, const QString&, const QString&)
{
    const api::RequestId id = ++m_last;
    answer(m_answering, this, [this, id] { Q_EMIT targetsFound(id, targets); });
    return id;
}

api::RequestId FakePublishService::react(const QString& noteId, const QString& emoji)
{
    return take(QStringLiteral("react %1 %2").arg(noteId, emoji));
}

api::RequestId FakePublishService::repost(const QString& noteId)
{
    return take(QStringLiteral("repost %1").arg(noteId));
}

api::RequestId FakePublishService::undoReaction(const QString& noteId)
{
    return take(QStringLiteral("undo reaction %1").arg(noteId));
}

api::RequestId FakePublishService::undoRepost(const QString& noteId)
{
    return take(QStringLiteral("undo repost %1").arg(noteId));
}

api::RequestId FakePublishService::deleteNote(const QString& noteId)
{
    return take(QStringLiteral("delete %1").arg(noteId));
}

api::RequestId FakePublishService::setFollowing(const QString& key, bool follow)
{
    if (!fails && !isSilent) {
        follows.removeAll(key);
        if (follow)
            follows.append(key);
        answer(m_answering, this, [this] { sendFollows(); });
    }
    return take(QStringLiteral("%1 %2").arg(follow ? QStringLiteral("follow") : QStringLiteral("unfollow"), key));
}

api::RequestId FakePublishService::retryDelivery(const QString& noteId)
{
    return take(QStringLiteral("retry %1").arg(noteId));
}

void FakePublishService::saveDraft(const QString& key, const QString& text, const api::NoteOptions& beside)
{
    draftsSaved.append(key + QLatin1Char('|') + text);
    kept.removeIf([&](const api::DraftRow& row) { return row.key == key; });
    if (!text.isEmpty() || !beside.pictures.isEmpty())
        kept.prepend({key, text, now, beside});
    Q_EMIT draftsChanged();
}

void FakePublishService::showDrafts(const QList<api::DraftRow>& drafts)
{
    kept = drafts;
    Q_EMIT draftsChanged();
}

api::RequestId FakePublishService::take(const QString& request)
{
    asked.append(request);
    const api::RequestId id = ++m_last;
    if (!isSilent)
        answer(m_answering, this, [this, id] { say(id); });
    return id;
}

void FakePublishService::answerLast()
{
    say(m_last);
}

void FakePublishService::say(api::RequestId request)
{
    if (fails)
        Q_EMIT failed(request, static_cast<int>(failure), detail);
    else
        Q_EMIT saved(request, QStringLiteral("%1").arg(request, 64, 16, QLatin1Char('0')));
}

} // namespace nandu::fakes
