// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fetches pictures over HTTP on a thread of its own, so that neither the GUI nor the net thread waits for one; who may be
// asked is decided in net/http_fetcher: no private address, few redirects. Thread-safe; owned by main.
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>
#include <QThread>

#include <functional>

namespace nandu::net {
class HttpFetcher;
}

namespace nandu::desktop {

class PictureFetcher {
public:
    using Done = std::function<void(base::Result<QByteArray>)>; // on the fetcher's thread

    PictureFetcher();
    ~PictureFetcher(); // open requests are answered no more

    void fetch(const QString& address, Done done);

private:
    QThread m_thread;
    net::HttpFetcher* m_http; // lives on m_thread
};

} // namespace nandu::desktop
