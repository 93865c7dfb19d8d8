// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a link leads that was clicked or chosen with a key: to a page of ours, or to the browser after the real host was shown. Anything else leads
// nowhere. GUI thread; made by the main window, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class LinkOpener : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString pendingHost READ pendingHost NOTIFY pendingChanged)       // to be confirmed; empty when there is none
    Q_PROPERTY(QString pendingAddress READ pendingAddress NOTIFY pendingChanged)
public:
    explicit LinkOpener(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString pendingHost() const { return m_pendingHost; }
    QString pendingAddress() const { return m_pendingAddress; }

    Q_INVOKABLE void open(const QString& link); // a link of a note, or what was typed into the search field
    Q_INVOKABLE void confirm();                 // open the pending address
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void sessionChanged();
    void pendingChanged();
    void noteRequested(const QString& noteId);
    void profileRequested(const QString& key);
    void hashtagRequested(const QString& tag);
    void refused(const QString& sentence);

private:
    void setPending(const QString& host, const QString& address);

    QPointer<Session> m_session;
    QString m_pendingHost;
    QString m_pendingAddress;
};

} // namespace nandu::models
