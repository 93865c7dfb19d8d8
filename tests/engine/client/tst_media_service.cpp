// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture on its way to a server that takes it, refuses it, changes it, stalls or goes away: in the end it is there, or there is
// one sentence that says what to do.

#include "engine/accounts/local_signer.h"
#include "engine/client/media_service_impl.h"
#include "tests/fakes/blossom_server.h"
#include "tests/support/small_pictures.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace nandu;
using base::ErrorCode;
using client::MediaServiceImpl;
using fakes::BlossomServer;

namespace {

// Somebody has to press a button elsewhere first.
class SlowSigner : public accounts::Signer {
public:
    explicit SlowSigner(std::shared_ptr<accounts::Signer> real) : m_real(std::move(real)) {}
    base::PubKey publicKey() const override { return m_real->publicKey(); }
    QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) override
    {
        auto promise = std::make_shared<QPromise<base::Result<nostr::VerifiedEvent>>>();
        promise->start();
        asked.append([this, promise, what](bool agrees) {
            promise->addResult(agrees ? m_real->sign(what).result() : base::Result<nostr::VerifiedEvent>(base::fail(ErrorCode::Refused, "Your signer said: no.")));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<base::Result<std::string>> encrypt(base::PubKey peer, std::string text) override { return m_real->encrypt(peer, std::move(text)); }
    QFuture<base::Result<std::string>> decrypt(base::PubKey peer, std::string payload) override { return m_real->decrypt(peer, std::move(payload)); }
    QList<std::function<void(bool)>> asked;

private:
    std::shared_ptr<accounts::Signer> m_real;
};

QByteArray picture() { return QByteArray::fromStdString(tests::png); }

// Large enough not to fit into the buffers of a connection.
QByteArray largePicture()
{
    std::string chunks;
    for (int i = 0; i < 300; ++i)
        chunks += std::string("\0\0\xff\xff", 4) + "IDAT" + std::string(65'535, 'x') + "1234";
    return QByteArray::fromStdString(std::string(tests::png).insert(33, chunks));
}

} // namespace

class TestMediaService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_thread.start();
        m_uploader = new net::BlobUploader;
        m_uploader->moveToThread(&m_thread);
        m_signer = std::make_shared<accounts::LocalSigner>(crypto::KeyPair::generate());
        m_server = std::make_unique<BlossomServer>();
        m_second = std::make_unique<BlossomServer>();
        m_servers = {m_server->url()};
        m_service = std::make_unique<MediaServiceImpl>(client::MediaParts{[this] { return m_signer; }, [this] { return m_servers; },
            [this](const std::function<void(net::BlobUploader&)>& work) { QMetaObject::invokeMethod(m_uploader, [this, work] { work(*m_uploader); }); }, m_clock,
            std::chrono::milliseconds(500)});
        m_uploaded = std::make_unique<QSignalSpy>(m_service.get(), &MediaServiceImpl::uploaded);
        m_failed = std::make_unique<QSignalSpy>(m_service.get(), &MediaServiceImpl::failed);
        m_progressed = std::make_unique<QSignalSpy>(m_service.get(), &MediaServiceImpl::progressed);
    }
    void cleanup()
    {
        m_uploader->deleteLater();
        m_thread.quit();
        m_thread.wait();
        m_service.reset();
        m_server.reset();
        m_second.reset();
    }

    void storesAPictureAndTellsWhereItIs()
    {
        const auto request = m_service->uploadBytes(picture());
        QTRY_COMPARE(m_uploaded->size(), 1);
        QCOMPARE(m_uploaded->at(0)[0].value<api::RequestId>(), request);
        const auto stored = m_uploaded->at(0)[1].value<api::NotePicture>();
        QCOMPARE(m_server->stored.value(stored.sha256.toUtf8()), picture());
        QCOMPARE(stored.url, QStringLiteral("https://cdn.example.com/%1.png").arg(stored.sha256));
        QCOMPARE(stored.type, QStringLiteral("image/png"));
        QCOMPARE(stored.width, 6);
        QCOMPARE(stored.height, 4);
        QCOMPARE(stored.bytes, qint64(picture().size()));
        QVERIFY(m_server->wrong.isEmpty());
        QVERIFY(m_failed->isEmpty());
    }

    void sendsNothingOfWhatAFileTellsOfItsMaker()
    {
        const QTemporaryDir folder;
        QFile file(folder.path() + QStringLiteral("/goose at home.jpg"));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray::fromStdString(std::string(tests::jpeg).insert(2, std::string("\xff\xfe\0\x0ftaken at home", 17))));
        file.close();
        m_service->uploadFile(QUrl::fromLocalFile(file.fileName()));
        QTRY_COMPARE(m_uploaded->size(), 1);
        QCOMPARE(m_server->stored.size(), 1);
        QCOMPARE(m_server->stored.first(), QByteArray::fromStdString(tests::jpeg));
    }

    void refusesWhatIsNoPictureBeforeAnythingIsSent()
    {
        m_service->uploadBytes("%PDF-1.7 my tax return");
        m_service->uploadFile(QUrl(QStringLiteral("file:///nowhere/at/all.png")));
        m_service->uploadFile(QUrl(QStringLiteral("https://example.com/a.png")));
        QTRY_COMPARE(m_failed->size(), 3);
        QCOMPARE(m_server->asked, 0);
    }

    void saysWhatToDoWhenItFails_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char* name, int way, int status, const QByteArray& reason, const char* sentence) { QTest::newRow(name) << way << status << reason << QString::fromLatin1(sentence); };
        add("not allowed", BlossomServer::Refuses, 401, "", "The server 127.0.0.1 does not let you store pictures. Choose another server in Settings, Posts.");
        add("not allowed, with its words", BlossomServer::Refuses, 403, "members only", "The server 127.0.0.1 does not let you store pictures. It says: members only.");
        add("to be paid", BlossomServer::Refuses, 402, "", "The server 127.0.0.1 wants to be paid first. Choose another server in Settings, Posts.");
        add("too large", BlossomServer::Refuses, 413, "", "This picture is too large for 127.0.0.1. Make it smaller.");
        add("a fault", BlossomServer::Refuses, 500, "", "The server 127.0.0.1 had a fault of its own. Try again.");
        add("another way", BlossomServer::Refuses, 302, "", "The server 127.0.0.1 had a fault of its own. Try again.");
        add("another file", BlossomServer::OtherFile, 0, "", "The server has changed the picture, so it is not used. Choose another server in Settings, Posts.");
        add("stalls", BlossomServer::NoAnswer, 0, "", "Nothing has moved to 127.0.0.1 for a while. See whether you are online, then try again.");
        add("reads nothing", BlossomServer::ReadsNothing, 0, "", "Nothing has moved to 127.0.0.1 for a while. See whether you are online, then try again.");
        add("closes at once", BlossomServer::ClosesAtOnce, 0, "", "The connection to 127.0.0.1 broke or was not made. See whether you are online, then try again.");
        add("closes in the middle", BlossomServer::ClosesInTheMiddle, 0, "", "The connection to 127.0.0.1 broke or was not made. See whether you are online, then try again.");
        add("closes in its answer", BlossomServer::ClosesInTheAnswer, 0, "", "The connection to 127.0.0.1 broke or was not made. See whether you are online, then try again.");
    }
    void saysWhatToDoWhenItFails()
    {
        QFETCH(int, way);
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        QFETCH(QString, sentence);
        m_server->way = static_cast<BlossomServer::Way>(way);
        m_server->status = status;
        m_server->reason = reason;
        m_service->uploadBytes(largePicture());
        QTRY_COMPARE_WITH_TIMEOUT(m_failed->size(), 1, 15'000);
        QCOMPARE(m_failed->at(0)[2].toString(), sentence);
        QVERIFY(m_uploaded->isEmpty());
    }

    void triesTheNextServerOfTheList()
    {
        m_servers.push_back(m_second->url());
        m_server->way = BlossomServer::Refuses;
        m_server->status = 503;
        m_service->uploadBytes(picture());
        QTRY_COMPARE(m_uploaded->size(), 1);
        QCOMPARE(m_second->stored.size(), 1);
        QVERIFY(m_second->wrong.isEmpty()); // permitted anew, for the other one
        QVERIFY(m_failed->isEmpty());
    }

    void tellsOfThePreferredServerWhenAllFail()
    {
        m_servers.push_back(m_second->url());
        m_server->way = BlossomServer::Refuses;
        m_server->status = 413;
        m_second->close();
        m_service->uploadBytes(picture());
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->at(0)[2].toString().startsWith(QStringLiteral("This picture is too large")));
    }

    void asksForAServerWhenNoneIsChosen()
    {
        m_servers.clear();
        m_service->uploadBytes(picture());
        QTRY_COMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->at(0)[2].toString().contains(QStringLiteral("Add one in Settings")));
    }

    void waitsForASignerElsewhere()
    {
        const auto slow = std::make_shared<SlowSigner>(m_signer);
        m_signer = slow;
        m_service->uploadBytes(picture());
        m_service->uploadBytes(QByteArray::fromStdString(tests::gif));
        QTRY_COMPARE(slow->asked.size(), 2);
        QCOMPARE(m_server->asked, 0);
        slow->asked[0](true);
        slow->asked[1](false);
        QTRY_COMPARE(m_uploaded->size(), 1);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->at(0)[2].toString(), QStringLiteral("Your signer said: no."));
        QCOMPARE(m_server->stored.size(), 1);
    }

    void tellsHowFarItIsAndStopsWhenItIsForgotten()
    {
        m_server->way = BlossomServer::NoAnswer;
        const auto request = m_service->uploadBytes(largePicture());
        QTRY_VERIFY(!m_progressed->isEmpty());
        QVERIFY(m_progressed->last()[1].toDouble() > 0);
        QVERIFY(m_progressed->last()[1].toDouble() <= 1);
        QVERIFY(!m_service->bytes(request).isEmpty());
        m_service->forget(request);
        QVERIFY(m_service->bytes(request).isEmpty());
        QTest::qWait(800); // longer than it would have waited
        QVERIFY(m_failed->isEmpty());
        QVERIFY(m_uploaded->isEmpty());
    }

    void canBeForgottenAtAnyStep()
    {
        for (int waitMs = 0; waitMs < 30; ++waitMs) {
            const auto request = m_service->uploadBytes(picture());
            QTest::qWait(waitMs / 3);
            m_service->forget(request);
        }
        QTest::qWait(100);
        QVERIFY(m_failed->isEmpty());
        m_service->uploadBytes(picture());
        QTRY_VERIFY(!m_uploaded->isEmpty());
    }

private:
    QThread m_thread;
    base::SystemClock m_clock;
    net::BlobUploader* m_uploader = nullptr;
    std::shared_ptr<accounts::Signer> m_signer;
    std::unique_ptr<BlossomServer> m_server, m_second;
    std::vector<std::string> m_servers;
    std::unique_ptr<MediaServiceImpl> m_service;
    std::unique_ptr<QSignalSpy> m_uploaded, m_failed, m_progressed;
};

QTEST_GUILESS_MAIN(TestMediaService)
#include "tst_media_service.moc"
