// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/note_actions.h"

#include "models/delivery_text.h"
#include "models/error_text.h"

namespace nandu::models {

NoteActions::NoteActions(api::PublishService* service, QObject* parent) : QObject(parent), m_requests(service, this) {}

void NoteActions::setLiked(const QString& noteId, bool liked, const QString& emoji)
{
    Wish& wish = m_wishes[noteId];
    wish.liked = liked;
    wish.emoji = emoji;
    send(noteId, [&](api::PublishService& service) { return liked ? service.react(noteId, emoji) : service.undoReaction(noteId); });
}

void NoteActions::setReposted(const QString& noteId, bool reposted)
{
    m_wishes[noteId].reposted = reposted;
    send(noteId, [&](api::PublishService& service) { return reposted ? service.repost(noteId) : service.undoRepost(noteId); });
}

void NoteActions::deleteNote(const QString& noteId)
{
    m_requests.send([&](api::PublishService& service) { return service.deleteNote(noteId); },
        [this](const RequestOutcome& outcome) {
            if (outcome.saved)
                m_deletions.insert(outcome.eventId);
            else
                Q_EMIT refused(errorText(outcome.errorCode, outcome.detail));
        });
}

void NoteActions::takeDelivery(const QString& eventId, const api::NoteDelivery& delivery)
{
    if (delivery.state != api::NoteDelivery::Delivered && delivery.state != api::NoteDelivery::Failed)
        return;
    if (m_deletions.remove(eventId))
        Q_EMIT refused(deliverySentence(delivery, 5)); // not a refusal, but said the same way
}

void NoteActions::retryDelivery(const QString& noteId)
{
    m_requests.send([&](api::PublishService& service) { return service.retryDelivery(noteId); },
        [this](const RequestOutcome& outcome) {
            if (!outcome.saved)
                Q_EMIT refused(errorText(outcome.errorCode, outcome.detail));
        });
}

void NoteActions::send(const QString& noteId, const RequestTracker::Ask& ask)
{
    ++m_wishes[noteId].requestsRunning;
    m_requests.send(ask, [this, noteId](const RequestOutcome& outcome) {
        const auto wish = m_wishes.find(noteId);
        if (wish == m_wishes.end())
            return;
        --wish->requestsRunning;
        if (outcome.saved)
            return;
        m_wishes.erase(wish);
        Q_EMIT changed(noteId);
        Q_EMIT refused(errorText(outcome.errorCode, outcome.detail));
    });
    Q_EMIT changed(noteId);
}

api::NoteStats NoteActions::shown(const QString& noteId, api::NoteStats stored, const api::NoteMine& mine) const
{
    const auto wish = m_wishes.constFind(noteId);
    if (wish == m_wishes.constEnd())
        return stored;
    if (wish->liked && *wish->liked != mine.liked) {
        const int step = *wish->liked ? 1 : -1;
        stored.likes = qMax(0, stored.likes + step);
        for (api::ReactionCount& reaction : stored.emojis) {
            if (*wish->liked ? reaction.emoji == wish->emoji : reaction.mine) {
                reaction.count = qMax(0, reaction.count + step);
                reaction.mine = *wish->liked;
            }
        }
    }
    if (wish->reposted && *wish->reposted != mine.reposted)
        stored.reposts = qMax(0, stored.reposts + (*wish->reposted ? 1 : -1));
    return stored;
}

api::NoteMine NoteActions::shown(const QString& noteId, api::NoteMine stored) const
{
    const auto wish = m_wishes.constFind(noteId);
    if (wish == m_wishes.constEnd())
        return stored;
    stored.liked = wish->liked.value_or(stored.liked);
    stored.reposted = wish->reposted.value_or(stored.reposted);
    return stored;
}

void NoteActions::settle(const QString& noteId, const api::NoteMine& stored)
{
    const auto wish = m_wishes.find(noteId);
    if (wish == m_wishes.end() || wish->requestsRunning > 0)
        return;
    if (wish->liked == stored.liked)
        wish->liked.reset();
    if (wish->reposted == stored.reposted)
        wish->reposted.reset();
    if (!wish->liked && !wish->reposted)
        m_wishes.erase(wish);
}

} // namespace nandu::models
