// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose notes are kept in step: how far it reaches, the cap, who is always and never among them. GUI thread; made by its settings
// part, given the session.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>

namespace nandu::models {

class ScopeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(Reach reach READ reach NOTIFY changed)
    Q_PROPERTY(int peopleMax READ peopleMax WRITE setPeopleMax NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString circlesText READ circlesText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed) // empty when all follow lists are here
    Q_PROPERTY(QStringList allowed READ allowed NOTIFY changed) // hex
    Q_PROPERTY(QStringList denied READ denied NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // why the last name was not taken, else empty
public:
    enum Reach { Self, Following, Mutual, Friends };
    Q_ENUM(Reach)

    explicit ScopeModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Reach reach() const;
    int peopleMax() const;
    void setPeopleMax(int people);
    QString countText() const;
    QString circlesText() const;
    QString missingText() const;
    QStringList allowed() const;
    QStringList denied() const;
    QString sentence() const { return m_sentence; }

    Q_INVOKABLE void setReach(int reach);
    // An npub, an nprofile or 64 hex digits; false with a sentence when it names nobody.
    Q_INVOKABLE bool add(const QString& person, bool isAllowed);
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE QString shortName(const QString& key) const;

Q_SIGNALS:
    void changed();

private:
    void takeState();
    QVariant setting(const char* key) const;
    void set(const char* key, const QVariant& value);

    QPointer<Session> m_session;
    api::ScopeState m_state;
    QString m_sentence;
};

} // namespace nandu::models
