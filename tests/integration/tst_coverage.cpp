// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was fetched once is not fetched again, and nothing is missed: relays that cap their pages, seconds full of notes, late
// arrivals, a relay that breaks off, and death at any moment (NANDU_KILLS of them).

#include "tests/integration/sync_run.h"
#include "tests/support/kept_relay.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <random>

using namespace nandu;
using tests::KeptRelay;

namespace {

constexpr unsigned me = 1, people = 90, firstPerson = 10;
constexpr std::int64_t day = 86'400;

// Over ten days, and three thousand in one second.
std::vector<nostr::Event> notes(std::int64_t now, unsigned spread, unsigned dense)
{
    std::vector<nostr::Event> all;
    for (unsigned i = 0; i < spread; ++i)
        all.push_back(tests::note(firstPerson + i % people, "spread " + std::to_string(i), now - 300 - std::int64_t(i) * 10 * day / spread));
    for (unsigned i = 0; i < dense; ++i)
        all.push_back(tests::note(firstPerson + i % people, "dense " + std::to_string(i), now - 3 * day));
    return all;
}

nostr::Event followList(std::int64_t now) { return tests::followList(me, firstPerson, people, now - 13 * day); }

struct Session : tests::SyncRun {
    Session(const std::filesystem::path& database, const QString& relay) : SyncRun(database) { signIn(me, relay); }
};

int runUntilKilled(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Session session(std::filesystem::path(argv[2]), QString::fromLocal8Bit(argv[3]));
    return app.exec();
}

} // namespace

class TestCoverageSync : public QObject {
    Q_OBJECT

    const std::int64_t m_now = base::SystemClock().wallSeconds();
    std::vector<nostr::Event> m_notes;

    std::filesystem::path databaseIn(const QTemporaryDir& folder) { return std::filesystem::path(folder.path().toStdString()) / "events.db"; }
    void fill(KeptRelay& relay)
    {
        relay.add({followList(m_now)});
        relay.add(m_notes);
    }
    // A restart that fetches nothing new: what it costs.
    void restartIsCheap(const std::filesystem::path& database, KeptRelay& relay, std::size_t expected)
    {
        relay.forgetCounts();
        Session again(database, relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(again.isDone(), 10'000);
        QTest::qWait(300);
        QCOMPARE(again.stored(), expected);
        qInfo("restart: %zu of %zu events again, %zu REQs", relay.sent(), expected, relay.questions());
        QVERIFY2(relay.sent() * 100 <= expected, std::to_string(relay.sent()).c_str());
    }

private Q_SLOTS:
    void initTestCase() { m_notes = notes(m_now, 5'000, 3'000); }

    void aRestartFetchesNothingAgainAndMissesNothing_data()
    {
        QTest::addColumn<int>("cap");
        for (const int cap : {50, 500, 5000})
            QTest::addRow("cap %d", cap) << cap;
    }

    void aRestartFetchesNothingAgainAndMissesNothing()
    {
        QFETCH(int, cap);
        QTemporaryDir folder;
        KeptRelay relay;
        relay.setCap(std::size_t(cap));
        fill(relay);
        std::size_t expected = m_notes.size() + 1;
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone(), 60'000);
            QTRY_COMPARE(first.stored(), expected);
            qInfo("first: %zu events sent for %zu, %zu REQs", relay.sent(), expected, relay.questions());
            // Late, while it listens: of any age.
            relay.add({tests::note(firstPerson, "late and old", m_now - 9 * day), tests::note(firstPerson, "older than all", m_now - 200 * day)});
            expected += 2;
            QTRY_COMPARE(first.stored(), expected);
        }
        restartIsCheap(databaseIn(folder), relay, expected);
        // While it is away: new ones, and one that came late to the relay.
        relay.add({tests::note(firstPerson + 1, "new", m_now), tests::note(firstPerson + 2, "late", m_now - 2'000)});
        restartIsCheap(databaseIn(folder), relay, expected + 2);
    }

    // Somebody is followed while pages are on their way: they are not asked for a second time for the new list of people.
    void aPageUnderWayIsNotAskedForTwice()
    {
        QTemporaryDir folder;
        KeptRelay relay;
        relay.add({tests::followList(me, firstPerson, people - 1, m_now - 13 * day)});
        const std::vector<nostr::Event> spread = notes(m_now, 5'000, 0);
        relay.add(spread);
        relay.hold(true);
        Session session(databaseIn(folder), relay.url());
        const auto asked = [&](int limit) { // for so many notes, of how many people
            int most = 0;
            relay.run([&] {
                for (const QJsonArray& frame : relay.script().received(QStringLiteral("REQ"))) {
                    const QJsonObject filter = frame.at(2).toObject();
                    if (filter.value(QStringLiteral("limit")).toInt() == limit)
                        most = std::max(most, int(filter.value(QStringLiteral("authors")).toArray().size()));
                }
            });
            return most;
        };
        QTRY_COMPARE_WITH_TIMEOUT(asked(500), int(people) - 1, 20'000);
        relay.add({tests::followList(me, firstPerson, people, m_now - 12 * day)});
        QTRY_COMPARE_WITH_TIMEOUT(asked(1), int(people), 20'000);
        relay.hold(false);
        const std::size_t expected = spread.size() + 1; // and a list of people, at least the newer
        QTRY_VERIFY_WITH_TIMEOUT(session.isDone() && session.stored() >= expected, 60'000);
        qInfo("%zu events sent for %zu, %zu REQs", relay.sent(), expected, relay.questions());
        // Each page repeats the second that the one before ended with; what is live begins with the newest.
        QVERIFY2(relay.sent() < expected + expected / 100, std::to_string(relay.sent()).c_str());
    }

    // Further back than what is kept complete: what lacks of it when the program ends is asked for by the next run.
    void aReSyncIsNotForgotten()
    {
        QTemporaryDir folder;
        KeptRelay relay;
        fill(relay);
        std::vector<nostr::Event> old;
        for (unsigned i = 0; i < 700; ++i)
            old.push_back(tests::note(firstPerson + i % people, "old " + std::to_string(i), m_now - 60 * day - i * 3'600));
        relay.add(old);
        const std::size_t expected = m_notes.size() + 1;
        const auto resyncFrom = [](Session& session) { return session.states().empty() ? 0 : session.states()[0].resyncFrom; };
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone() && first.stored() == expected, 60'000);
            relay.hold(true);
            first.bench.onNet<int>([&] {
                const auto relays = first.bench.network->synchronizer().covered().states();
                first.bench.network->synchronizer().covered().resync(relays[0].relay, m_now - 200 * day);
                return 0;
            });
            QTRY_VERIFY(relay.held() > 0);
        }
        relay.hold(false);
        {
            Session second(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(second.isDone() && second.stored() == expected + old.size(), 60'000);
            QCOMPARE(resyncFrom(second), m_now - 200 * day);
        }
        restartIsCheap(databaseIn(folder), relay, expected + old.size());
        Session third(databaseIn(folder), relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(third.isDone(), 20'000);
        QCOMPARE(resyncFrom(third), std::int64_t(-1));
    }

    // Fifty of each author in one second, and the relay sends fifty: nobody can tell whether there are more.
    void aSecondThatCannotBeAskedForStaysAGapAndIsNotTriedAgain()
    {
        QTemporaryDir folder;
        KeptRelay relay;
        relay.setCap(50);
        relay.add({followList(m_now)});
        std::vector<nostr::Event> all = notes(m_now, 5'000, 0);
        for (unsigned i = 0; i < 120; ++i)
            all.push_back(tests::note(firstPerson, "dense " + std::to_string(i), m_now - 3 * day));
        relay.add(all);
        std::size_t got = 0;
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone(), 60'000);
            got = first.stored();
            QCOMPARE(got, std::size_t(5'000 + 50 + 1));
            QCOMPARE(first.states()[0].unresolved, std::size_t(1));
        }
        restartIsCheap(databaseIn(folder), relay, got);
    }

    void aRelayThatBreaksOffInTheMiddleOfAPage()
    {
        QTemporaryDir folder;
        KeptRelay relay;
        fill(relay);
        relay.breakAfter(1'777);
        const std::size_t expected = m_notes.size() + 1;
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone() && first.stored() == expected, 60'000);
            QCOMPARE(relay.script().connections(), 2);
        }
        restartIsCheap(databaseIn(folder), relay, expected);
    }

    // What came late while we were away is found whatever its age. Its newest are looked for anyway until it has told what it can.
    void aRelayThatComparesIsMissedNothingOf_data()
    {
        QTest::addColumn<int>("itemsMax");
        QTest::addRow("all at once") << 1'000'000;
        QTest::addRow("in parts") << 3'500;
        QTest::addRow("a second is too much") << 2'000;
    }

    void aRelayThatComparesIsMissedNothingOf()
    {
        QFETCH(int, itemsMax);
        QTemporaryDir folder;
        KeptRelay relay;
        relay.offerComparison(std::size_t(itemsMax));
        fill(relay);
        std::size_t expected = m_notes.size() + 1, bytes = 0;
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone() && first.stored() == expected, 60'000);
            bytes = relay.sentBytes();
        }
        std::vector<nostr::Event> late;
        for (unsigned i = 0; i < 40; ++i)
            late.push_back(tests::note(firstPerson + i, "late " + std::to_string(i), m_now - std::int64_t(i + 1) * day / 4 - 7)); // not in the full second: nobody can look there
        relay.add(late);
        relay.forgetCounts();
        Session again(databaseIn(folder), relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(again.stored(), expected + late.size(), 20'000);
        QTRY_VERIFY(again.isDone());
        qInfo("%zu events for %zu that were missing, %zu bytes to compare %zu events of %zu bytes", relay.sent(), late.size(), relay.comparisonBytes(), expected, bytes);
        QVERIFY2(relay.sent() < late.size() + 80, std::to_string(relay.sent()).c_str());
        // Of three groups; one whose last proof was not yet written when the first run ended is paged through instead.
        const std::uint64_t comparedMost = itemsMax > 3'000 ? 3 : 2;
        QTRY_VERIFY2(again.states()[0].compared >= comparedMost - 1 && again.states()[0].compared <= comparedMost, std::to_string(again.states()[0].compared).c_str());
    }

    void liesAndEndlessAnswersOfAComparisonAreCutOff_data()
    {
        QTest::addColumn<QString>("lie");
        for (const char* lie : {"nonsense", "not hex", "same again", "endless ids"})
            QTest::addRow("%s", lie) << QString::fromLatin1(lie);
    }

    void liesAndEndlessAnswersOfAComparisonAreCutOff()
    {
        QFETCH(QString, lie);
        QTemporaryDir folder;
        KeptRelay relay;
        relay.offerComparison(1'000'000);
        relay.add({followList(m_now)});
        relay.add(notes(m_now, 300, 0));
        {
            Session first(databaseIn(folder), relay.url());
            QTRY_VERIFY_WITH_TIMEOUT(first.isDone() && first.stored() == 301, 60'000);
        }
        relay.lieBy([lie](const QString& honest) -> QString {
            if (lie == QStringLiteral("nonsense"))
                return QStringLiteral("6103");
            if (lie == QStringLiteral("not hex"))
                return QStringLiteral("zz");
            if (lie == QStringLiteral("same again")) // fingerprints that never fit
                return QStringLiteral("6100000100112233445566778899aabbccddeeff");
            static unsigned made = 0;
            QString ids = QStringLiteral("6100000264"); // a hundred, up to the end of time
            for (int i = 0; i < 100; ++i)
                ids += QStringLiteral("%1").arg(++made, 64, 16, QLatin1Char('0'));
            return honest.isEmpty() ? honest : ids;
        });
        Session again(databaseIn(folder), relay.url());
        relay.add({tests::note(firstPerson, "goes on", m_now)});
        QTRY_COMPARE_WITH_TIMEOUT(again.stored(), std::size_t(302), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(again.isDone(), 20'000);
        QVERIFY2(relay.comparisonBytes() < 3'000'000, std::to_string(relay.comparisonBytes()).c_str());
    }

    void aNewFollowFetchesTheirNotesOnly()
    {
        QTemporaryDir folder;
        KeptRelay relay;
        fill(relay);
        std::vector<nostr::Event> theirs;
        for (unsigned i = 0; i < 100; ++i)
            theirs.push_back(tests::note(500, "theirs " + std::to_string(i), m_now - 1'000 - i));
        relay.add(theirs);
        const std::size_t before = m_notes.size() + 1;
        Session session(databaseIn(folder), relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(session.isDone() && session.stored() == before, 60'000);
        relay.forgetCounts();
        nostr::TagList tags = followList(m_now).tags;
        tags.add({"p", tests::person(500).hex()});
        relay.add({tests::event({.author = me, .kind = 3, .createdAt = m_now - 5, .tags = tags, .content = {}})});
        QTRY_COMPARE(session.stored(), before + 100); // the old list is replaced
        QTRY_VERIFY(session.isDone());
        QVERIFY2(relay.sent() < 100 + before / 100, std::to_string(relay.sent()).c_str());
    }

    void deathAtAnyMomentLosesNothingAndCostsLittle()
    {
        const int kills = qEnvironmentVariableIntValue("NANDU_KILLS") > 0 ? qEnvironmentVariableIntValue("NANDU_KILLS") : 5;
        const auto seed = std::random_device()();
        qInfo("%d kills, seed %u", kills, seed);
        std::mt19937 random(seed);
        std::size_t repeated = 0, fetched = 0;
        for (int done = 0; done < kills;) {
            QTemporaryDir folder;
            KeptRelay relay;
            relay.setCap(std::array<std::size_t, 3>{50, 500, 5000}[random() % 3]);
            fill(relay);
            const std::size_t expected = m_notes.size() + 1;
            for (int of = 0; of < 10 && done < kills; ++of, ++done) {
                QProcess child;
                child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--until-killed"), QString::fromStdString(databaseIn(folder).string()), relay.url()});
                QVERIFY(child.waitForStarted());
                QVERIFY(!child.waitForFinished(30 + int(random() % 600)));
                child.kill();
                child.waitForFinished();
            }
            {
                Session last(databaseIn(folder), relay.url());
                QTRY_VERIFY_WITH_TIMEOUT(last.isDone() && last.stored() == expected, 60'000);
            }
            repeated += relay.sent() - expected;
            fetched += expected;
            restartIsCheap(databaseIn(folder), relay, expected);
        }
        qInfo("all together %zu events sent for %zu", fetched + repeated, fetched);
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--until-killed")
        return runUntilKilled(argc, argv);
    QCoreApplication app(argc, argv);
    TestCoverageSync test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_coverage.moc"
