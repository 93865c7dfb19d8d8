// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A post on its whole way: service, signer, user.db, store, socket, the relay's answer, and a follow edit that first asks the
// relay. The relay is scripted and on loopback.

#include "engine/client/publishing.h"
#include "engine/client/relay_service_impl.h"
#include "engine/nostr/entity.h"
#include "engine/store/event_reader.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/integration/network_bench.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace nandu;
using client::Publishing;
using client::PublishServiceImpl;

namespace {

// Reads the store as the client's readers do, but on the caller's thread.
class ReadingLookup : public sync::StoreLookup {
public:
    std::unique_ptr<store::EventReader> reader;
    void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        auto events = reader->query(filters, 100);
        QMetaObject::invokeMethod(context, [found, events = events ? *events : std::vector<nostr::Event>()] { found(events); }, Qt::QueuedConnection);
    }
};

} // namespace

class TestPublishing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void deliversANoteAndStoresIt();
    void deliversWithin200MsWhileTheWriterIsHeldBack();
    void saysWhyARelayRefused();
    void asksTheRelayBeforeItChangesAFollowList();
    void deliversAfterARestartWhatWasNotAnswered();
    void noticesARelayThatSaysOkAndDoesNotStore();
    void believesARelayThatHasIt();
    void isNotFooledByAnswersForOthersOrTwice();
    void sendsAgainWhenTheRelayClosedInTheMiddle();

private:
    void open();
    void close();
    int eventsReceived() { return static_cast<int>(m_relay->received(QStringLiteral("EVENT")).size()); }
    api::NoteDelivery lastDelivery() { return m_deliveries->isEmpty() ? api::NoteDelivery{} : m_deliveries->last()[1].value<api::NoteDelivery>(); }

    std::unique_ptr<tests::RelayScript> m_relay;
    std::unique_ptr<tests::NetworkBench> m_bench;
    tests::MemorySecretStore m_keychain;
    ReadingLookup m_lookup;
    std::unique_ptr<client::RelayServiceImpl> m_relays;
    std::unique_ptr<client::AccountServiceImpl> m_accounts;
    std::unique_ptr<Publishing> m_publishing;
    std::unique_ptr<QSignalSpy> m_saved, m_failed, m_deliveries;
};

void TestPublishing::init()
{
    m_relay = std::make_unique<tests::RelayScript>();
    m_bench = std::make_unique<tests::NetworkBench>();
    const auto& writer = m_bench->pipeline->writer();
    m_lookup.reader = std::move(*store::EventReader::open(std::filesystem::path(m_bench->folder.path().toStdString()) / "events.db", &writer.indexTail()));
    m_relays = std::make_unique<client::RelayServiceImpl>(*m_bench->network, std::filesystem::path(m_bench->folder.path().toStdString()) / "relays.json");
    m_relays->useOnly({{base::RelayUrl::parse(m_relay->url().toStdString()).value(), true, true}});
    open();
    m_accounts->createKey({});
    QTRY_VERIFY(m_accounts->canSign());
}

void TestPublishing::cleanup()
{
    close();
    m_relays.reset();
    m_lookup.reader.reset();
    m_bench.reset();
    m_relay.reset();
}

void TestPublishing::open()
{
    m_accounts = std::make_unique<client::AccountServiceImpl>(client::AccountParts{m_bench->folder.path(), m_keychain, m_bench->clock, 1});
    m_publishing = std::make_unique<Publishing>(client::PublishingParts{*m_accounts, m_lookup, *m_bench->pipeline, *m_bench->network, [this] { return std::vector{m_relays->configured().at(0).url}; }, m_bench->clock});
    auto* service = &m_publishing->service();
    m_saved = std::make_unique<QSignalSpy>(service, &PublishServiceImpl::saved);
    m_failed = std::make_unique<QSignalSpy>(service, &PublishServiceImpl::failed);
    m_deliveries = std::make_unique<QSignalSpy>(service, &PublishServiceImpl::deliveryChanged);
    m_accounts->start();
}

void TestPublishing::close()
{
    m_publishing.reset();
    m_accounts.reset();
}

void TestPublishing::deliversANoteAndStoresIt()
{
    m_publishing->service().postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(m_saved->size(), 1);
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QCOMPARE(eventsReceived(), 1);
    const auto sent = nostr::parseEvent(QJsonDocument(m_relay->received(QStringLiteral("EVENT"))[0][1].toObject()).toJson(QJsonDocument::Compact).toStdString());
    QCOMPARE(QString::fromStdString(sent.event.id.hex()), m_saved->at(0)[1].toString());
    m_bench->pipeline->writer().flush();
    const auto stored = m_lookup.reader->byId(sent.event.id);
    QVERIFY(stored.ok() && stored->has_value());
    QVERIFY(**stored == sent.event);
}

void TestPublishing::deliversWithin200MsWhileTheWriterIsHeldBack()
{
    QTRY_COMPARE(m_relay->peers(), 1);
    m_bench->pipeline->writer().setPauseBeforeCommit(std::chrono::seconds(2));
    QElapsedTimer timer;
    timer.start();
    m_publishing->service().postNote(QStringLiteral("now"), {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(eventsReceived(), 1, 2'000);
    qInfo("at the relay after %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 200);
    m_bench->pipeline->writer().setPauseBeforeCommit(std::chrono::seconds(0));
}

void TestPublishing::saysWhyARelayRefused()
{
    m_relay->setOk(false, QStringLiteral("blocked: not here"));
    m_publishing->service().postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Failed);
    QCOMPARE(lastDelivery().relays.at(0).reason, QStringLiteral("blocked: not here"));
    m_relay->setOk(true, {});
    m_publishing->service().retryDelivery(m_saved->at(0)[1].toString());
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QCOMPARE(eventsReceived(), 2);
}

void TestPublishing::asksTheRelayBeforeItChangesAFollowList()
{
    // Our key, and a list of it that only the relay knows.
    const QByteArray nsec(m_accounts->exportSecret().text().data(), 63);
    const auto keys = crypto::KeyPair::fromSecret(*nostr::parseNsec(nsec.toStdString()));
    const auto list = nostr::signEvent({.kind = 3, .createdAt = 1'750'000'000, .tags = {{"p", tests::person(2).hex(), "", "pet"}}, .content = "kept"}, *keys);
    m_relay->setReqHandler([this, text = tests::eventText(list->event())](QWebSocket*, const QString& sub, const QJsonArray& message) {
        for (const QJsonValue& kind : message[2].toObject()[QLatin1String("kinds")].toArray()) {
            if (kind.toInt() == 3)
                m_relay->sendEvent(sub, text);
        }
        m_relay->sendRaw(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
    });
    m_publishing->service().setFollowing(QString::fromStdString(tests::person(3).hex()), true);
    QTRY_COMPARE_WITH_TIMEOUT(m_saved->size() + m_failed->size(), 1, 15'000);
    QVERIFY2(m_failed->isEmpty(), m_failed->isEmpty() ? "" : qPrintable(m_failed->at(0)[2].toString()));
    QTRY_COMPARE(eventsReceived(), 1);
    const QJsonObject sent = m_relay->received(QStringLiteral("EVENT"))[0][1].toObject();
    QCOMPARE(sent[QLatin1String("content")].toString(), QStringLiteral("kept"));
    QCOMPARE(sent[QLatin1String("tags")].toArray().size(), 2);
    QCOMPARE(sent[QLatin1String("tags")].toArray()[0].toArray()[3].toString(), QStringLiteral("pet"));
}

void TestPublishing::deliversAfterARestartWhatWasNotAnswered()
{
    m_relay->setOkMute(true);
    m_publishing->service().postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(eventsReceived(), 1);
    QCOMPARE(lastDelivery().state, api::NoteDelivery::Sending);
    close();
    m_relay->setOk(true, QStringLiteral("duplicate: have it"));
    open();
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QCOMPARE(m_relay->received(QStringLiteral("EVENT")).last(), m_relay->received(QStringLiteral("EVENT")).first());
}

// The script's relay answers a REQ with EOSE at once: it has nothing.
void TestPublishing::noticesARelayThatSaysOkAndDoesNotStore()
{
    m_publishing->service().postNote(QStringLiteral("gone"), {}, {});
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QTRY_COMPARE_WITH_TIMEOUT(lastDelivery().state, api::NoteDelivery::Failed, 15'000);
    QCOMPARE(lastDelivery().relays.at(0).state, api::RelayDelivery::NotStored);
    QCOMPARE(lastDelivery().accepted, 0);
    QTRY_COMPARE(m_publishing->service().outbox().rows().size(), 1);
}

void TestPublishing::believesARelayThatHasIt()
{
    m_relay->setReqHandler([this](QWebSocket*, const QString& sub, const QJsonArray& message) {
        const QString wanted = message[2].toObject()[QLatin1String("ids")].toArray()[0].toString();
        for (const QJsonArray& sent : m_relay->received(QStringLiteral("EVENT"))) {
            if (sent[1].toObject()[QLatin1String("id")].toString() == wanted)
                m_relay->sendEvent(sub, QString::fromUtf8(QJsonDocument(sent[1].toObject()).toJson(QJsonDocument::Compact)));
        }
        m_relay->sendRaw(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
    });
    m_publishing->service().postNote(QStringLiteral("kept"), {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!lastDelivery().relays.isEmpty() && lastDelivery().relays.at(0).isStored, 15'000);
    QCOMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QTRY_VERIFY(m_publishing->service().outbox().rows().isEmpty());
}

void TestPublishing::isNotFooledByAnswersForOthersOrTwice()
{
    m_relay->setOkMute(true);
    m_publishing->service().postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(eventsReceived(), 1);
    m_relay->sendRaw(QStringLiteral("[\"OK\",\"%1\",true,\"\"]").arg(QString(64, QLatin1Char('a')))); // another id
    m_relay->sendRaw(QStringLiteral("[\"NOTICE\",\"next\"]"));
    QTest::qWait(50);
    QCOMPARE(lastDelivery().state, api::NoteDelivery::Sending);
    const QString id = m_saved->at(0)[1].toString();
    m_relay->sendRaw(QStringLiteral("[\"OK\",\"%1\",true,\"\"]").arg(id));
    m_relay->sendRaw(QStringLiteral("[\"OK\",\"%1\",false,\"blocked: changed my mind\"]").arg(id));
    QTRY_COMPARE(lastDelivery().state, api::NoteDelivery::Delivered);
    QTest::qWait(50);
    QCOMPARE(lastDelivery().relays.at(0).state, api::RelayDelivery::Accepted);
}

void TestPublishing::sendsAgainWhenTheRelayClosedInTheMiddle()
{
    m_relay->setOkMute(true);
    m_publishing->service().postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(eventsReceived(), 1);
    m_relay->dropPeers();
    m_relay->setOk(true, QStringLiteral("duplicate: have it"));
    QTRY_COMPARE_WITH_TIMEOUT(lastDelivery().state, api::NoteDelivery::Delivered, 15'000);
    QCOMPARE(m_relay->received(QStringLiteral("EVENT")).last(), m_relay->received(QStringLiteral("EVENT")).first());
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
