// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wrote survives: restarts, a kill at any moment, a file of a newer version.
#include "engine/store/sqlite_db.h"
#include "engine/store/user_db.h"
#include "tests/support/event_factory.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace nandu;
using namespace nandu::store;
using base::ErrorCode;

namespace {

const std::vector<std::string> fourRelays = {"wss://a.example/", "wss://b.example/", "wss://c.example/", "wss://d.example/"};

std::filesystem::path fileIn(const QTemporaryDir& dir) { return std::filesystem::path(dir.path().toStdString()) / "user.db"; }

std::unique_ptr<UserDb> opened(const std::filesystem::path& file)
{
    auto db = UserDb::open(file);
    if (!db)
        qFatal("%s", db.error().detail.c_str());
    return std::move(*db);
}

Delivery deliveryTo(const nostr::Event& event, std::size_t relay, DeliveryState state, std::int64_t nextTryAtMs = 0)
{
    return {event.id, fourRelays[relay], state, 1, nextTryAtMs, state == DeliveryState::Refused ? "blocked: no" : ""};
}

} // namespace

class TestUserDb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheWholeEventAndARowForEachRelay();
    void addingTheSameEventAgainKeepsWhatIsKnown();
    void givesDueDeliveriesInTheirOrder();
    void aSentDeliveryIsQueuedAgainAfterARestart();
    void retryTakesUpWhatWasNotAccepted();
    void refusesADeliveryItDoesNotKnow();
    void keepsDraftsUntilTheyAreEmptied();
    void theDraftOfASentNoteGoesWithTheNote();
    void aDraftIsThereAfterAKill();
    void keepsEveryVersionOfAList();
    void keepsSettingsWithAnyText();
    void losesNothingAcknowledgedWhenKilled();
    void saysTooNewAndLeavesTheFileAlone();
    void saysCorruptForJunkAndForAForeignDatabase();
};

void TestUserDb::keepsTheWholeEventAndARowForEachRelay()
{
    QTemporaryDir dir;
    const nostr::Event note = tests::note(1, "first \"note\"\n\xf0\x9f\x90\xa6");
    QVERIFY(opened(fileIn(dir))->addToOutbox(note, fourRelays, 1000).ok());

    auto db = opened(fileIn(dir)); // another run
    QVERIFY(db->outboxEvent(note.id).value() == note);
    QVERIFY(db->outboxEvents().value() == std::vector{note});
    const auto deliveries = db->deliveries(note.id).value();
    QCOMPARE(deliveries.size(), std::size_t(4));
    QVERIFY(deliveries[2] == (Delivery{note.id, fourRelays[2], DeliveryState::Queued, 0, 1000, ""}));
    QVERIFY(!db->outboxEvent(tests::note(2, "other").id).value());
}

void TestUserDb::addingTheSameEventAgainKeepsWhatIsKnown()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    const nostr::Event note = tests::note(1, "x");
    QVERIFY(db->addToOutbox(note, std::span(fourRelays).first(2), 1000).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 0, DeliveryState::Accepted)).ok());

    QVERIFY(db->addToOutbox(note, fourRelays, 2000).ok());

    const auto deliveries = db->deliveries(note.id).value();
    QCOMPARE(deliveries.size(), std::size_t(4));
    QCOMPARE(deliveries[0].state, DeliveryState::Accepted);
    QCOMPARE(deliveries[1].nextTryAtMs, 1000);
    QCOMPARE(deliveries[3].nextTryAtMs, 2000);
    QCOMPARE(db->outboxEvents().value().size(), std::size_t(1));
}

void TestUserDb::givesDueDeliveriesInTheirOrder()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    const nostr::Event note = tests::note(1, "x");
    QVERIFY(!db->nextTryAtMs().value());
    QVERIFY(db->addToOutbox(note, fourRelays, 1000).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 0, DeliveryState::Queued, 9000)).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 1, DeliveryState::Refused)).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 2, DeliveryState::Queued, 3000)).ok());

    const auto due = db->dueDeliveries(5000, 10).value();
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].relay, fourRelays[3]); // since 1000
    QCOMPARE(due[1].relay, fourRelays[2]);
    QCOMPARE(db->dueDeliveries(5000, 1).value().size(), std::size_t(1));
    QCOMPARE(db->nextTryAtMs().value().value(), 1000);
}

void TestUserDb::aSentDeliveryIsQueuedAgainAfterARestart()
{
    QTemporaryDir dir;
    const nostr::Event note = tests::note(1, "x");
    {
        auto db = opened(fileIn(dir));
        QVERIFY(db->addToOutbox(note, std::span(fourRelays).first(2), 1000).ok());
        QVERIFY(db->setDelivery(deliveryTo(note, 0, DeliveryState::Sent)).ok());
        QVERIFY(db->setDelivery(deliveryTo(note, 1, DeliveryState::Accepted)).ok());
    }
    auto db = opened(fileIn(dir));
    QVERIFY(db->requeueSent(7000).ok());
    QCOMPARE(db->deliveries(note.id).value()[0].state, DeliveryState::Queued);
    QCOMPARE(db->deliveries(note.id).value()[1].state, DeliveryState::Accepted);
    QCOMPARE(db->undelivered().value(), std::vector{note.id});
}

void TestUserDb::retryTakesUpWhatWasNotAccepted()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    const nostr::Event note = tests::note(1, "x");
    QVERIFY(db->addToOutbox(note, std::span(fourRelays).first(3), 1000).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 0, DeliveryState::Accepted)).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 1, DeliveryState::Refused)).ok());
    QVERIFY(db->setDelivery(deliveryTo(note, 2, DeliveryState::NoAnswer)).ok());

    QCOMPARE(db->retry(note.id, 8000).value(), std::size_t(2));

    const auto deliveries = db->deliveries(note.id).value();
    QCOMPARE(deliveries[0].state, DeliveryState::Accepted);
    QVERIFY(deliveries[1] == (Delivery{note.id, fourRelays[1], DeliveryState::Queued, 0, 8000, ""}));
    QCOMPARE(deliveries[2].state, DeliveryState::Queued);
    for (std::size_t i = 1; i < 3; ++i)
        QVERIFY(db->setDelivery(deliveryTo(note, i, DeliveryState::Accepted)).ok());
    QVERIFY(db->undelivered().value().empty());
}

void TestUserDb::refusesADeliveryItDoesNotKnow()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    QCOMPARE(db->setDelivery(deliveryTo(tests::note(1, "x"), 0, DeliveryState::Sent)).error().code, ErrorCode::NotFound);
}

void TestUserDb::keepsDraftsUntilTheyAreEmptied()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    QVERIFY(db->saveDraft({"", "half a th", 10}).ok());
    QVERIFY(db->saveDraft({"", "half a thought", 11}).ok());
    QVERIFY(db->saveDraft({"reply:00", "answer", 12}).ok());
    QVERIFY(db->draft("").value() == (Draft{"", "half a thought", 11}));
    QCOMPARE(db->drafts().value().front().key, std::string("reply:00"));

    QVERIFY(db->saveDraft({"", "", 13}).ok());
    QVERIFY(!db->draft("").value());
    QCOMPARE(db->drafts().value().size(), std::size_t(1));
}

void TestUserDb::theDraftOfASentNoteGoesWithTheNote()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    QVERIFY(db->saveDraft({"", "new", 10}).ok());
    QVERIFY(db->saveDraft({"reply:00", "answer", 11}).ok());
    QVERIFY(db->addToOutbox(tests::note(1, "new"), fourRelays, 1000, 0, {}, "").ok());
    QVERIFY(db->drafts().value() == (std::vector{Draft{"reply:00", "answer", 11}}));
    QVERIFY(db->addToOutbox(tests::note(1, "a reaction"), fourRelays, 1000).ok()); // not written as a draft
    QCOMPARE(db->drafts().value().size(), std::size_t(1));
}

void TestUserDb::aDraftIsThereAfterAKill()
{
    QTemporaryDir dir;
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto db = UserDb::open(fileIn(dir));
        const char said = db && (*db)->saveDraft({"", "half a thought", 10}).ok() ? 'y' : 'n';
        const bool isTold = ::write(ends[1], &said, 1) == 1;
        ::pause(); // until it is killed
        ::_exit(isTold ? 0 : 1);
    }
    char said = 'n';
    QCOMPARE(::read(ends[0], &said, 1), ssize_t(1));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    QCOMPARE(said, 'y');
    QVERIFY(opened(fileIn(dir))->draft("").value() == (Draft{"", "half a thought", 10}));
}

void TestUserDb::keepsEveryVersionOfAList()
{
    QTemporaryDir dir;
    auto db = opened(fileIn(dir));
    const auto version = [](std::int64_t at) { return tests::event({.kind = 3, .createdAt = 1'000 + at, .tags = {{"p", tests::person(2).hex()}}}); };
    for (std::int64_t i = 0; i < 50; ++i)
        QVERIFY(db->saveListVersion(version(i), i).ok());
    QVERIFY(db->saveListVersion(version(49), 60).ok()); // again: nothing new
    QVERIFY(db->saveListVersion(tests::event({.kind = 10'002}), 1).ok());

    const auto versions = db->listVersions(3, "").value();
    QCOMPARE(versions.size(), std::size_t(50));
    QVERIFY(versions.front().event == version(49));
    QCOMPARE(versions.front().savedAt, 49);
    QVERIFY(versions.back().event == version(0));
    QCOMPARE(db->listVersions(10'002, "").value().size(), std::size_t(1));
}

void TestUserDb::keepsSettingsWithAnyText()
{
    QTemporaryDir dir;
    const std::string strange("a'b\"\0\n\xe2\x82\xac", 9);
    {
        auto db = opened(fileIn(dir));
        QVERIFY(db->setSetting("k'; DROP TABLE setting; --", strange).ok());
        QVERIFY(db->setSetting("gone", "x").ok());
        QVERIFY(db->removeSetting("gone").ok());
    }
    auto db = opened(fileIn(dir));
    QCOMPARE(db->setting("k'; DROP TABLE setting; --").value().value(), strange);
    QVERIFY(!db->setting("gone").value());
}

// A child writes and says what was acknowledged; it is killed at a random moment. What it said must be there, whole.
void TestUserDb::losesNothingAcknowledgedWhenKilled()
{
    QTemporaryDir dir;
    std::vector<nostr::Event> notes;
    for (int i = 0; i < 400; ++i)
        notes.push_back(tests::note(1, "note " + std::to_string(i), 1'750'000'000 + i));
    const unsigned seed = static_cast<unsigned>(::getpid());
    qInfo("seed %u", seed);
    std::srand(seed);
    for (int round = 0; round < 8; ++round) {
        const auto file = std::filesystem::path(dir.path().toStdString()) / ("round" + std::to_string(round) + ".db");
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto db = UserDb::open(file);
            for (int i = 0; db && i < 400; ++i) {
                if ((*db)->addToOutbox(notes[std::size_t(i)], fourRelays, i).ok() && ::write(ends[1], &i, sizeof i) != sizeof i)
                    break;
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        int acknowledged = -1;
        const int killAfter = std::rand() % 100;
        for (int i = 0; ::read(ends[0], &i, sizeof i) == sizeof i;) {
            acknowledged = i;
            if (i == killAfter)
                ::kill(child, SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);

        QVERIFY(acknowledged >= killAfter);
        auto db = opened(file);
        const auto kept = db->outboxEvents().value();
        QVERIFY(kept.size() > std::size_t(acknowledged));
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i] == notes[i]);
            QCOMPARE(db->deliveries(kept[i].id).value().size(), fourRelays.size()); // never an event without its rows
        }
    }
}

void TestUserDb::saysTooNewAndLeavesTheFileAlone()
{
    QTemporaryDir dir;
    QVERIFY(opened(fileIn(dir))->setSetting("a", "b").ok());
    {
        auto db = SqliteDb::open(fileIn(dir), {});
        QVERIFY(db->run("PRAGMA user_version = 99").ok());
    }
    QCOMPARE(UserDb::open(fileIn(dir)).error().code, ErrorCode::TooNew);
    auto db = SqliteDb::open(fileIn(dir), {});
    QCOMPARE(db->integer("SELECT count(*) FROM setting").value(), 1);
}

void TestUserDb::saysCorruptForJunkAndForAForeignDatabase()
{
    QTemporaryDir dir;
    std::ofstream(fileIn(dir)) << std::string(5000, 'j');
    QCOMPARE(UserDb::open(fileIn(dir)).error().code, ErrorCode::Corrupt);

    const auto foreign = std::filesystem::path(dir.path().toStdString()) / "foreign.db";
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::Create;
    QVERIFY(SqliteDb::open(foreign, options)->run("CREATE TABLE bookmarks(x)").ok());
    QCOMPARE(UserDb::open(foreign).error().code, ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestUserDb)
#include "tst_user_db.moc"
