// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/single_instance.h"

#include "app/desktop/command_line.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace nandu::desktop {
namespace {

constexpr int connectMs = 300;
constexpr int answerMs = 1'000;
constexpr qint64 lineBytesMax = 8 * 1024;
constexpr QByteArrayView taken = "taken\n";

} // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent) : QObject(parent)
{
    const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_socket = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/nandu-") + QString::fromLatin1(name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::read);
}

bool SingleInstance::handOver(const QString& link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(connectMs))
        return false;
    socket.write(link.toUtf8() + '\n');
    return socket.waitForReadyRead(answerMs) && socket.readAll() == taken;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket); // of an instance that was killed: a living one would have answered
    return m_server.listen(m_socket);
}

void SingleInstance::read()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(answerMs, socket, &QLocalSocket::abort); // says nothing: is none of ours
        const auto readLine = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > lineBytesMax)
                    socket->abort();
                return;
            }
            const QString link = QString::fromUtf8(socket->readLine()).trimmed();
            if (!link.isEmpty() && nostrLink(link).isEmpty()) {
                socket->abort();
                return;
            }
            socket->write(taken.data(), taken.size());
            socket->disconnectFromServer(); // after the answer
            Q_EMIT started(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, readLine);
        readLine();
    }
}

} // namespace nandu::desktop
