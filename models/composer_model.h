// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note being written. The text is let go only when the note is saved (durable on this machine); a text that holds a secret
// key is refused before anything else is done with it. GUI thread; made by the composer, given the session.
#pragma once

#include "models/request_tracker.h"
#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class ComposerModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QString replyToId READ replyToId WRITE setReplyToId NOTIFY changed)
    Q_PROPERTY(QString quotedId READ quotedId WRITE setQuotedId NOTIFY changed)
    Q_PROPERTY(int characterCount READ characterCount NOTIFY textChanged)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what is wrong, empty when nothing is
    Q_PROPERTY(bool canSend READ canSend NOTIFY changed)
public:
    enum State { Editing, Saving, Saved, Failed };
    Q_ENUM(State)
    static constexpr qsizetype textBytesMax = 64 * 1024; // what common relays take in one event, tags included

    explicit ComposerModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString text() const { return m_text; }
    void setText(const QString& text);
    QString replyToId() const { return m_replyToId; }
    void setReplyToId(const QString& noteId);
    QString quotedId() const { return m_quotedId; }
    void setQuotedId(const QString& noteId);
    int characterCount() const { return m_characterCount; }
    State state() const { return m_state; }
    QString sentence() const { return m_sentence; }
    bool canSend() const;

    Q_INVOKABLE void send();
    Q_INVOKABLE void discard(); // the writer gives the text up

Q_SIGNALS:
    void changed();
    void textChanged();
    void posted(const QString& noteId); // saved: the note is in the feed as "sending"

private:
    void setState(State state, const QString& sentence = {});
    QString objection() const;
    void onAnswer(const RequestOutcome& outcome);

    QPointer<Session> m_session;
    std::unique_ptr<RequestTracker> m_requests;
    QString m_text;
    QString m_replyToId;
    QString m_quotedId;
    QString m_sentence;
    State m_state = Editing;
    int m_characterCount = 0;
};

} // namespace nandu::models
