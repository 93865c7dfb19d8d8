// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note being written. The text is let go only when the note is saved (durable on this machine), and is kept as a draft until
// then; a text that holds a secret key is refused before anything else is done with it. GUI thread; made by the composer,
// given the session.
#pragma once

#include "models/emoji_finder.h"
#include "models/mention_finder.h"
#include "models/picture_attachments.h"
#include "models/post_targets.h"
#include "models/request_tracker.h"
#include "models/session.h"

#include <QPointer>
#include <QQmlParserStatus>
#include <QTimer>

namespace nandu::models {

class ComposerModel : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString replyToId READ replyToId WRITE setReplyToId NOTIFY changed)
    Q_PROPERTY(QString quotedId READ quotedId WRITE setQuotedId NOTIFY changed)
    Q_PROPERTY(bool hasWarning READ hasWarning WRITE setHasWarning NOTIFY optionsChanged) // NIP-36
    Q_PROPERTY(QString warning READ warning WRITE setWarning NOTIFY optionsChanged)      // its reason
    Q_PROPERTY(int expiresAfterS READ expiresAfterS WRITE setExpiresAfterS NOTIFY optionsChanged) // NIP-40; 0: never
    Q_PROPERTY(int workBits READ workBits WRITE setWorkBits NOTIFY optionsChanged) // NIP-13; 0: none
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY workChanged)
    Q_PROPERTY(double workShare READ workShare NOTIFY workChanged) // the chance to be through by now
    Q_PROPERTY(nandu::models::EmojiFinder* emoji READ emoji CONSTANT)
    Q_PROPERTY(nandu::models::MentionFinder* mentions READ mentions CONSTANT)
    Q_PROPERTY(nandu::models::PostTargets* targets READ targets CONSTANT)
    Q_PROPERTY(nandu::models::PictureAttachments* pictures READ pictures CONSTANT)
    Q_PROPERTY(QString tagLine READ tagLine NOTIFY textChanged) // whom and which hashtags it names
    Q_PROPERTY(int characterCount READ characterCount NOTIFY textChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what is wrong, empty when nothing is
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
    Q_PROPERTY(QList<nandu::api::DraftRow> drafts READ drafts NOTIFY draftsChanged) // all of them, newest first
    Q_PROPERTY(int otherDrafts READ otherDrafts NOTIFY draftsChanged)               // of other places
public:
    enum State { Editing, Saving, Saved, Failed };
    Q_ENUM(State)
    static constexpr qsizetype textBytesMax = 64 * 1024; // what common relays take in one event, tags included

    static constexpr int draftAfterMs = 800;                 // at most so much typing is lost by a crash

    explicit ComposerModel(QObject* parent = nullptr);
    ~ComposerModel() override;
    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString text() const { return m_text; }
    void setText(const QString& text);
    QString replyToId() const { return m_replyToId; }
    void setReplyToId(const QString& noteId);
    QString quotedId() const { return m_quotedId; }
    void setQuotedId(const QString& noteId);
    bool hasWarning() const { return m_options.hasWarning; }
    void setHasWarning(bool hasWarning);
    QString warning() const { return m_options.warning; }
    void setWarning(const QString& warning);
    int expiresAfterS() const { return m_expiresAfterS; }
    void setExpiresAfterS(int seconds);
    int workBits() const { return m_options.workBits; }
    void setWorkBits(int bits);
    bool isWorking() const { return m_state == Saving && m_options.workBits > 0; }
    double workShare() const { return m_workShare; }
    EmojiFinder* emoji() { return &m_emoji; }
    MentionFinder* mentions() { return &m_mentions; }
    PostTargets* targets() { return &m_targets; }
    PictureAttachments* pictures() { return &m_pictures; }
    QString tagLine() const;
    int characterCount() const { return m_characterCount; }
    State state() const { return m_state; }
    QString sentence() const { return m_sentence; }
    bool canSend() const;
    QList<api::DraftRow> drafts() const; // with the names that were typed
    int otherDrafts() const;

    Q_INVOKABLE void send();
    Q_INVOKABLE void cancelWork(); // the text stays
    Q_INVOKABLE int takeMention(int index); // of those offered; where the cursor is then
    Q_INVOKABLE int takeEmoji(int index);
    Q_INVOKABLE void discard(); // the writer gives the text up
    Q_INVOKABLE void saveDraft(); // now: what is written is let out of sight
    Q_INVOKABLE void removeDraft(const QString& key);

Q_SIGNALS:
    void changed();
    void textChanged();
    void optionsChanged();
    void draftsChanged();
    void workChanged();
    void posted(const QString& noteId); // saved: the note is in the feed as "sending"

private:
    void tellTargets();
    void setState(State state, const QString& sentence = {});
    void setWorkShare(double share);
    void putText(const QString& text);
    void useContext(QString& place, const QString& noteId);
    void takeAccount();
    void takeDraft();
    void takeBack(const api::DraftRow& draft);
    QList<api::DraftRow> keptDrafts() const;
    api::DraftRow keptDraft() const;
    api::NoteOptions draftOptions() const;
    void applyOptions(const api::NoteOptions& options);
    bool isKept() const; // what is here, and nothing is on its way
    void keepSoon();
    QString draftKey() const { return api::DraftRow::keyOf(m_replyToId, m_quotedId); }
    QString objection() const;
    api::AccountService::Leak leakIn(const QString& text) const;
    void onAnswer(const RequestOutcome& outcome);

    QPointer<Session> m_session;
    std::unique_ptr<RequestTracker> m_requests;
    MentionFinder m_mentions{this};
    EmojiFinder m_emoji{this};
    PostTargets m_targets{this};
    PictureAttachments m_pictures{this};
    api::NoteOptions m_options;
    api::RequestId m_request = 0; // of the note that is sent
    double m_workShare = 0;
    int m_expiresAfterS = 0;
    QString m_text; // with @names; drafts and notes have NIP-19 names
    QString m_replyToId;
    QString m_quotedId;
    QString m_draftText; // of this place, as it was saved or read last
    api::NoteOptions m_draftOptions; // with it
    QString m_account;
    QString m_sentence;
    QTimer m_draftTimer;
    State m_state = Editing;
    int m_characterCount = 0;
    bool m_isComplete = true;
};

} // namespace nandu::models
