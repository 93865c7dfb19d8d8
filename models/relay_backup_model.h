// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing what the user wrote level with one relay, in words. GUI thread; made by the relay's page, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class RelayBackupModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString url READ url WRITE setUrl NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed) // how far it is, or how it ended; empty before the first
    Q_PROPERTY(double share READ share NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)
    Q_PROPERTY(bool canStart READ canStart NOTIFY changed)
public:
    explicit RelayBackupModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString url() const { return m_url; }
    void setUrl(const QString& url);
    QString text() const;
    double share() const; // of the phase, 0 when nobody knows
    bool isRunning() const;
    bool hasFailed() const;
    bool canStart() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();

private:
    api::BackupService* service() const { return m_session ? m_session->services().backup : nullptr; }
    api::BackupState state() const { return service() ? service()->state() : api::BackupState(); }
    bool isHere() const { return !m_url.isEmpty() && state().url == m_url; }

    QPointer<Session> m_session;
    QString m_url;
};

} // namespace nandu::models
