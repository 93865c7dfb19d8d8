// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/local_signer.h"
#include "engine/nostr/entity.h"
#include "engine/sync/publisher.h"
#include "tests/support/event_factory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using base::ErrorCode;

namespace {

const std::vector<std::string> relays{"wss://a.example/", "wss://b.example/"};

// Finishes only when told to.
class SlowSigner : public accounts::Signer {
public:
    base::PubKey publicKey() const override { return tests::person(1); }
    QFuture<base::Result<nostr::VerifiedEvent>> sign(nostr::EventTemplate what) override
    {
        asked.push_back(std::move(what));
        promises.push_back(std::make_shared<QPromise<base::Result<nostr::VerifiedEvent>>>());
        promises.back()->start();
        return promises.back()->future();
    }
    QFuture<base::Result<std::string>> encrypt(base::PubKey, std::string) override { return {}; }
    QFuture<base::Result<std::string>> decrypt(base::PubKey, std::string) override { return {}; }
    std::vector<nostr::EventTemplate> asked;
    std::vector<std::shared_ptr<QPromise<base::Result<nostr::VerifiedEvent>>>> promises;
};

} // namespace

class TestPublisher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheEventBeforeItIsSaidToBeSaved();
    void refusesATextWithASecretKeyAndKeepsNothing();
    void refusesWithoutARelay();
    void saysSoWhenTheSignerGoes();
    void putsOwnEventsIntoTheCacheAgainAtTheStart();
    void takesBackWhatHasNotLeftAndLeavesNoTrace();
    void sendsAfterTheUndoTimeAndThenTakesNothingBack();
    void sendsAfterARestartWhatWasInItsUndoTime();

private:
    sync::PublisherParts parts(std::shared_ptr<accounts::Signer> signer)
    {
        return {*m_db, std::move(signer), {}, [this](nostr::VerifiedEvent event) { m_stored.push_back(event.event()); }, m_clock};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::UserDb> m_db;
    std::vector<nostr::Event> m_stored;
    base::ManualClock m_clock;
};

void TestPublisher::init()
{
    m_db.reset();
    m_stored.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = std::move(*store::UserDb::open(m_folder->filePath(QStringLiteral("user.db")).toStdString()));
}

void TestPublisher::keepsTheEventBeforeItIsSaidToBeSaved()
{
    sync::Publisher publisher(parts(std::make_shared<accounts::LocalSigner>(crypto::KeyPair::generate())));
    std::vector<std::string> wire;
    connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
    bool isSaved = false;
    publisher.publish({.kind = 1, .createdAt = 1'750'000'000, .tags = {}, .content = "hello"}, relays, [&](base::Result<nostr::Event> event) {
        QVERIFY(event.ok());
        QVERIFY((*m_db->outboxEvent(event->id)).has_value());
        QVERIFY(wire.empty());
        isSaved = true;
    });
    QTRY_VERIFY(isSaved);
    QCOMPARE(m_stored.size(), std::size_t{1});
    QTRY_COMPARE(wire, relays);
}

void TestPublisher::refusesATextWithASecretKeyAndKeepsNothing()
{
    auto signer = std::make_shared<SlowSigner>();
    auto withOwnKey = parts(signer);
    const auto own = base::Secret::copyOf(std::vector<std::uint8_t>(32, 0x42));
    withOwnKey.leakIn = [&](std::string_view text) { return nostr::secretLeakIn(text, &own); };
    sync::Publisher publisher(withOwnKey);
    const std::string nsec(nostr::nsecOf(own).text());
    int refused = 0;
    const auto count = [&](base::Result<nostr::Event> event) {
        QCOMPARE(event.error().code, ErrorCode::Refused);
        QVERIFY(event.error().detail.find(nsec) == std::string::npos);
        ++refused;
    };
    publisher.publish({.kind = 1, .createdAt = 1, .tags = {}, .content = "mine: " + nsec}, relays, count);
    publisher.publish({.kind = 1, .createdAt = 1, .tags = {}, .content = "mine: " + base::toHex(own.bytes())}, relays, count);
    publisher.publish({.kind = 1, .createdAt = 1, .tags = {{"subject", nsec}}, .content = "hi"}, relays, count);
    QCOMPARE(refused, 3);
    QVERIFY(signer->asked.empty());
    QVERIFY(m_db->outboxEvents()->empty());
    QVERIFY(m_stored.empty());
}

void TestPublisher::refusesWithoutARelay()
{
    auto signer = std::make_shared<SlowSigner>();
    sync::Publisher publisher(parts(signer));
    ErrorCode code = ErrorCode::Internal;
    publisher.publish({.kind = 1, .createdAt = 1, .tags = {}, .content = "hello"}, {}, [&](base::Result<nostr::Event> event) { code = event.error().code; });
    QCOMPARE(code, ErrorCode::Unavailable);
    QVERIFY(signer->asked.empty());
}

void TestPublisher::saysSoWhenTheSignerGoes()
{
    auto signer = std::make_shared<SlowSigner>();
    sync::Publisher publisher(parts(signer));
    ErrorCode code = ErrorCode::Internal;
    publisher.publish({.kind = 1, .createdAt = 1, .tags = {}, .content = "hello"}, relays, [&](base::Result<nostr::Event> event) { code = event.error().code; });
    signer->promises.clear(); // dropped unanswered
    QTRY_COMPARE(code, ErrorCode::Cancelled);
}

void TestPublisher::putsOwnEventsIntoTheCacheAgainAtTheStart()
{
    const auto note = tests::note(1, "hello");
    QVERIFY(m_db->addToOutbox(note, relays, 1'000).ok());
    sync::Publisher publisher(parts(std::make_shared<SlowSigner>()));
    std::vector<std::string> wire;
    connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
    publisher.start();
    QCOMPARE(m_stored, std::vector{note});
    QCOMPARE(wire, relays);
}

void TestPublisher::takesBackWhatHasNotLeftAndLeavesNoTrace()
{
    sync::Publisher publisher(parts(std::make_shared<accounts::LocalSigner>(crypto::KeyPair::generate())));
    std::vector<std::string> wire;
    connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
    std::optional<nostr::Event> saved;
    publisher.publish({.kind = 1, .createdAt = 1'750'000'000, .tags = {}, .content = "oops"}, relays, [&](base::Result<nostr::Event> event) { saved = *event; }, 10'000);
    QTRY_VERIFY(saved.has_value());
    m_clock.advance(std::chrono::milliseconds(9'900));
    publisher.sender().wake();
    QVERIFY(wire.empty() && m_stored.empty());
    QCOMPARE(publisher.undo(saved->id)->content, std::string("oops"));
    m_clock.advance(std::chrono::seconds(10));
    publisher.sender().wake();
    QVERIFY(wire.empty() && m_stored.empty());
    QVERIFY(m_db->outboxEvents()->empty());
    QCOMPARE(publisher.undo(saved->id).error().code, ErrorCode::NotFound);
}

void TestPublisher::sendsAfterTheUndoTimeAndThenTakesNothingBack()
{
    sync::Publisher publisher(parts(std::make_shared<accounts::LocalSigner>(crypto::KeyPair::generate())));
    std::vector<std::string> wire;
    connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
    std::optional<nostr::Event> saved;
    publisher.publish({.kind = 1, .createdAt = 1'750'000'000, .tags = {}, .content = "meant"}, relays, [&](base::Result<nostr::Event> event) { saved = *event; }, 10'000);
    QTRY_VERIFY(saved.has_value());
    m_clock.advance(std::chrono::seconds(10));
    publisher.sender().wake();
    QCOMPARE(wire, relays);
    QCOMPARE(m_stored.size(), std::size_t{1});
    QCOMPARE(publisher.undo(saved->id).error().code, ErrorCode::Refused);
}

// Pressing "send" was the decision; the crash was none. So it leaves when its time is over, at once if that has passed.
void TestPublisher::sendsAfterARestartWhatWasInItsUndoTime()
{
    const auto note = tests::note(1, "meant");
    const std::int64_t nowMs = m_clock.wallSeconds() * 1'000;
    QVERIFY(m_db->addToOutbox(note, relays, nowMs, nowMs + 10'000).ok());
    std::vector<std::string> wire;
    {
        sync::Publisher publisher(parts(std::make_shared<SlowSigner>()));
        connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
        publisher.start();
        QVERIFY(wire.empty() && m_stored.empty());
    }
    m_clock.advance(std::chrono::seconds(60));
    sync::Publisher publisher(parts(std::make_shared<SlowSigner>()));
    connect(&publisher.sender(), &sync::OutboxSender::sendWanted, [&](const std::string& relay) { wire.push_back(relay); });
    publisher.start();
    QCOMPARE(wire, relays);
    QCOMPARE(m_stored, std::vector{note});
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
