// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/blob_upload.h"

#include "engine/base/limits.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace nandu::net {

using base::ErrorCode;

// One upload; deletes itself.
class BlobUploader::Sending : public QObject {
public:
    Sending(BlobUploader* of, const BlobUpload& upload, Moved moved, Done done) : QObject(of), m_moved(std::move(moved)), m_done(std::move(done))
    {
        QNetworkRequest request(upload.address);
        request.setHeader(QNetworkRequest::ContentTypeHeader, upload.contentType);
        request.setRawHeader("Authorization", upload.authorization);
        request.setRawHeader("X-SHA-256", upload.sha256);
        request.setRawHeader("Accept", "application/json");
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        m_stillness.setSingleShot(true);
        m_stillness.setInterval(upload.stillFor);
        connect(&m_stillness, &QTimer::timeout, this, [this] { finish(base::fail(ErrorCode::TimedOut)); });
        m_stillness.start();
        m_reply = of->m_network->put(request, upload.body);
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
            m_stillness.start();
            if (total > 0)
                m_moved(sent, total);
        });
        connect(m_reply, &QNetworkReply::readyRead, this, &Sending::takeBytes);
        connect(m_reply, &QNetworkReply::finished, this, &Sending::takeEnd);
    }
    ~Sending() override
    {
        if (m_reply)
            m_reply->disconnect(this);
    }

    void finish(base::Result<BlobAnswer> answer)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_stillness.stop();
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        deleteLater();
        QMetaObject::invokeMethod(parent(), [done = std::move(m_done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    }

private:
    void takeBytes()
    {
        m_stillness.start();
        m_body += m_reply->readAll();
        if (std::size_t(m_body.size()) > base::limits::httpBodyBytesMax)
            finish(base::fail(ErrorCode::TooLarge, "the answer is too large"));
    }
    void takeEnd()
    {
        takeBytes();
        if (m_isFinished)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0)
            finish(base::fail(ErrorCode::Unavailable, m_reply->errorString().toStdString()));
        else if (m_reply->error() == QNetworkReply::RemoteHostClosedError)
            finish(base::fail(ErrorCode::Unavailable, "closed in the middle of its answer"));
        else
            finish(BlobAnswer{status, m_body, m_reply->rawHeader("X-Reason")});
    }

    Moved m_moved;
    Done m_done;
    QTimer m_stillness;
    QPointer<QNetworkReply> m_reply; // of the network, which may go first
    QByteArray m_body;
    bool m_isFinished = false;
};

BlobUploader::BlobUploader(QObject* parent) : QObject(parent), m_network(new QNetworkAccessManager(this)) {}

BlobUploader::~BlobUploader()
{
    qDeleteAll(std::exchange(m_sendings, {})); // each one that goes looks itself up there
}

void BlobUploader::put(quint64 number, const BlobUpload& upload, Moved moved, Done done)
{
    auto* sending = new Sending(this, upload, std::move(moved), std::move(done));
    m_sendings.insert(number, sending);
    connect(sending, &QObject::destroyed, this, [this, number, sending] {
        if (m_sendings.value(number) == sending)
            m_sendings.remove(number);
    });
}

void BlobUploader::cancel(quint64 number)
{
    if (Sending* sending = m_sendings.value(number))
        sending->finish(base::fail(ErrorCode::Cancelled));
}

} // namespace nandu::net
