// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Blossom server on loopback that keeps what it is sent, checks the permission as BUD-11 wants it, and can be told to fail in
// several ways. Lives on the thread that made it.
#pragma once

#include "engine/crypto/base64.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/verified_event.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace nandu::fakes {

class BlossomServer : public QTcpServer {
public:
    enum Way { Takes, Refuses, OtherFile, NoAnswer, ClosesAtOnce, ClosesInTheMiddle, ClosesInTheAnswer, ReadsNothing };
    Way way = Takes;
    int status = 401;       // of a refusal
    QByteArray reason;
    QMap<QByteArray, QByteArray> stored; // by hash
    QList<QByteArray> wrong; // what was wrong with a permission
    int asked = 0;

    BlossomServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            ++asked;
            if (way == ReadsNothing) {
                socket->setReadBufferSize(1);
                return;
            }
            if (way == ClosesAtOnce) {
                socket->abort();
                return;
            }
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
                request += socket->readAll();
                take(socket, request);
            });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()); }

private:
    static QByteArray header(const QByteArray& head, const QByteArray& name)
    {
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    void take(QTcpSocket* socket, QByteArray& request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (way == ClosesInTheMiddle && request.size() > 2'000) {
            socket->abort();
            return;
        }
        const QByteArray head = request.left(end);
        const qsizetype length = header(head, "Content-Length").toLongLong();
        if (end < 0 || request.size() < end + 4 + length || way == NoAnswer)
            return;
        const QByteArray body = request.mid(end + 4, length);
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        const QByteArray fault = faultOf(head, hash);
        if (!fault.isEmpty())
            wrong.append(fault);
        if (way == Refuses || !fault.isEmpty()) {
            reply(socket, way == Refuses ? status : 401, {}, way == Refuses ? reason : fault);
            return;
        }
        if (way == Takes)
            stored[hash] = body;
        const QByteArray shown = way == OtherFile ? QByteArray(64, 'e') : hash;
        reply(socket, 201, "{\"url\":\"https://cdn.example.com/" + shown + ".png\",\"sha256\":\"" + shown + "\",\"size\":" + QByteArray::number(body.size()) + "}", {});
    }
    void reply(QTcpSocket* socket, int code, const QByteArray& body, const QByteArray& why)
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(code) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!why.isEmpty())
            text += "X-Reason: " + why + "\r\n";
        text += "Connection: close\r\n\r\n" + body;
        socket->write(way == ClosesInTheAnswer ? text.left(text.size() - 20) : text);
        socket->disconnectFromHost();
    }
    QByteArray faultOf(const QByteArray& head, const QByteArray& hash) const
    {
        if (!head.startsWith("PUT /upload HTTP/1.1"))
            return "not an upload";
        QByteArray token = header(head, "Authorization");
        if (!token.startsWith("Nostr "))
            return "no permission";
        token = QByteArray::fromBase64(token.mid(6), QByteArray::Base64UrlEncoding);
        crypto::SchnorrVerifier verifier;
        const auto parsed = nostr::parseEvent(token.toStdString());
        if (!parsed.ok() || !nostr::verify(parsed.event, verifier))
            return "not signed";
        const nostr::Event& event = parsed.event;
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const bool isNow = event.createdAt <= now && QByteArray::fromStdString(std::string(event.tags.first("expiration"))).toLongLong() > now;
        const bool isForThis = event.kind == 24'242 && event.tags.first("t") == "upload" && event.tags.first("x") == hash.toStdString() && event.tags.first("server") == "127.0.0.1";
        return !isNow ? "not at this time" : !isForThis ? "not for this file" : header(head, "X-SHA-256") != hash ? "another hash" : QByteArray();
    }
};

} // namespace nandu::fakes
