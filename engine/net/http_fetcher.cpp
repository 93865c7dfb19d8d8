// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/http_fetcher.h"

#include "engine/net/host_guard.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <atomic>

namespace nandu::net {

using base::ErrorCode;

namespace {
std::atomic<std::uint64_t> allBytes{0};

void lookUpWithQt(const QString& host, QObject* context, std::function<void(const QList<QHostAddress>&)> found)
{
    QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo& info) { found(info.addresses()); });
}

// One request with its redirects; deletes itself.
class Fetch : public QObject {
public:
    Fetch(const HttpRequest& request, const HttpFetcher::LookUp& lookUp, QNetworkAccessManager* network, QObject* context, HttpFetcher::Done done)
        : QObject(network), m_request(request), m_lookUp(lookUp), m_network(network), m_context(context), m_done(std::move(done))
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { finish(base::fail(ErrorCode::TimedOut, "no answer in time")); });
        m_deadline.start(request.within);
        connect(context, &QObject::destroyed, this, [this] { finish(base::fail(ErrorCode::Cancelled)); });
        QMetaObject::invokeMethod(this, [this, url = request.url] { visit(url); }, Qt::QueuedConnection);
    }

private:
    void visit(const QUrl& url)
    {
        if (m_isFinished)
            return;
        const bool isHttp = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
        if (!url.isValid() || !isHttp || url.host().isEmpty() || !url.userInfo().isEmpty())
            return finish(base::fail(ErrorCode::InvalidInput, "not an http(s) address"));
        const QHostAddress literal(url.host());
        if (!literal.isNull())
            return load(url, {literal});
        m_lookUp(url.host(), this, [this, url](const QList<QHostAddress>& addresses) { load(url, addresses); });
    }

    void load(const QUrl& url, const QList<QHostAddress>& addresses)
    {
        if (m_isFinished)
            return;
        if (addresses.isEmpty())
            return finish(base::fail(ErrorCode::Unavailable, "no such host"));
        QNetworkRequest request(url);
        if (!m_request.userTyped) {
            for (const QHostAddress& address : addresses) {
                if (!isPublicAddress(address))
                    return finish(base::fail(ErrorCode::Refused, "it leads to a private address"));
            }
            // Dialled by the address that was checked: a second look-up could answer differently.
            QUrl direct = url;
            direct.setHost(addresses.first().toString());
            request.setUrl(direct);
            request.setPeerVerifyName(url.host());
            const QString port = url.port() > 0 ? QStringLiteral(":%1").arg(url.port()) : QString();
            request.setRawHeader("Host", (url.host(QUrl::FullyEncoded) + port).toUtf8());
            request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // HTTP/2 takes the host from the URL
        }
        if (!m_request.accept.isEmpty())
            request.setRawHeader("Accept", m_request.accept);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setDecompressedSafetyCheckThreshold(-1); // the cap below is on what comes out
        m_page = url;
        m_reply = m_network->get(request);
        connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::takeBytes);
        connect(m_reply, &QNetworkReply::finished, this, &Fetch::takeEnd);
    }

    void takeBytes()
    {
        const QByteArray more = m_reply->readAll();
        allBytes += static_cast<std::uint64_t>(more.size());
        m_body += more;
        if (std::size_t(m_body.size()) > m_request.bodyBytesMax)
            finish(base::fail(ErrorCode::TooLarge, "the answer is too large"));
    }

    void takeEnd()
    {
        takeBytes();
        if (m_isFinished)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!target.isEmpty()) {
            if (m_redirects++ >= m_request.redirectsMax)
                return finish(base::fail(ErrorCode::Refused, "too many redirects"));
            const QUrl next = m_page.resolved(target);
            if (m_page.scheme() == QStringLiteral("https") && next.scheme() != QStringLiteral("https"))
                return finish(base::fail(ErrorCode::Refused, "it redirects to an unencrypted address"));
            m_body.clear();
            m_reply->deleteLater();
            m_reply = nullptr;
            return visit(next);
        }
        if (status != 200) {
            const std::string why = status > 0 ? "HTTP " + std::to_string(status) : m_reply->errorString().toStdString();
            return finish(base::fail(ErrorCode::Unavailable, why));
        }
        finish(HttpAnswer{status, m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), m_body});
    }

    void finish(base::Result<HttpAnswer> answer)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
            m_reply->deleteLater();
        }
        deleteLater();
        if (m_context)
            m_done(std::move(answer));
    }

    HttpRequest m_request;
    HttpFetcher::LookUp m_lookUp;
    QNetworkAccessManager* m_network;
    QPointer<QObject> m_context;
    HttpFetcher::Done m_done;
    QTimer m_deadline;
    QNetworkReply* m_reply = nullptr;
    QUrl m_page; // by its name, not by the address that is dialled
    QByteArray m_body;
    unsigned m_redirects = 0;
    bool m_isFinished = false;
};
} // namespace

HttpFetcher::HttpFetcher(QObject* parent, LookUp lookUp)
    : QObject(parent), m_lookUp(lookUp ? std::move(lookUp) : LookUp(lookUpWithQt)), m_network(new QNetworkAccessManager(this))
{
}

HttpFetcher::~HttpFetcher() = default;

void HttpFetcher::get(const HttpRequest& request, QObject* context, Done done)
{
    new Fetch(request, m_lookUp, m_network, context, std::move(done));
}

std::uint64_t HttpFetcher::bytesReceived()
{
    return allBytes;
}

} // namespace nandu::net
