// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is muted: people, conversations, words, hashtags. GUI thread; made by its page, given the session.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>

namespace nandu::models {

class MutedModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY changed)   // hex
    Q_PROPERTY(QStringList threads READ threads NOTIFY changed) // hex
    Q_PROPERTY(QStringList words READ words NOTIFY changed)     // hashtags with #
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)    // a change is not published yet
public:
    explicit MutedModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QStringList people() const { return values(QStringLiteral("p")); }
    QStringList threads() const { return values(QStringLiteral("e")); }
    QStringList words() const;
    int count() const { return static_cast<int>(m_list.entries.size()); }
    bool isWaiting() const { return m_list.waitingEdits > 0; }

Q_SIGNALS:
    void changed();

private:
    void look();
    QStringList values(const QString& name) const;

    QPointer<Session> m_session;
    api::ListState m_list;
};

} // namespace nandu::models
