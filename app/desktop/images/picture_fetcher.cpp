// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/images/picture_fetcher.h"

#include "app/desktop/images/picture_decoder.h"
#include "engine/net/http_fetcher.h"

#include <QUrl>

namespace nandu::desktop {

PictureFetcher::PictureFetcher() : m_http(new net::HttpFetcher)
{
    m_thread.setObjectName(QStringLiteral("pictures"));
    m_http->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
    m_thread.start();
}

PictureFetcher::~PictureFetcher()
{
    m_thread.quit();
    m_thread.wait();
}

void PictureFetcher::fetch(const QString& address, Done done)
{
    QMetaObject::invokeMethod(m_http, [http = m_http, address, done = std::move(done)] {
        net::HttpRequest request;
        request.url = QUrl(address, QUrl::StrictMode);
        request.accept = "image/webp,image/png,image/jpeg,image/gif";
        request.bodyBytesMax = pictureBytesMax;
        http->get(request, http, [done](base::Result<net::HttpAnswer> answer) {
            if (answer)
                done(std::move(answer->body));
            else
                done(answer.error());
        });
    });
}

} // namespace nandu::desktop
