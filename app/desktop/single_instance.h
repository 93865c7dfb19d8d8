// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window for each place where data is kept: a second start hands its link to the first and ends. A socket of the user's own,
// in a folder that only they can enter; what comes through it is a link or nothing. GUI thread.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace nandu::desktop {

class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& place, QObject* parent = nullptr);

    // True when a first instance took it; this one is to end. Waits a second at most, before there is a window. With an empty link
    // the first instance only comes to the front.
    bool handOver(const QString& link) const;
    bool listen(); // false: nobody can reach us, everything else works

Q_SIGNALS:
    void started(const QString& link); // another start; empty without a link

private:
    void read();

    QString m_socket;
    QLocalServer m_server;
};

} // namespace nandu::desktop
