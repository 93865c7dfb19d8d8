// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three accounts and a thousand switches while notes are on their way (issue of the accounts, item 7; security K15): every note is
// signed by the account it was written with, once, and the window is told of one account at a time.

#include "engine/client/publish_service_impl.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/support/event_factory.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <mutex>

using namespace nandu;
using client::PublishServiceImpl;

namespace {

// Answers later, so that the account has changed by then.
class SlowLookup : public sync::StoreLookup {
public:
    std::vector<nostr::Event> events;
    void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        std::vector<nostr::Event> matching;
        for (const auto& event : events) {
            if (std::any_of(filters.begin(), filters.end(), [&](const auto& filter) { return filter.matches(event); }))
                matching.push_back(event);
        }
        QMetaObject::invokeMethod(context, [found, matching] { found(matching); }, Qt::QueuedConnection);
    }
};

} // namespace

class TestAccountSwitching : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void neverSignsWithTheWrongAccount();
    void showsTheDraftsAndListsOfTheAccountInUseOnly();
    void goesOnDeliveringForTheAccountThatWasLeft();
    void forgetsTheSessionOfAnAccountThatIsRemoved();

private:
    QString keyOf(unsigned person) const { return QString::fromStdString(tests::person(person).hex()); }
    nostr::Event contactsOf(unsigned person, unsigned followed, std::int64_t at);

    QTemporaryDir m_folder;
    tests::MemorySecretStore m_keychain;
    base::SystemClock m_clock;
    SlowLookup m_store;
    std::mutex m_mutex; // the publishers' threads write what follows
    std::vector<nostr::Event> m_sent, m_stored;
    std::unique_ptr<client::AccountServiceImpl> m_accounts;
    std::unique_ptr<PublishServiceImpl> m_service;
};

nostr::Event TestAccountSwitching::contactsOf(unsigned person, unsigned followed, std::int64_t at)
{
    tests::Draft draft{.author = person, .kind = 3, .createdAt = at};
    draft.tags.add({"p", tests::person(followed).hex()});
    return tests::event(draft);
}

void TestAccountSwitching::init()
{
    m_sent.clear();
    m_stored.clear();
    m_store.events.clear();
    m_accounts = std::make_unique<client::AccountServiceImpl>(client::AccountParts{m_folder.path(), m_keychain, m_clock, 1});
    m_service = std::make_unique<PublishServiceImpl>(client::PublishParts{
        *m_accounts, m_store,
        [this](nostr::VerifiedEvent event) {
            std::lock_guard lock(m_mutex);
            m_stored.push_back(event.event());
        },
        [this](const std::string&, const base::EventId&, const std::string& json) {
            std::lock_guard lock(m_mutex);
            m_sent.push_back(nostr::parseEvent(json).event);
        },
        [] { return std::vector{*base::RelayUrl::parse("wss://relay.example")}; },
        [](base::PubKey, const accounts::ListAddress&, const std::vector<base::RelayUrl>&, std::function<void(std::vector<client::ListAnswer>)>) {},
        [](const std::string&, const base::EventId&) {}, m_clock});
    for (const unsigned person : {1U, 2U, 3U}) {
        const base::Secret nsec = nostr::nsecOf(tests::key(person).secret());
        m_accounts->useSecret(QByteArray(nsec.text().data(), static_cast<qsizetype>(nsec.size())), {});
        QTRY_COMPARE(m_accounts->key(), keyOf(person));
        QTRY_VERIFY(m_accounts->canSign());
    }
}

void TestAccountSwitching::cleanup()
{
    m_service.reset();
    m_accounts.reset();
    m_keychain.keys.clear();
    QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
}

void TestAccountSwitching::neverSignsWithTheWrongAccount()
{
    constexpr int switches = 1'000;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto parent = tests::note(4, "a question");
    m_store.events = {parent};
    QSignalSpy saved(m_service.get(), &PublishServiceImpl::saved);
    QSignalSpy failed(m_service.get(), &PublishServiceImpl::failed);
    std::map<api::RequestId, QString> textOf;
    for (int i = 0; i < switches; ++i) {
        const QString text = QStringLiteral("%1 wrote %2").arg(m_accounts->key()).arg(i);
        const bool isReply = random.bounded(2U) == 0; // looks something up first: the switch comes in between
        textOf[m_service->postNote(text, isReply ? QString::fromStdString(parent.id.hex()) : QString(), {})] = text;
        m_accounts->switchTo(keyOf(1 + random.bounded(3U)));
        QCOMPARE(m_accounts->signer()->publicKey().hex(), m_accounts->key().toStdString());
        if (random.bounded(10U) == 0)
            QCoreApplication::sendPostedEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(saved.size() + failed.size(), switches, 120'000);
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT([this] { std::lock_guard lock(m_mutex); return m_stored.size(); }(), std::size_t{switches}, 60'000);
    std::map<QString, nostr::Event> byId;
    std::lock_guard lock(m_mutex);
    for (const nostr::Event& event : m_stored) {
        QVERIFY2(QString::fromStdString(event.content).startsWith(QString::fromStdString(event.pubkey.hex()) + QStringLiteral(" wrote ")), event.content.c_str());
        byId[QString::fromStdString(event.id.hex())] = event;
    }
    QCOMPARE(byId.size(), std::size_t{switches}); // each once
    for (const auto& answer : saved)
        QCOMPARE(QString::fromStdString(byId.at(answer[1].toString()).content), textOf.at(answer[0].toULongLong()));
    for (const nostr::Event& event : m_sent)
        QVERIFY(byId.contains(QString::fromStdString(event.id.hex())));
}

void TestAccountSwitching::showsTheDraftsAndListsOfTheAccountInUseOnly()
{
    m_store.events = {contactsOf(1, 11, 1'000), contactsOf(2, 12, 1'000), contactsOf(3, 13, 1'000)};
    QSignalSpy follows(m_service.get(), &PublishServiceImpl::followsChanged);
    for (const unsigned person : {1U, 2U, 3U}) {
        m_accounts->switchTo(keyOf(person));
        m_service->saveDraft({}, QStringLiteral("draft of %1").arg(person));
    }
    for (int i = 0; i < 60; ++i) {
        const auto person = static_cast<unsigned>(1 + i % 3);
        m_accounts->switchTo(keyOf(person));
        // From the moment of the switch nothing of another account is shown: nothing at all, or what is its own.
        const auto isOwn = [&] {
            const auto drafts = m_service->drafts();
            return drafts.isEmpty() || (drafts.size() == 1 && drafts[0].text == QStringLiteral("draft of %1").arg(person));
        };
        QVERIFY(isOwn());
        follows.clear();
        if (i % 4 == 3)
            continue; // on to the next before anything has answered
        QTRY_VERIFY(m_service->drafts().size() == 1);
        QVERIFY(isOwn());
        QTRY_COMPARE(follows.isEmpty() ? QStringList() : follows.last()[0].toStringList(), QStringList{keyOf(10 + person)});
        for (const auto& told : follows)
            QVERIFY(told[0].toStringList().isEmpty() || told[0].toStringList() == QStringList{keyOf(10 + person)});
    }
}

void TestAccountSwitching::goesOnDeliveringForTheAccountThatWasLeft()
{
    m_accounts->switchTo(keyOf(1));
    QSignalSpy saved(m_service.get(), &PublishServiceImpl::saved);
    QSignalSpy deliveries(m_service.get(), &PublishServiceImpl::deliveryChanged);
    m_service->postNote(QStringLiteral("from one"), {}, {});
    m_accounts->switchTo(keyOf(2));
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE([this] { std::lock_guard lock(m_mutex); return m_sent.size(); }(), std::size_t{1});
    const auto id = base::EventId::fromHex(saved[0][1].toString().toStdString());
    m_service->takeAnswer("wss://relay.example/", *id, {net::PublishAnswer::Outcome::Accepted, {}});
    QTRY_VERIFY(!deliveries.isEmpty() && deliveries.last()[1].value<api::NoteDelivery>().state == api::NoteDelivery::Delivered);
    QCOMPARE(m_service->pending(), 0);
}

void TestAccountSwitching::forgetsTheSessionOfAnAccountThatIsRemoved()
{
    m_accounts->switchTo(keyOf(1));
    m_service->saveDraft({}, QStringLiteral("to be gone"));
    m_accounts->switchTo(keyOf(2));
    const QString folder = m_accounts->accountFolder(tests::person(1));
    QTRY_VERIFY(QFile::exists(folder + QStringLiteral("/user.db")));
    m_accounts->removeAccount(keyOf(1));
    QVERIFY(!QFile::exists(folder));
    QCOMPARE(m_accounts->key(), keyOf(2));
    m_service->postNote(QStringLiteral("still here"), {}, {});
    QTRY_COMPARE([this] { std::lock_guard lock(m_mutex); return m_stored.size(); }(), std::size_t{1});
    QVERIFY(m_stored[0].pubkey == tests::person(2));
}

QTEST_GUILESS_MAIN(TestAccountSwitching)
#include "tst_account_switching.moc"
