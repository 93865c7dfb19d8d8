// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one way to fetch something over HTTP that content or a relay named: size cap, time-out, few redirects, http(s) only, and
// no address of the own machine or network for hosts that came from events (security N6, rule 5). Lives on the net thread.
#pragma once

#include "engine/base/limits.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace nandu::net {

struct HttpRequest {
    QUrl url;
    QByteArray accept;                                        // Accept header; empty: none
    std::size_t bodyBytesMax = base::limits::httpBodyBytesMax;
    std::chrono::milliseconds within = base::limits::httpWithin;
    unsigned redirectsMax = 3;                                // NIP-05: 0
    bool userTyped = false;                                   // may lead to loopback and private hosts
};

struct HttpAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

class HttpFetcher : public QObject {
    Q_OBJECT
public:
    // Names to addresses; tests put their own in its place. Empty answer: no such host.
    using LookUp = std::function<void(const QString& host, QObject* context, std::function<void(const QList<QHostAddress>&)>)>;
    using Done = std::function<void(base::Result<HttpAnswer>)>;

    explicit HttpFetcher(QObject* parent = nullptr, LookUp lookUp = {});
    ~HttpFetcher() override;

    // `done` runs once, from the event loop, unless `context` dies first. InvalidInput: the address; Refused: a private host;
    // TooLarge; TimedOut; Unavailable: no connection, or a status that is not 200.
    void get(const HttpRequest& request, QObject* context, Done done);

    static std::uint64_t bytesReceived(); // of all bodies, by all fetchers of this process; from any thread

private:
    LookUp m_lookUp;
    QNetworkAccessManager* m_network;
};

} // namespace nandu::net
