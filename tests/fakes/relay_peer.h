// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A client of a relay for tests: says what it is told to say and remembers what it is told. Lives on the thread that made it.
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QWebSocket>

#include <string>

namespace nandu::tests {

class RelayPeer : public QObject {
public:
    explicit RelayPeer(const QUrl& url)
    {
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) { got.append(text); });
        m_socket.open(url);
    }
    bool isConnected() const { return m_socket.isValid(); }
    void say(const QString& text) { m_socket.sendTextMessage(text); }
    void say(const std::string& text) { say(QString::fromStdString(text)); }
    void sayBytes(const QByteArray& bytes) { m_socket.sendBinaryMessage(bytes); }
    QStringList gotOf(const QString& verb) const
    {
        QStringList found;
        for (const QString& text : got) {
            if (text.startsWith(QStringLiteral("[\"") + verb + u'"'))
                found.append(text);
        }
        return found;
    }
    QStringList got;

private:
    QWebSocket m_socket;
};

} // namespace nandu::tests
