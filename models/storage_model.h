// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store takes, the rules of what is kept, what they would free, and the freeing. GUI thread; made by its settings part,
// given the session.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>

namespace nandu::models {

class StorageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QList<int> days READ days NOTIFY changed) // by Rule; 0: for ever
    Q_PROPERTY(QStringList daysTexts READ daysTexts NOTIFY changed)
    Q_PROPERTY(int sizeMaxMb READ sizeMaxMb WRITE setSizeMaxMb NOTIFY changed) // 0: no cap
    Q_PROPERTY(QString sizeMaxText READ sizeMaxText NOTIFY changed)
    Q_PROPERTY(QString usesText READ usesText NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasRules READ hasRules NOTIFY changed)
    Q_PROPERTY(bool hasLooked READ hasLooked NOTIFY changed) // the parts below are of a look
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList leaving READ leaving NOTIFY changed) // one line for each reason
    Q_PROPERTY(QStringList staying READ staying NOTIFY changed)
public:
    enum Rule { OfFollowed, OfFriends, OfStrangers, Reactions, OtherKinds };
    Q_ENUM(Rule)
    enum Step { Idle, Looking, Looked, Freeing, Freed, Cancelled, Failed }; // as api::StorageState
    Q_ENUM(Step)

    explicit StorageModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QList<int> days() const;
    QStringList daysTexts() const;
    int sizeMaxMb() const;
    void setSizeMaxMb(int megabytes);
    QString sizeMaxText() const;
    QString usesText() const;
    Step step() const { return static_cast<Step>(m_state.step); }
    bool isBusy() const { return step() == Looking || step() == Freeing; }
    bool hasRules() const;
    bool hasLooked() const { return m_state.all.events > 0 && step() != Looking; }
    int percent() const { return m_state.percent; }
    QString summary() const;
    QStringList leaving() const;
    QStringList staying() const;

    Q_INVOKABLE void setDays(int rule, int days);
    Q_INVOKABLE void look();
    Q_INVOKABLE void free();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    void takeState();
    QVariant setting(const QString& key) const;

    QPointer<Session> m_session;
    api::StorageState m_state;
};

} // namespace nandu::models
