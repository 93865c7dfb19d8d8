// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing: notes, reactions, reposts, deletions, follows. Lives on the GUI thread. "Saved" means committed to user.db with
// synchronous=FULL; only then is the composer's text let go.
#pragma once

#include <QObject>
#include <QString>

namespace nandu::api {

using RequestId = quint64;

class PublishService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual RequestId postNote(const QString& text, const QString& replyToId, const QString& quotedId) = 0;
    virtual RequestId react(const QString& noteId, const QString& emoji) = 0; // "+" is a like
    virtual RequestId repost(const QString& noteId) = 0;
    virtual RequestId undoReaction(const QString& noteId) = 0; // NIP-09 deletion of one's own
    virtual RequestId undoRepost(const QString& noteId) = 0;
    virtual RequestId deleteNote(const QString& noteId) = 0;
    virtual RequestId setFollowing(const QString& key, bool follow) = 0;
    virtual RequestId retryDelivery(const QString& noteId) = 0;

Q_SIGNALS:
    void saved(nandu::api::RequestId request, const QString& eventId); // durable; delivery follows by FeedService::deliveryChanged
    void failed(nandu::api::RequestId request, int errorCode, const QString& detail);
    // Follow list as known now. `isComplete` is false while no kind 3 was loaded and one may exist.
    void followsChanged(const QStringList& keys, bool isComplete);
};

} // namespace nandu::api
