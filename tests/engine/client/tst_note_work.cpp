// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes that are worked for (NIP-13), before they are sent or when a relay asks for it: one note in the end, whatever happens;
// what stands beside a text; and outboxes of accounts that nobody switches to.

#include "engine/client/publish_service_impl.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/proof_of_work.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace nandu;
using client::PublishServiceImpl;
using Outcome = net::PublishAnswer::Outcome;

namespace {

class NothingStored : public sync::StoreLookup {
public:
    void find(std::vector<nostr::Filter>, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        QMetaObject::invokeMethod(context, [found] { found({}); }, Qt::QueuedConnection);
    }
};

QString hex(const base::EventId& id) { return QString::fromStdString(id.hex()); }

} // namespace

class TestNoteWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain.keys.clear();
        m_sent.clear();
        m_stored.clear();
        m_emoji.clear();
    }
    void cleanup() { stop(); }

    void worksBeforeItSends()
    {
        start(1);
        QSignalSpy saved(m_service.get(), &PublishServiceImpl::saved);
        api::NoteOptions options;
        options.workBits = 12;
        m_service->postNoteWith(QStringLiteral("worked for"), {}, {}, options);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(sent().size(), std::size_t(2)); // to both relays
        const nostr::Event event = sent()[0];
        QVERIFY(nostr::zeroBits(event.id) >= 12);
        QCOMPARE(nostr::bitsPromised(event.tags), 12U);
        QCOMPARE(event.content, std::string("worked for"));
    }

    void keepsTheTextWhenTheWorkIsGivenUp()
    {
        start(1);
        QSignalSpy failed(m_service.get(), &PublishServiceImpl::failed), worked(m_service.get(), &PublishServiceImpl::worked);
        m_service->saveDraft({}, QStringLiteral("too much"));
        api::NoteOptions options;
        options.workBits = 32;
        const auto request = m_service->postNoteWith(QStringLiteral("too much"), {}, {}, options);
        QTRY_VERIFY(worked.size() > 1);
        QVERIFY(worked.last()[1].toDouble() > 0);
        QVERIFY(worked.last()[1].toDouble() < 1);
        m_service->cancelWork(request);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].toInt(), static_cast<int>(base::ErrorCode::Cancelled));
        QVERIFY(sent().empty());
        QCOMPARE(m_service->drafts().size(), 1);
    }

    // A relay asks for work: the note goes out in another form, and the form that nobody took is no second post.
    void sendsAnotherFormInPlaceOfTheOneThatNobodyTook()
    {
        start(1);
        const nostr::Event old = posted(QStringLiteral("hello"));
        answer(0, old, {Outcome::Rejected, "pow: 10 bits needed. (2)"});
        QTRY_VERIFY_WITH_TIMEOUT(( // tried again before it counts as no answer
            answer(1, old, {Outcome::NoAnswer, {}}), rowOf(old).delivery.state == api::NoteDelivery::Failed), 15'000);
        QCOMPARE(rowOf(old).workBits, 10);
        clearSent();
        m_service->outbox().workAndSend(hex(old.id));
        QTRY_VERIFY(eventsOfKind(1).size() == 1);
        const nostr::Event next = eventsOfKind(1)[0];
        QVERIFY(next.id != old.id);
        QVERIFY(nostr::zeroBits(next.id) >= 10);
        QVERIFY(next.content == old.content);
        QCOMPARE(next.createdAt, old.createdAt);
        QTRY_COMPARE(sentTo(next).size(), std::size_t(2));
        QTRY_COMPARE(eventsOfKind(5).size(), std::size_t(1)); // the relay that gave no answer may have the old form
        const nostr::Event deletion = eventsOfKind(5)[0];
        QCOMPARE(deletion.tags.first("e"), std::string_view(old.id.hex()));
        QCOMPARE(sentTo(deletion), std::vector<std::string>{m_relays[1].text()});
        QTRY_VERIFY(rowOf(old).eventId.isEmpty());
        // Our own cache: the old form is deleted before the new one is there.
        const auto stored = this->stored();
        QVERIFY(stored.size() >= 3);
        QVERIFY(stored[stored.size() - 2] == deletion);
        QVERIFY(stored.back() == next);
        answer(0, next, {Outcome::Accepted, {}});
        answer(1, next, {Outcome::Accepted, {}});
        answer(1, deletion, {Outcome::Accepted, {}});
        QTRY_VERIFY(m_service->outbox().rows().isEmpty());
        clearSent();
        stop();
        start(0); // and after a restart nothing comes back
        QTest::qWait(300);
        QVERIFY(sent().empty());
    }

    void makesNoSecondNoteWhenARelayHasIt()
    {
        start(1);
        QSignalSpy failed(&m_service->outbox(), &client::OutboxServiceImpl::failed);
        const nostr::Event old = posted(QStringLiteral("hello"));
        answer(0, old, {Outcome::Rejected, "pow: 10 bits needed."});
        answer(1, old, {Outcome::Accepted, {}});
        QTRY_COMPARE(rowOf(old).delivery.accepted, 1);
        clearSent();
        m_service->outbox().workAndSend(hex(old.id));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][2].toString().contains(QStringLiteral("second note")));
        QVERIFY(sent().empty());
        QVERIFY(!rowOf(old).eventId.isEmpty());
    }

    void stopsWorkingForWhatIsInTheOutbox()
    {
        start(1);
        QSignalSpy failed(&m_service->outbox(), &client::OutboxServiceImpl::failed), worked(&m_service->outbox(), &client::OutboxServiceImpl::worked);
        const nostr::Event old = posted(QStringLiteral("hello"));
        answer(0, old, {Outcome::Rejected, "pow: 32 bits needed."});
        answer(1, old, {Outcome::Rejected, "pow: 40 bits needed."}); // more than anybody would wait for
        QTRY_COMPARE(rowOf(old).delivery.state, api::NoteDelivery::Failed);
        QCOMPARE(rowOf(old).workBits, 0);
        m_service->outbox().retry(hex(old.id));
        QTRY_COMPARE(rowOf(old).delivery.state, api::NoteDelivery::Sending);
        QTRY_COMPARE(sentTo(old).size(), std::size_t(4));
        answer(0, old, {Outcome::Rejected, "pow: 32 bits needed."});
        answer(1, old, {Outcome::Rejected, "blocked: no"});
        QTRY_COMPARE(rowOf(old).workBits, 32);
        m_service->outbox().workAndSend(hex(old.id));
        QTRY_VERIFY(!worked.isEmpty());
        QCOMPARE(worked[0][0].toString(), hex(old.id));
        m_service->outbox().cancelWork(hex(old.id));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!rowOf(old).eventId.isEmpty());
    }

    void tagsTheEmojiOfTheAccount()
    {
        start(1);
        m_emoji = {{"goose", "https://a.example/goose.png"}};
        const nostr::Event event = posted(QStringLiteral("honk :goose: :duck:"));
        QCOMPARE(event.tags.size(), std::size_t(1));
        QCOMPARE(event.tags.first("emoji"), std::string_view("goose"));
    }

    void keepsWhatStandsBesideADraftOverARestart()
    {
        start(1);
        api::NoteOptions options;
        options.hasWarning = true;
        options.warning = QStringLiteral("geese");
        options.lastsS = 3'600;
        options.workBits = 20;
        options.pictures = {{QStringLiteral("https://cdn.example.com/a.png"), QStringLiteral("image/png"), QString(64, u'a'), QStringLiteral("a goose"), 6, 4, 101}};
        options.names = {{QStringLiteral("@ann"), QStringLiteral("npub1ann")}};
        m_service->saveDraft({}, QStringLiteral("half a thought"), options);
        api::NoteOptions picturesOnly;
        picturesOnly.pictures = options.pictures;
        m_service->saveDraft(QStringLiteral("reply:aa"), {}, picturesOnly);
        options.pictures[0].alt = QString::fromStdString(std::string(nostr::nsecOf(tests::key(7).secret()).text()));
        m_service->saveDraft(QStringLiteral("reply:bb"), QStringLiteral("leaks"), options);
        stop();
        start(0);
        QTRY_COMPARE(m_service->drafts().size(), 2);
        options.pictures[0].alt = QStringLiteral("a goose");
        const auto drafts = m_service->drafts();
        const auto& whole = drafts[0].key.isEmpty() ? drafts[0] : drafts[1];
        QCOMPARE(whole.text, QStringLiteral("half a thought"));
        QVERIFY(whole.options == options);
    }

    void writesPicturesAndTakesThemBack()
    {
        start(1);
        m_service->outbox().setUndoSeconds(20);
        QSignalSpy saved(m_service.get(), &PublishServiceImpl::saved), undone(&m_service->outbox(), &client::OutboxServiceImpl::undone);
        api::NoteOptions options;
        options.pictures = {{QStringLiteral("https://cdn.example.com/a.png"), QStringLiteral("image/png"), QString(64, u'a'), QStringLiteral("a goose"), 6, 4, 101},
            {QStringLiteral("https://cdn.example.com/b.png"), QStringLiteral("image/png"), QString(64, u'b'), {}, 6, 4, 101}};
        m_service->postNoteWith(QStringLiteral("look"), {}, {}, options);
        QTRY_COMPARE(saved.size(), 1);
        m_service->outbox().undo(saved[0][1].toString());
        QTRY_COMPARE(undone.size(), 1);
        const auto draft = undone[0][2].value<api::DraftRow>();
        QCOMPARE(draft.text, QStringLiteral("look"));
        QVERIFY(draft.options.pictures == options.pictures);
        m_service->outbox().setUndoSeconds(0);
        m_service->postNoteWith(draft.text, {}, {}, draft.options);
        QTRY_VERIFY(!sent().empty());
        QCOMPARE(sent()[0].content, std::string("look\n\nhttps://cdn.example.com/a.png\nhttps://cdn.example.com/b.png"));
        QCOMPARE(sent()[0].tags.size(), std::size_t(2));
        QCOMPARE(sent()[0].tags.first("imeta"), std::string_view("url https://cdn.example.com/a.png"));
    }

    // Two accounts, both with a note that no relay has. Nandu is closed; the next start uses only one of them.
    void deliversForAnAccountThatNobodySwitchesTo()
    {
        start(1);
        const nostr::Event first = posted(QStringLiteral("from the first"));
        signIn(2);
        const nostr::Event second = posted(QStringLiteral("from the second"));
        stop();
        clearSent();
        start(0);
        const bool isFirstInUse = m_accounts->key() == QString::fromStdString(tests::person(1).hex()); // both were used in the same second
        const nostr::Event& other = isFirstInUse ? second : first;
        QTRY_COMPARE(sentTo(first).size(), std::size_t(2));
        QTRY_COMPARE(sentTo(second).size(), std::size_t(2));
        answer(0, other, {Outcome::Accepted, {}});
        answer(1, other, {Outcome::Accepted, {}});
        QTest::qWait(100);
        // Switched to: its own session has it as it stands, and sends nothing twice.
        m_accounts->switchTo(QString::fromStdString(other.pubkey.hex()));
        QTRY_VERIFY(m_accounts->canSign());
        QTest::qWait(300);
        QCOMPARE(sentTo(other).size(), std::size_t(2));
        QVERIFY(rowOf(other).eventId.isEmpty());
    }

private:
    void start(unsigned person)
    {
        m_accounts = std::make_unique<client::AccountServiceImpl>(client::AccountParts{m_folder->path(), m_keychain, m_clock, 1});
        client::PublishParts parts{*m_accounts, m_store,
            [this](nostr::VerifiedEvent event) {
                std::lock_guard lock(m_mutex);
                m_stored.push_back(event.event());
            },
            [this](const std::string& relay, const base::EventId&, const std::string& json) {
                std::lock_guard lock(m_mutex);
                m_sent.emplace_back(relay, nostr::parseEvent(json).event);
            },
            [this] { return m_relays; },
            [this](base::PubKey, const accounts::ListAddress&, const std::vector<base::RelayUrl>& relays, std::function<void(std::vector<client::ListAnswer>)> done) {
                std::vector<client::ListAnswer> answers;
                for (const auto& url : relays)
                    answers.push_back({url, true, false});
                QMetaObject::invokeMethod(this, [done, answers] { done(answers); }, Qt::QueuedConnection);
            },
            [](const std::string&, const base::EventId&) {}, m_clock, {}, [this] { return m_emoji; }};
        m_service = std::make_unique<PublishServiceImpl>(parts);
        m_accounts->start();
        if (person > 0)
            signIn(person);
        [&] { QTRY_VERIFY(m_accounts->canSign()); }();
    }
    void signIn(unsigned person)
    {
        const base::Secret nsec = nostr::nsecOf(tests::key(person).secret());
        m_accounts->useSecret(QByteArray(nsec.text().data(), static_cast<qsizetype>(nsec.size())), {});
        [&] { QTRY_VERIFY(m_accounts->canSign() && m_accounts->key() == QString::fromStdString(tests::person(person).hex())); }();
    }
    void stop()
    {
        m_service.reset();
        m_accounts.reset();
    }
    nostr::Event posted(const QString& text)
    {
        QSignalSpy saved(m_service.get(), &PublishServiceImpl::saved);
        m_service->postNote(text, {}, {});
        [&] { QTRY_COMPARE(saved.size(), 1); }();
        const auto id = *base::EventId::fromHex(saved[0][1].toString().toStdString());
        nostr::Event event;
        [&] {
            QTRY_VERIFY([&] {
                int copies = 0;
                for (const auto& one : sent()) {
                    if (one.id == id) {
                        event = one;
                        ++copies;
                    }
                }
                return copies == 2;
            }());
        }();
        return event;
    }
    void answer(std::size_t relay, const nostr::Event& event, const net::PublishAnswer& said) { m_service->takeAnswer(m_relays[relay].text(), event.id, said); }
    api::OutboxRow rowOf(const nostr::Event& event)
    {
        for (const api::OutboxRow& row : m_service->outbox().rows()) {
            if (row.eventId == hex(event.id))
                return row;
        }
        return {};
    }
    std::vector<nostr::Event> sent()
    {
        std::lock_guard lock(m_mutex);
        std::vector<nostr::Event> events;
        for (const auto& one : m_sent)
            events.push_back(one.second);
        return events;
    }
    std::vector<nostr::Event> stored()
    {
        std::lock_guard lock(m_mutex);
        return m_stored;
    }
    std::vector<std::string> sentTo(const nostr::Event& event)
    {
        std::lock_guard lock(m_mutex);
        std::vector<std::string> to;
        for (const auto& one : m_sent) {
            if (one.second.id == event.id)
                to.push_back(one.first);
        }
        return to;
    }
    std::vector<nostr::Event> eventsOfKind(int kind) // each once
    {
        std::vector<nostr::Event> events;
        for (const nostr::Event& event : sent()) {
            if (event.kind == kind && std::find(events.begin(), events.end(), event) == events.end())
                events.push_back(event);
        }
        return events;
    }
    void clearSent()
    {
        std::lock_guard lock(m_mutex);
        m_sent.clear();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    tests::MemorySecretStore m_keychain;
    base::SystemClock m_clock;
    NothingStored m_store;
    const std::vector<base::RelayUrl> m_relays{*base::RelayUrl::parse("wss://one.example"), *base::RelayUrl::parse("wss://two.example")};
    std::vector<nostr::CustomEmoji> m_emoji;
    std::unique_ptr<client::AccountServiceImpl> m_accounts;
    std::unique_ptr<PublishServiceImpl> m_service;
    std::mutex m_mutex; // other threads write what follows
    std::vector<std::pair<std::string, nostr::Event>> m_sent;
    std::vector<nostr::Event> m_stored;
};

QTEST_GUILESS_MAIN(TestNoteWork)
#include "tst_note_work.moc"
