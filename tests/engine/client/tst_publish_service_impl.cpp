// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_service_impl.h"
#include "engine/nostr/contact_list.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/support/event_factory.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <set>

using namespace nandu;
using base::ErrorCode;
using client::PublishServiceImpl;

namespace {

// Answers from a list, later, as the readers do.
class ListedEvents : public sync::StoreLookup {
public:
    std::vector<nostr::Event> events;
    void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        std::vector<nostr::Event> matching;
        for (const auto& event : events) {
            for (const auto& filter : filters) {
                if (filter.matches(event)) {
                    matching.push_back(event);
                    break;
                }
            }
        }
        QMetaObject::invokeMethod(context, [found, matching] { found(matching); }, Qt::QueuedConnection);
    }
};

store::Commit commitOf(const tests::Draft& draft)
{
    store::Commit commit;
    nostr::AdmittedEvent admitted{.event = tests::verified(draft), .interactions = {}, .relay = {}, .ticket = 0, .receivedAt = {}, .checkedAt = {}, .share = {}};
    commit.entries.push_back({std::move(admitted), nostr::WriteOutcome::Stored});
    return commit;
}

QString hex(const base::EventId& id) { return QString::fromStdString(id.hex()); }

} // namespace

class TestPublishServiceImpl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void postsANoteAndTellsOfItsDelivery();
    void answersAndQuotesWhatIsStored();
    void likesAndTakesItBack();
    void deletesOnlyOwnNotes();
    void asksEveryRelayThatHasTheNoteToDeleteIt();
    void refusesASecretKeyBeforeAnythingIsKept();
    void refusesWithoutAKeyOrARelay();
    void followsOnTopOfTheNewestList();
    void publishesNoFollowListWhenNoRelayAnswered();
    void tellsTheFollowsOfACommit();
    void goesOnDeliveringAfterARestart();
    void publishesTheProfileOfANewAccount();
    void keepsDraftsOverARestartUntilTheyAreSent();
    void keepsNoDraftThatHoldsASecretKey();
    void takesANoteBackAsADraftOfItsPlace();
    void writesWarningAndExpirationAndKeepsToChosenRelays();

private:
    struct Running {
        std::unique_ptr<client::AccountServiceImpl> accounts;
        std::unique_ptr<PublishServiceImpl> service;
        std::unique_ptr<QSignalSpy> saved, failed, follows, deliveries;
    };
    Running start();
    Running signedIn();
    nostr::Event lastSent()
    {
        std::lock_guard lock(m_mutex);
        return nostr::parseEvent(m_sent.back().second).event;
    }
    std::size_t sentCount()
    {
        std::lock_guard lock(m_mutex);
        return m_sent.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    tests::MemorySecretStore m_keychain;
    base::SystemClock m_clock;
    ListedEvents m_store;
    std::vector<base::RelayUrl> m_relays;
    std::size_t m_answered = 1;
    std::mutex m_mutex; // the publisher's thread writes what follows
    std::vector<std::pair<std::string, std::string>> m_sent;
    std::vector<nostr::Event> m_stored;
};

void TestPublishServiceImpl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain.keys.clear();
    m_store.events.clear();
    m_relays = {*base::RelayUrl::parse("wss://relay.example")};
    m_answered = 1;
    m_sent.clear();
    m_stored.clear();
}

TestPublishServiceImpl::Running TestPublishServiceImpl::start()
{
    Running running;
    running.accounts = std::make_unique<client::AccountServiceImpl>(client::AccountParts{m_folder->path(), m_keychain, m_clock, 1});
    running.service = std::make_unique<PublishServiceImpl>(client::PublishParts{
        *running.accounts, m_store,
        [this](nostr::VerifiedEvent event) {
            std::lock_guard lock(m_mutex);
            m_stored.push_back(event.event());
        },
        [this](const std::string& relay, const base::EventId&, const std::string& json) {
            std::lock_guard lock(m_mutex);
            m_sent.emplace_back(relay, json);
        },
        [this] { return m_relays; },
        [this](base::PubKey, const accounts::ListAddress& list, const std::vector<base::RelayUrl>& relays, std::function<void(std::vector<client::ListAnswer>)> done) {
            std::vector<client::ListAnswer> answers;
            for (const auto& url : relays) {
                const bool isFound = std::any_of(m_store.events.begin(), m_store.events.end(), [&](const auto& event) { return event.kind == list.kind; });
                answers.push_back({url, answers.size() < m_answered, answers.size() < m_answered && isFound});
            }
            QMetaObject::invokeMethod(this, [done, answers] { done(answers); }, Qt::QueuedConnection);
        },
        [](const std::string&, const base::EventId&) {}, m_clock});
    running.saved = std::make_unique<QSignalSpy>(running.service.get(), &PublishServiceImpl::saved);
    running.failed = std::make_unique<QSignalSpy>(running.service.get(), &PublishServiceImpl::failed);
    running.follows = std::make_unique<QSignalSpy>(running.service.get(), &PublishServiceImpl::followsChanged);
    running.deliveries = std::make_unique<QSignalSpy>(running.service.get(), &PublishServiceImpl::deliveryChanged);
    running.accounts->start();
    return running;
}

TestPublishServiceImpl::Running TestPublishServiceImpl::signedIn()
{
    Running running = start();
    const base::Secret nsec = nostr::nsecOf(tests::key(1).secret());
    running.accounts->useSecret(QByteArray(nsec.text().data(), static_cast<qsizetype>(nsec.size())), {});
    [&] { QTRY_VERIFY(running.accounts->canSign()); }();
    return running;
}

void TestPublishServiceImpl::postsANoteAndTellsOfItsDelivery()
{
    auto running = signedIn();
    const auto request = running.service->postNote(QStringLiteral("hello #Nostr"), {}, {});
    QTRY_COMPARE(running.saved->size(), 1);
    QCOMPARE(running.saved->at(0)[0].toULongLong(), request);
    QTRY_COMPARE(sentCount(), std::size_t{1});
    const nostr::Event sent = lastSent();
    QCOMPARE(running.saved->at(0)[1].toString(), hex(sent.id));
    QVERIFY(sent.pubkey == tests::person(1));
    QCOMPARE(sent.tags.first("t"), std::string_view("nostr"));
    QCOMPARE(m_stored, std::vector{sent});
    QTRY_COMPARE(running.service->pending(), 1);
    running.service->takeAnswer("wss://relay.example/", sent.id, {net::PublishAnswer::Outcome::Accepted, {}});
    QTRY_COMPARE(running.service->pending(), 0);
    const auto delivery = running.deliveries->last()[1].value<api::NoteDelivery>();
    QCOMPARE(delivery.state, api::NoteDelivery::Delivered);
    QCOMPARE(delivery.accepted, 1);
    QCOMPARE(delivery.targets, 1);
}

void TestPublishServiceImpl::answersAndQuotesWhatIsStored()
{
    auto running = signedIn();
    const auto note = tests::note(2, "question");
    const auto quoted = tests::note(3, "wise");
    m_store.events = {note, quoted};
    running.service->postNote(QStringLiteral("answer"), hex(note.id), hex(quoted.id));
    QTRY_COMPARE(sentCount(), std::size_t{1});
    const nostr::Event sent = lastSent();
    QCOMPARE(sent.tags.first("e"), std::string_view(note.id.hex()));
    QCOMPARE(sent.tags[0][2], std::string_view("wss://relay.example/"));
    QCOMPARE(sent.tags.first("q"), std::string_view(quoted.id.hex()));
    running.service->postNote(QStringLiteral("answer"), QString(64, QLatin1Char('a')), {});
    QTRY_COMPARE(running.failed->size(), 1);
    QCOMPARE(running.failed->at(0)[1].toInt(), static_cast<int>(ErrorCode::NotFound));
}

void TestPublishServiceImpl::likesAndTakesItBack()
{
    auto running = signedIn();
    const auto note = tests::note(2, "good");
    m_store.events = {note};
    running.service->react(hex(note.id), QStringLiteral("+"));
    QTRY_COMPARE(sentCount(), std::size_t{1});
    const nostr::Event like = lastSent();
    QCOMPARE(like.kind, std::uint16_t{7});
    QCOMPARE(like.tags.first("k"), std::string_view("1"));
    m_store.events = {note, like, tests::reaction(3, note)};
    running.service->undoReaction(hex(note.id));
    QTRY_COMPARE(sentCount(), std::size_t{2});
    const nostr::Event deletion = lastSent();
    QCOMPARE(deletion.kind, std::uint16_t{5});
    QCOMPARE(deletion.tags.first("e"), std::string_view(like.id.hex()));
    QCOMPARE(deletion.tags.size(), std::size_t{2}); // nobody else's
    running.service->undoRepost(hex(note.id));
    QTRY_COMPARE(running.failed->size(), 1);
}

void TestPublishServiceImpl::deletesOnlyOwnNotes()
{
    auto running = signedIn();
    const auto own = tests::note(1, "mine"), other = tests::note(2, "theirs");
    m_store.events = {own, other};
    running.service->deleteNote(hex(other.id));
    QTRY_COMPARE(running.failed->size(), 1);
    QCOMPARE(running.failed->at(0)[1].toInt(), static_cast<int>(ErrorCode::Refused));
    running.service->deleteNote(hex(own.id));
    QTRY_COMPARE(sentCount(), std::size_t{1});
    QCOMPARE(lastSent().tags.first("e"), std::string_view(own.id.hex()));
}

void TestPublishServiceImpl::asksEveryRelayThatHasTheNoteToDeleteIt()
{
    Running running = signedIn();
    api::NoteOptions options;
    options.relays = {QStringLiteral("wss://chosen.example")};
    running.service->postNoteWith(QStringLiteral("oops"), {}, {}, options);
    QTRY_COMPARE(sentCount(), std::size_t{1});
    const nostr::Event posted = lastSent();
    m_store.events = {posted};
    running.service->deleteNote(hex(posted.id));
    QTRY_COMPARE(sentCount(), std::size_t{3});
    std::set<std::string> asked;
    {
        std::lock_guard lock(m_mutex);
        asked = {m_sent[1].first, m_sent[2].first};
    }
    QVERIFY(asked == (std::set<std::string>{"wss://chosen.example/", "wss://relay.example/"}));
    QCOMPARE(lastSent().tags.first("k"), std::string_view("1"));
}

void TestPublishServiceImpl::refusesASecretKeyBeforeAnythingIsKept()
{
    auto running = signedIn();
    const base::Secret own = tests::key(1).secret();
    const base::Secret foreign = nostr::nsecOf(tests::key(7).secret());
    for (const std::string& text : {base::toHex(own.bytes()), "look " + std::string(foreign.text())})
        running.service->postNote(QString::fromStdString(text), {}, {});
    QTRY_COMPARE(running.failed->size(), 2);
    QCOMPARE(running.failed->at(0)[1].toInt(), static_cast<int>(ErrorCode::Refused));
    QVERIFY(!running.failed->at(1)[2].toString().contains(QString::fromStdString(std::string(foreign.text()))));
    QCOMPARE(sentCount(), std::size_t{0});
    running.service.reset(); // joins the publisher's thread
    QVERIFY(m_stored.empty());
}

void TestPublishServiceImpl::refusesWithoutAKeyOrARelay()
{
    auto running = start();
    running.service->postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(running.failed->size(), 1);
    running.accounts->useReadOnly(QString::fromStdString(nostr::npubOf(tests::person(2))));
    running.service->postNote(QStringLiteral("hello"), {}, {});
    QTRY_COMPARE(running.failed->size(), 2);
    QCOMPARE(running.failed->at(1)[1].toInt(), static_cast<int>(ErrorCode::Locked));
    auto other = signedIn();
    m_relays.clear();
    other.service->postNote(QStringLiteral("hello"), {}, {});
    other.service->postNote(QStringLiteral("  "), {}, {});
    QTRY_COMPARE(other.failed->size(), 2);
    QCOMPARE(sentCount(), std::size_t{0});
}

void TestPublishServiceImpl::followsOnTopOfTheNewestList()
{
    auto running = signedIn();
    m_store.events = {tests::event({.author = 1, .kind = 3, .createdAt = 1'700'000'000, .tags = {{"p", tests::person(2).hex(), "", "pet"}, {"t", "kept"}}, .content = "kept"})};
    running.service->setFollowing(QString::fromStdString(tests::person(3).hex()), true);
    QTRY_COMPARE(sentCount(), std::size_t{1});
    const nostr::Event list = lastSent();
    QCOMPARE(nostr::followsOf(list.tags), (std::vector{tests::person(2), tests::person(3)}));
    QCOMPARE(list.content, std::string("kept"));
    QCOMPARE(list.tags[0][3], std::string_view("pet"));
}

void TestPublishServiceImpl::publishesNoFollowListWhenNoRelayAnswered()
{
    auto running = signedIn();
    m_answered = 0;
    QSignalSpy lists(&running.service->lists(), &api::ListService::listChanged);
    QSignalSpy questions(&running.service->lists(), &api::ListService::questionAsked);
    running.service->setFollowing(QString::fromStdString(tests::person(3).hex()), true);
    QTRY_COMPARE(running.saved->size(), 1); // kept, and shown at once
    QTRY_COMPARE(running.service->lists().list(3, {}).waitingEdits, 1);
    QCOMPARE(running.follows->last()[0].toStringList(), QStringList{QString::fromStdString(tests::person(3).hex())});
    m_answered = 1; // but none of them has a list, and one may exist elsewhere
    running.service->takeConnected("wss://relay.example/");
    QTRY_COMPARE(questions.size(), 1);
    const auto question = questions[0][0].value<api::ListQuestion>();
    QCOMPARE(question.reason, api::ListQuestion::NothingFound);
    QCOMPARE(sentCount(), std::size_t{0});
    running.service->lists().answer(question.question, true);
    QTRY_COMPARE(sentCount(), std::size_t{1});
    QTRY_COMPARE(running.service->lists().list(3, {}).waitingEdits, 0);
}

void TestPublishServiceImpl::tellsTheFollowsOfACommit()
{
    auto running = signedIn();
    QVERIFY(!running.follows->last()[1].toBool()); // nothing is known yet
    running.service->takeCommit(commitOf({.author = 1, .kind = 3, .createdAt = 1'700'000'000, .tags = {{"p", tests::person(2).hex()}}, .content = {}}));
    QTRY_VERIFY(running.follows->last()[1].toBool());
    QCOMPARE(running.follows->last()[0].toStringList(), QStringList{QString::fromStdString(tests::person(2).hex())});
}

void TestPublishServiceImpl::goesOnDeliveringAfterARestart()
{
    {
        auto running = signedIn();
        running.service->postNote(QStringLiteral("hello"), {}, {});
        QTRY_COMPARE(sentCount(), std::size_t{1});
    }
    auto running = start();
    QTRY_COMPARE(sentCount(), std::size_t{2});
    QCOMPARE(m_sent[0].second, m_sent[1].second); // the very same event: a relay that has it says "duplicate:"
    running.service->takeAnswer("wss://relay.example/", lastSent().id, {net::PublishAnswer::Outcome::Accepted, "duplicate: have it"});
    QTRY_COMPARE(running.deliveries->isEmpty() ? api::NoteDelivery::None : running.deliveries->last()[1].value<api::NoteDelivery>().state, api::NoteDelivery::Delivered);
}

void TestPublishServiceImpl::publishesTheProfileOfANewAccount()
{
    auto running = start();
    running.accounts->createKey(QStringLiteral("Ana"));
    QTRY_COMPARE(sentCount(), std::size_t{1});
    QCOMPARE(lastSent().kind, std::uint16_t{0});
    QCOMPARE(lastSent().content, std::string("{\"name\":\"Ana\"}"));
    running.service->setFollowing(QString::fromStdString(tests::person(3).hex()), true); // a new account has no list elsewhere
    QTRY_COMPARE(sentCount(), std::size_t{2});
}

void TestPublishServiceImpl::keepsDraftsOverARestartUntilTheyAreSent()
{
    const auto parent = tests::note(2, "question");
    m_store.events = {parent};
    const QString key = api::DraftRow::keyOf(hex(parent.id), {});
    {
        auto running = signedIn();
        running.service->saveDraft(QString(), QStringLiteral("half a th"));
        running.service->saveDraft(QString(), QStringLiteral("half a thought"));
        running.service->saveDraft(key, QStringLiteral("answer"));
    }
    auto running = start();
    QTRY_COMPARE(running.service->drafts().size(), 2);
    const bool isReplyFirst = !running.service->drafts()[0].key.isEmpty(); // saved in the same second
    QCOMPARE(running.service->drafts()[isReplyFirst ? 1 : 0].text, QStringLiteral("half a thought"));
    QCOMPARE(running.service->drafts()[isReplyFirst ? 0 : 1].replyToId(), hex(parent.id));

    running.service->postNote(QStringLiteral("answer"), hex(parent.id), {});
    QTRY_COMPARE(running.saved->size(), 1);
    QCOMPARE(running.service->drafts().size(), 1);
    running = {};
    running = start();
    QTRY_COMPARE(running.service->drafts().size(), 1);
    QCOMPARE(running.service->drafts()[0].key, QString());
    running.accounts->signOut();
    QTRY_VERIFY(running.service->drafts().isEmpty());
}

void TestPublishServiceImpl::keepsNoDraftThatHoldsASecretKey()
{
    const base::Secret own = tests::key(1).secret();
    const base::Secret foreign = nostr::nsecOf(tests::key(7).secret());
    {
        auto running = signedIn();
        running.service->saveDraft(QString(), QStringLiteral("before"));
        for (const std::string& text : {base::toHex(own.bytes()), "look " + std::string(foreign.text())})
            running.service->saveDraft(QString(), QString::fromStdString(text));
        QCOMPARE(running.service->drafts().size(), 1);
    }
    auto running = start();
    QTRY_COMPARE(running.service->drafts().size(), 1);
    QCOMPARE(running.service->drafts()[0].text, QStringLiteral("before"));
}

void TestPublishServiceImpl::takesANoteBackAsADraftOfItsPlace()
{
    const auto parent = tests::event({.author = 2, .kind = 1, .content = "parent"});
    m_store.events = {parent};
    Running running = signedIn();
    client::OutboxServiceImpl& outbox = running.service->outbox();
    outbox.setUndoSeconds(30);
    QSignalSpy undone(&outbox, &api::OutboxService::undone);
    api::NoteOptions options;
    options.hasWarning = true;
    options.warning = QStringLiteral("rain");
    running.service->postNoteWith(QStringLiteral("oops"), hex(parent.id), {}, options);
    QTRY_COMPARE(outbox.rows().size(), 1);
    running.service->postNote(QString(), {}, hex(parent.id)); // a quote without words
    QTRY_COMPARE(outbox.rows().size(), 2);
    running.service->saveDraft(api::DraftRow::keyOf(hex(parent.id), {}), QStringLiteral("meanwhile"));
    outbox.undo(outbox.rows().at(1).eventId);
    QTRY_COMPARE(undone.size(), 1);
    QCOMPARE(undone[0][2].value<api::DraftRow>().replyToId(), hex(parent.id));
    QCOMPARE(undone[0][3].value<api::NoteOptions>().warning, QStringLiteral("rain"));
    QCOMPARE(running.service->drafts().at(0).text, QStringLiteral("oops\n\nmeanwhile"));
    outbox.undo(outbox.rows().at(0).eventId);
    QTRY_COMPARE(undone.size(), 2);
    QCOMPARE(undone[1][2].value<api::DraftRow>().quotedId(), hex(parent.id));
    QCOMPARE(undone[1][2].value<api::DraftRow>().text, QString());
    QCOMPARE(sentCount(), std::size_t(0));
    running = Running();
    running = start(); // it was made a draft in the same transaction
    QTRY_COMPARE(running.service->drafts().size(), 1);
    QCOMPARE(running.service->drafts().at(0).text, QStringLiteral("oops\n\nmeanwhile"));
}

void TestPublishServiceImpl::writesWarningAndExpirationAndKeepsToChosenRelays()
{
    Running running = signedIn();
    api::NoteOptions options;
    options.hasWarning = true;
    options.expiresAt = m_clock.wallSeconds() + 3'600;
    options.relays = {QStringLiteral("wss://chosen.example")};
    running.service->postNoteWith(QStringLiteral("soon gone"), {}, {}, options);
    QTRY_COMPARE(sentCount(), std::size_t(1));
    QCOMPARE(m_sent.back().first, std::string("wss://chosen.example/"));
    const nostr::Event sent = lastSent();
    bool isWarned = false;
    for (const auto tag : sent.tags)
        isWarned |= tag.name() == "content-warning";
    QVERIFY(isWarned);
    QCOMPARE(sent.tags.first("expiration"), std::string_view(std::to_string(options.expiresAt)));
    options.expiresAt = 1;
    running.service->postNoteWith(QStringLiteral("too late"), {}, {}, options);
    QTRY_COMPARE(running.failed->size(), 1);
}

QTEST_GUILESS_MAIN(TestPublishServiceImpl)
#include "tst_publish_service_impl.moc"
