// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that keep one's pictures (kind 10063): the first is used, the others when it fails. GUI thread; made by the settings.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace nandu::models {

class MediaServers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QStringList servers READ servers NOTIFY changed)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed) // a change is not published yet
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // why the last change was not made
public:
    explicit MediaServers(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QStringList servers() const;
    bool isWaiting() const { return m_list.waitingEdits > 0; }
    QString sentence() const { return m_sentence; }

    Q_INVOKABLE void add(const QString& address);
    Q_INVOKABLE void remove(const QString& address);

Q_SIGNALS:
    void changed();

private:
    void change(const QString& address, bool on);
    void look();

    QPointer<Session> m_session;
    api::ListState m_list;
    QString m_sentence;
    api::RequestId m_asked = 0;
};

} // namespace nandu::models
