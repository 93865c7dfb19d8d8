// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/http_fetcher.h"

#include "engine/net/host_guard.h"
#include "engine/net/relay_info.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nandu;
using base::ErrorCode;
using net::HttpAnswer;
using net::HttpFetcher;
using net::HttpRequest;

namespace {
// Gives the same raw answer to everybody; "{port}" in it becomes its own port.
class RawServer : public QTcpServer {
public:
    explicit RawServer(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        m_answer.replace("{port}", QByteArray::number(serverPort()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                requests.append(socket->readAll());
                if (m_answer.isEmpty())
                    return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/doc").arg(serverPort())); }
    QList<QByteArray> requests;

private:
    QByteArray m_answer;
};

base::Result<HttpAnswer> get(HttpFetcher& http, const HttpRequest& request)
{
    std::optional<base::Result<HttpAnswer>> got;
    http.get(request, &http, [&](base::Result<HttpAnswer> answer) { got = std::move(answer); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 5000))
        qFatal("no answer");
    return std::move(*got);
}

HttpRequest typed(const QUrl& url)
{
    HttpRequest request;
    request.url = url;
    request.userTyped = true;
    return request;
}
} // namespace

class TestHttpFetcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesWithTheAcceptHeader()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nhello");
        HttpFetcher http;
        HttpRequest request = typed(server.url());
        request.accept = "application/nostr+json";
        const auto answer = get(http, request);
        QVERIFY(answer.ok());
        QCOMPARE(answer->body, QByteArray("hello"));
        QCOMPARE(answer->contentType, QByteArray("text/plain"));
        QVERIFY(server.requests[0].contains("Accept: application/nostr+json"));
    }

    void refusesWhatIsNotHttp_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : {"file:///etc/passwd", "ftp://example.com/", "qrc:/x", "javascript:alert(1)", "data:text/plain,x", "http://", "http://user:secret@1.1.1.1/", ""})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void refusesWhatIsNotHttp()
    {
        QFETCH(QString, url);
        HttpFetcher http;
        QCOMPARE(get(http, typed(QUrl(url))).error().code, ErrorCode::InvalidInput);
    }

    void refusesPrivateAddressesForStrangers()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        HttpFetcher http;
        HttpRequest request = typed(server.url());
        request.userTyped = false;
        QCOMPARE(get(http, request).error().code, ErrorCode::Refused);
        QVERIFY(server.requests.isEmpty());
    }

    void refusesNamesThatLeadToPrivateAddresses()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        HttpFetcher http(nullptr, [](const QString&, QObject*, const auto& found) {
            found({QHostAddress(QStringLiteral("1.1.1.1")), QHostAddress(QHostAddress::LocalHost)});
        });
        HttpRequest request;
        request.url = QUrl(QStringLiteral("http://public.example:%1/").arg(server.serverPort()));
        QCOMPARE(get(http, request).error().code, ErrorCode::Refused);
        QVERIFY(server.requests.isEmpty());
    }

    void stopsAtTheSizeCap()
    {
        RawServer server("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100'000, 'x'));
        HttpFetcher http;
        HttpRequest request = typed(server.url());
        request.bodyBytesMax = 50'000;
        QCOMPARE(get(http, request).error().code, ErrorCode::TooLarge);
    }

    void stopsAtTheTimeOut()
    {
        RawServer server("");
        HttpFetcher http;
        HttpRequest request = typed(server.url());
        request.within = std::chrono::milliseconds(100);
        QCOMPARE(get(http, request).error().code, ErrorCode::TimedOut);
    }

    void followsFewRedirects()
    {
        RawServer server("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{port}/again\r\nContent-Length: 0\r\n\r\n");
        HttpFetcher http;
        QCOMPARE(get(http, typed(server.url())).error().code, ErrorCode::Refused);
        QCOMPARE(server.requests.size(), 4); // the first and three redirects
    }

    void doesNotFollowARedirectToAFile()
    {
        RawServer server("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n");
        HttpFetcher http;
        QCOMPARE(get(http, typed(server.url())).error().code, ErrorCode::InvalidInput);
    }

    void tellsTheStatus()
    {
        RawServer server("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        HttpFetcher http;
        const auto answer = get(http, typed(server.url()));
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QCOMPARE(answer.error().detail, std::string("HTTP 404"));
    }

    void knowsPublicAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char* address : {"1.1.1.1", "8.8.8.8", "2606:4700:4700::1111", "172.32.0.1"})
            QTest::newRow(address) << true;
        for (const char* address : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                                    "224.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1",
                                    "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1"})
            QTest::newRow(address) << false;
    }
    void knowsPublicAddresses()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(net::isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), isPublic);
    }

    void readsARelayDocument()
    {
        const auto info = net::parseRelayInfo(
            "{\"name\":\"r\",\"software\":\"git+https://x\",\"version\":\"1.2\",\"limitation\":{\"max_message_length\":65536,"
            "\"max_subscriptions\":10,\"max_filters\":5,\"max_limit\":500,\"max_subid_length\":32,\"auth_required\":true},\"supported_nips\":[1,77]}");
        QVERIFY(info.ok());
        QCOMPARE(info->messageBytesMax, std::optional<std::size_t>(65536));
        QCOMPARE(info->subscriptionsMax, std::optional<std::size_t>(10));
        QCOMPARE(info->filtersMax, std::optional<std::size_t>(5));
        QCOMPARE(info->limitMax, std::optional<std::uint32_t>(500));
        QCOMPARE(info->subIdCharsMax, std::optional<std::size_t>(32));
        QVERIFY(info->authRequired && info->compares);
        QCOMPARE(info->software, std::string("git+https://x 1.2"));
    }

    void nonsenseInARelayDocumentIsAbsent()
    {
        const auto info = net::parseRelayInfo("{\"name\":7,\"limitation\":{\"max_limit\":-1,\"max_subscriptions\":\"many\","
                                              "\"max_filters\":0.5,\"max_message_length\":1e300}}");
        QVERIFY(info.ok());
        QVERIFY(!info->limitMax && !info->subscriptionsMax && !info->filtersMax && !info->messageBytesMax);
        QVERIFY(!net::parseRelayInfo("<html>").ok());
        QVERIFY(!net::parseRelayInfo("{\"limitation\":[],\"supported_nips\":77}")->compares);
    }
};

QTEST_GUILESS_MAIN(TestHttpFetcher)
#include "tst_http_fetcher.moc"
