// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/qt_web_socket.h"

#include "engine/base/limits.h"

#include <QRegularExpression>
#include <QTcpSocket>

namespace nandu::net {

namespace {
// What is in Qt's buffer when reading pauses still comes out, so the buffer is small; a frame that does not fit makes it grow.
constexpr qint64 readBufferUsual = 64 * 1024;
constexpr qint64 readBufferForBigFrames = qint64(base::limits::frameBytesMax) + 64 * 1024;

int httpStatusIn(const QString& reason)
{
    // 6.4.2 tells the status of a refused handshake in words only: "... Unhandled http status code: 403 (Forbidden)."
    static const QRegularExpression code(QStringLiteral("status code: ([1-5][0-9][0-9])"));
    const auto match = code.match(reason);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}
} // namespace

QtWebSocket::QtWebSocket(QObject* parent) : WebSocket(parent), m_readBufferBytes(readBufferUsual)
{
    m_socket.setMaxAllowedIncomingFrameSize(base::limits::frameBytesMax);
    m_socket.setMaxAllowedIncomingMessageSize(base::limits::frameBytesMax);
    m_socket.setReadBufferSize(m_readBufferBytes);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        adoptTcpSocket();
        Q_EMIT connected();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &WebSocket::textReceived);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) { Q_EMIT binaryReceived(bytes.size()); });
    connect(&m_socket, &QWebSocket::pong, this, [this] { Q_EMIT ponged(); });
    connect(&m_socket, &QWebSocket::disconnected, this, &QtWebSocket::reportEnd);
    // A dial that fails never connects, so it never disconnects either.
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] {
        if (m_socket.state() != QAbstractSocket::ConnectedState)
            QMetaObject::invokeMethod(this, &QtWebSocket::reportEnd, Qt::QueuedConnection);
    });
}

QtWebSocket::~QtWebSocket()
{
    m_ended = true;
}

void QtWebSocket::open(const QUrl& url)
{
    m_socket.open(url);
}

void QtWebSocket::sendText(const std::string& text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text.data(), qsizetype(text.size())));
}

void QtWebSocket::ping()
{
    m_socket.ping();
}

void QtWebSocket::close()
{
    if (m_paused)
        resumeReading(); // else the peer's answer to the close is never read
    m_socket.close();
}

void QtWebSocket::abort()
{
    m_ended = true;
    m_socket.abort();
}

void QtWebSocket::pauseReading()
{
    if (m_paused || !m_tcp)
        return;
    m_paused = true;
    m_tcp->blockSignals(true);
}

void QtWebSocket::resumeReading()
{
    if (!m_paused || !m_tcp)
        return;
    m_paused = false;
    m_tcp->blockSignals(false);
    // Without a change of size the read notifier stays off for good. The read comes in its own turn: the caller may be in the
    // middle of emptying its spill, and may pause again before.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_paused || m_ended || !m_tcp)
                return;
            m_socket.setReadBufferSize(m_readBufferBytes + 1);
            Q_EMIT m_tcp->readyRead();
            m_socket.setReadBufferSize(m_readBufferBytes);
        },
        Qt::QueuedConnection);
}

void QtWebSocket::adoptTcpSocket()
{
    m_tcp = m_socket.findChild<QTcpSocket*>();
    if (m_tcp)
        connect(m_tcp, &QTcpSocket::readyRead, this, &QtWebSocket::growForBigFrame);
}

// Runs after QWebSocket took what it could: a buffer that is still full holds the start of a frame larger than itself.
void QtWebSocket::growForBigFrame()
{
    if (m_readBufferBytes == readBufferUsual && m_tcp->bytesAvailable() >= readBufferUsual - 16 * 1024) {
        m_readBufferBytes = readBufferForBigFrames;
        m_socket.setReadBufferSize(m_readBufferBytes);
    } else if (m_readBufferBytes == readBufferForBigFrames && m_tcp->bytesAvailable() == 0) {
        m_readBufferBytes = readBufferUsual;
        m_socket.setReadBufferSize(m_readBufferBytes);
    }
}

void QtWebSocket::reportEnd()
{
    if (m_ended)
        return;
    m_ended = true;
    // Qt has "Unknown error" for a resolver that does not answer.
    const bool isNameUnknown = m_socket.error() == QAbstractSocket::HostNotFoundError;
    const QString reason = isNameUnknown ? QStringLiteral("its name cannot be found") : m_socket.closeReason().isEmpty() ? m_socket.errorString() : m_socket.closeReason();
    Q_EMIT disconnected(httpStatusIn(m_socket.errorString()), reason);
}

} // namespace nandu::net
