// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person, live, and whether the account in use follows them; when following is not possible it says why. GUI thread; made
// by a page or a card, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class ProfileModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY keyChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged) // hex
    Q_PROPERTY(nandu::api::ProfileRow profile READ profile NOTIFY profileChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY profileChanged)
    Q_PROPERTY(bool isMuted READ isMuted NOTIFY followChanged)
    Q_PROPERTY(bool isMe READ isMe NOTIFY followChanged)
    Q_PROPERTY(FollowState followState READ followState NOTIFY followChanged)
    Q_PROPERTY(bool canFollow READ canFollow NOTIFY followChanged)
    Q_PROPERTY(QString followSentence READ followSentence NOTIFY followChanged) // why it cannot be tried, or why it failed
public:
    enum FollowState { NotFollowing, Following, Saving };
    Q_ENUM(FollowState)

    explicit ProfileModel(QObject* parent = nullptr) : QObject(parent) {}
    ~ProfileModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString key() const { return m_key; }
    void setKey(const QString& key);
    api::ProfileRow profile() const { return m_profile; }
    bool loading() const { return m_loading; }
    bool isMe() const { return m_session && !m_key.isEmpty() && m_session->key() == m_key; }
    bool isMuted() const { return m_session && m_session->marks()->isMuted(m_key); }
    FollowState followState() const;
    bool canFollow() const;
    QString followSentence() const;

    Q_INVOKABLE void follow();
    Q_INVOKABLE void unfollow();

Q_SIGNALS:
    void keyChanged();
    void profileChanged();
    void followChanged();

private:
    void watch();
    void unwatch();

    QPointer<Session> m_session;
    QString m_key;
    QString m_watched;
    QString m_failure;
    api::ProfileRow m_profile;
    bool m_loading = false;
};

} // namespace nandu::models
