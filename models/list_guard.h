// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be said or asked about one's own lists: a version that would shrink one, one that another program shrank. QML shows
// the sentence and hands back the answer. GUI thread; owned by QML, given the session.
#pragma once

#include "models/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace nandu::models {

class ListGuard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool isAsking READ isAsking NOTIFY questionChanged)
    Q_PROPERTY(int number READ number NOTIFY questionChanged)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged)
    Q_PROPERTY(QString yes READ yes NOTIFY questionChanged)
public:
    explicit ListGuard(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isAsking() const { return !m_questions.isEmpty(); }
    int number() const { return isAsking() ? static_cast<int>(m_questions.first().question) : 0; }
    QString question() const;
    QString yes() const;

    Q_INVOKABLE void answer(int number, bool goOn); // a number that is not asked changes nothing
    Q_INVOKABLE void restoreLost();                 // of the notice told last

Q_SIGNALS:
    void sessionChanged();
    void questionChanged();
    void told(const QString& sentence, const QString& action); // for a toast; the action is restoreLost()

private:
    void watchWaiting(int kind, const QString& identifier);

    QPointer<Session> m_session;
    QSet<int> m_watched; // kinds with an edit that waits
    QList<api::ListQuestion> m_questions;
    QString m_lostVersion;
};

} // namespace nandu::models
