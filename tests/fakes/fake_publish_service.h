// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A publish service that saves or fails as the test says, and remembers what it was asked. GUI thread.
#pragma once

#include "engine/api/publish_service.h"
#include "engine/base/error.h"
#include "tests/fakes/answering.h"

#include <QStringList>

namespace nandu::fakes {

class FakePublishService : public api::PublishService {
    Q_OBJECT
public:
    explicit FakePublishService(Answering answering = Answering::AtOnce, QObject* parent = nullptr)
        : PublishService(parent), m_answering(answering) {}

    qint64 now = 1'750'000'000;
    bool isSilent = false; // never answers by itself: see answerLast()
    bool fails = false;
    base::ErrorCode failure = base::ErrorCode::Unavailable;
    QString detail;
    QStringList asked; // "post <text> <reply> <quote>", "react <id> <emoji>", ...
    QList<api::RequestId> cancelled;
    QStringList follows;
    QList<api::DraftRow> kept; // drafts
    QStringList draftsSaved;   // "<key>|<text>"
    bool followsComplete = true;
    api::NoteOptions options;       // of the last note
    QList<api::PostTarget> targets; // what findTargets() finds

    api::RequestId postNote(const QString& text, const QString& replyToId, const QString& quotedId) override;
    api::RequestId postNoteWith(const QString& text, const QString& replyToId, const QString& quotedId, const api::NoteOptions& options) override;
    api::RequestId findTargets(const QString& text, const QString& replyToId, const QString& quotedId) override;
    api::RequestId react(const QString& noteId, const QString& emoji) override;
    api::RequestId repost(const QString& noteId) override;
    api::RequestId undoReaction(const QString& noteId) override;
    api::RequestId undoRepost(const QString& noteId) override;
    api::RequestId deleteNote(const QString& noteId) override;
    api::RequestId setFollowing(const QString& key, bool follow) override;
    api::RequestId retryDelivery(const QString& noteId) override;
    void cancelWork(api::RequestId request) override
    {
        cancelled.append(request);
        Q_EMIT failed(request, static_cast<int>(base::ErrorCode::Cancelled), {});
    }

    QList<api::DraftRow> drafts() const override { return kept; }
    void saveDraft(const QString& key, const QString& text, const api::NoteOptions& options = {}) override;
    void showDrafts(const QList<api::DraftRow>& drafts); // as if they were read just now

    void answerLast(); // as `fails` says
    void sendFollows() { Q_EMIT followsChanged(follows, followsComplete); }

private:
    api::RequestId take(const QString& request);
    void say(api::RequestId request);

    Answering m_answering;
    api::RequestId m_last = 0;
};

} // namespace nandu::fakes
