// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends one file to a server of the user's choice (BUD-02, PUT): with progress, to be cancelled, given up when nothing moves. No
// redirect is followed, as the permission is for this server only; no cookie is kept. Lives on the net thread.
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace nandu::net {

struct BlobUpload {
    QUrl address;
    QByteArray body;
    QByteArray contentType;
    QByteArray authorization;
    QByteArray sha256; // hex
    std::chrono::milliseconds stillFor = std::chrono::seconds(30); // without a byte moving
};

struct BlobAnswer {
    int status = 0;
    QByteArray body;
    QByteArray reason; // X-Reason: the server's own words
};

class BlobUploader : public QObject {
    Q_OBJECT
public:
    using Moved = std::function<void(qint64 sent, qint64 total)>;
    using Done = std::function<void(base::Result<BlobAnswer>)>;

    explicit BlobUploader(QObject* parent = nullptr);
    ~BlobUploader() override; // what is on its way is given up, nobody is told

    // `done` runs once, from the event loop. Unavailable: no connection, or it broke; TimedOut; TooLarge: the answer; Cancelled.
    void put(quint64 number, const BlobUpload& upload, Moved moved, Done done);
    void cancel(quint64 number);

private:
    class Sending;
    QNetworkAccessManager* m_network;
    QHash<quint64, Sending*> m_sendings;
};

} // namespace nandu::net
