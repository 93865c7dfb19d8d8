// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills an import with -9 at random moments, again and again on the same file. The child is this program called with
// "--child FILE FIRST": it writes the made-up events from FIRST on and tells by their numbers which commits it heard of.
// With "--prune FILE" it removes what a rule no longer keeps and tells each commit by a byte. NANDU_KILLS changes how often, NANDU_SEED when.

#include "engine/store/retention_plan.h"
#include "tests/engine/store/made_events.h"
#include "tests/engine/store/writer_fixture.h"

#include <QProcess>

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <random>

using namespace nandu;
using namespace nandu::tests;

namespace {

constexpr std::uint32_t eventsPerRun = 600;

int runChild(const char* file, std::uint32_t first)
{
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    store::WriterOptions options;
    options.file = file;
    options.inletEntries = 40; // small commits, so that many moments are different ones
    options.countFlushEvery = std::chrono::milliseconds(3);
    auto writer = store::EventWriter::open(options, ids, ledger);
    if (!writer) {
        std::fprintf(stderr, "%s\n", writer.error().detail.c_str());
        return 1;
    }
    (*writer)->onCommit([](const std::shared_ptr<const store::Commit>& commit) {
        std::vector<std::uint32_t> numbers;
        for (const auto& entry : commit->entries) {
            if (entry.outcome == nostr::WriteOutcome::Stored)
                numbers.push_back(static_cast<std::uint32_t>(entry.admitted.context));
        }
        const auto* bytes = reinterpret_cast<const char*>(numbers.data());
        if (::write(STDOUT_FILENO, bytes, numbers.size() * sizeof(std::uint32_t)) < 0)
            ::_exit(2);
    });
    for (std::uint32_t i = first;; ++i) {
        auto event = admitted(made(i));
        event.context = i;
        if (!(*writer)->inlet().push(std::move(event)))
            return 3;
        if (i % 250 == 249)
            (*writer)->flush(); // merges and checkpoints are killed as well
    }
}

constexpr std::uint32_t owner = 3; // their events stay

int runPruningChild(const char* file)
{
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    store::WriterOptions options;
    options.file = file;
    auto writer = store::EventWriter::open(options, ids, ledger);
    if (!writer)
        return 1;
    (*writer)->onCommit([](const std::shared_ptr<const store::Commit>& commit) {
        if (!commit->removed.empty() && ::write(STDOUT_FILENO, "x", 1) < 0)
            ::_exit(2);
    });
    auto view = store::ReadView::open(options.file, &(*writer)->indexTail());
    if (!view)
        return 1;
    store::RetentionQuestion question;
    question.rules.strangersDays = 1;
    question.own = {madeAuthor(owner)};
    question.now = 1'800'000'000;
    auto plan = store::planRetention(**view, question, [](int) { return true; });
    if (!plan)
        return 1;
    return (*writer)->prune(std::make_shared<const store::RetentionPlan>(std::move(*plan))).get().ok() ? 0 : 1;
}

} // namespace

class TestCrash : public QObject {
    Q_OBJECT

    WriterFixture f;

private Q_SLOTS:
    void nothingAcknowledgedIsLostWhenKilledAtRandomMoments();
    void countsOfWhatIsLeftStandWhenPruningIsKilled();
};

void TestCrash::nothingAcknowledgedIsLostWhenKilledAtRandomMoments()
{
    const unsigned seed = qEnvironmentVariableIsSet("NANDU_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("NANDU_SEED")) : std::random_device()();
    const int kills = killsWanted(20);
    qInfo("%d kills, seed %u", kills, seed);
    std::mt19937 random(seed);
    std::uint32_t first = 0;
    std::set<std::uint32_t> acknowledged;
    for (int kill = 0; kill < kills; ++kill) {
        const auto enough = static_cast<qsizetype>(std::uniform_int_distribution<std::uint32_t>(1, eventsPerRun)(random) * sizeof(std::uint32_t));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), QString::fromStdString(f.options.file.string()), QString::number(first)});
        QByteArray told;
        while (told.size() < enough && child.waitForReadyRead(10'000))
            told += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it did not end by itself
        told += child.readAllStandardOutput();
        QVERIFY(told.size() >= enough);

        f.open();
        for (qsizetype at = 0; at + 4 <= told.size(); at += 4) {
            std::uint32_t number = 0;
            std::memcpy(&number, told.constData() + at, sizeof number);
            acknowledged.insert(number);
            first = std::max(first, number + 1);
            if (staysForEver(number))
                QCOMPARE(f.ids->state(made(number).id), nostr::StoredIds::State::Stored);
        }
        QCOMPARE(f.differences(), 0);
        {
            auto db = f.look();
            auto check = *store::SqliteStatement::prepare(db, "PRAGMA integrity_check");
            QVERIFY(check.next());
            QCOMPARE(std::string(check.text(0)), std::string("ok"));
        }
        f.writer.reset();
    }
    f.open();
    f.writer->flush();
    f.verifyIndexes();
    const auto stored = f.storedIds();
    for (const std::uint32_t number : acknowledged)
        QVERIFY(!staysForEver(number) || stored.contains(made(number).id.hex()));
    f.writer.reset();
}

void TestCrash::countsOfWhatIsLeftStandWhenPruningIsKilled()
{
    const unsigned seed = qEnvironmentVariableIsSet("NANDU_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("NANDU_SEED")) : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    WriterFixture g;
    g.open();
    std::vector<nostr::Event> events;
    for (std::uint32_t i = 0; i < 4'000; ++i)
        events.push_back(made(i));
    g.put(events);
    g.writer->indexSearch().wait();
    std::map<std::string, store::Counts> counts;
    std::size_t own = 0;
    for (const nostr::Event& event : events)
        counts[event.id.hex()] = g.counts(event.id);
    const auto ownStored = [&](const std::set<std::string>& stored) {
        return static_cast<std::size_t>(std::ranges::count_if(events, [&](const nostr::Event& event) { return event.pubkey == madeAuthor(owner) && stored.contains(event.id.hex()); }));
    };
    own = ownStored(g.storedIds());
    const std::size_t atFirst = g.storedIds().size();
    g.writer.reset();

    int killed = 0;
    for (bool isDone = false; !isDone;) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--prune"), QString::fromStdString(g.options.file.string())});
        const auto enough = static_cast<qsizetype>(1 + random() % 4);
        QByteArray told;
        while (told.size() < enough && child.waitForReadyRead(10'000))
            told += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
        isDone = child.exitStatus() == QProcess::NormalExit;
        killed += isDone ? 0 : 1;
        if (isDone)
            QCOMPARE(child.exitCode(), 0);

        g.open();
        QCOMPARE(g.differences(), 0);
        const auto stored = g.storedIds();
        for (const nostr::Event& event : events) {
            if (stored.contains(event.id.hex()))
                QVERIFY(g.counts(event.id) == counts[event.id.hex()]);
        }
        QCOMPARE(ownStored(stored), own);
        QCOMPARE(g.number("SELECT count(*) FROM ix_id"), static_cast<std::int64_t>(stored.size()));
        g.writer.reset();
    }
    qInfo("%d kills; %zu of %zu events are left", killed, g.storedIds().size(), atFirst);
    QVERIFY(killed > 0);
    QVERIFY(g.storedIds().size() < atFirst);
}

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--prune") == 0)
        return runPruningChild(argv[2]);
    if (argc == 4 && std::strcmp(argv[1], "--child") == 0)
        return runChild(argv[2], static_cast<std::uint32_t>(std::strtoul(argv[3], nullptr, 10)));
    QCoreApplication app(argc, argv);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
