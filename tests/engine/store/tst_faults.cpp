// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every single write of a short life of the store (creating it, commits, count flushes, merges, checkpoint; opening one of the first
// version) fails once: nothing acknowledged is lost and the result is the same. And the process dies at random ones of these writes, in each phase equally often:
// this program called with "--child FILE WRITE". NANDU_KILLS changes how often, NANDU_SEED when.

#include "engine/store/event_reader.h"
#include "engine/store/schema.h"
#include "tests/engine/store/fault_vfs.h"
#include "tests/engine/store/made_events.h"
#include "tests/engine/store/writer_fixture.h"

#include <QProcess>

#include <unistd.h>

#include <array>
#include <mutex>
#include <optional>
#include <random>

using namespace nandu;
using namespace nandu::tests;
using base::ErrorCode;
using nostr::WriteOutcome;
using namespace std::chrono_literals;
using Fault = FaultVfs::Fault;

namespace {

constexpr std::uint32_t eventCount = 30;
constexpr std::uint32_t eventsBetweenMerges = 10;

enum Phase : std::size_t { Creation, Commits, CountFlush, Merge, Checkpoint, Migration, phaseCount };
constexpr std::array<const char*, phaseCount> phaseNames = {"creation", "commit", "count flush", "merge", "checkpoint", "migration"};

// Which writes belong to which phase.
struct Writes {
    std::array<std::vector<std::int64_t>, phaseCount> of;
    std::int64_t all = 0;
    std::mutex mutex; // the writer tells of its count flushes

    void upTo(Phase phase, std::int64_t write)
    {
        std::lock_guard lock(mutex);
        while (all < write)
            of[phase].push_back(++all);
    }
};

store::WriterOptions scenarioOptions(store::WriterOptions options)
{
    options.countFlushEvery = 1h; // only when asked, so that each run writes the same
    options.retryAfter = 1ms;
    return options;
}

// Commits event after event, merges now and then. `told` hears of each outcome; false from it ends the run.
void runScenario(store::EventWriter& writer, Writes* writes, const std::function<void(std::uint32_t, WriteOutcome)>& told)
{
    if (writes) {
        writes->upTo(Creation, FaultVfs::writes());
        writer.onCounts([writes](const std::shared_ptr<const store::CountDelta>&) { writes->upTo(CountFlush, FaultVfs::writes()); });
    }
    for (std::uint32_t i = 0; i < eventCount; ++i) {
        const auto outcome = writer.writeNow(admitted(made(i))).get();
        if (writes)
            writes->upTo(Commits, FaultVfs::writes());
        told(i, outcome);
        if (i % eventsBetweenMerges != eventsBetweenMerges - 1)
            continue;
        writer.flush();
        for (int again = 0; again < 3 && writer.stats().unmergedRows > 0; ++again)
            writer.flush(); // what failed is left for the next time
        if (writes)
            writes->upTo(Merge, FaultVfs::writes());
    }
}

int runChild(const char* file, std::int64_t atWrite)
{
    FaultVfs::install();
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    store::WriterOptions options;
    options.file = file;
    FaultVfs::arm(Fault::Kill, atWrite);
    auto writer = store::EventWriter::open(scenarioOptions(options), ids, ledger);
    if (!writer)
        return 1;
    runScenario(**writer, nullptr, [](std::uint32_t number, WriteOutcome outcome) {
        if (outcome == WriteOutcome::Stored && ::write(STDOUT_FILENO, &number, sizeof number) < 0)
            ::_exit(2);
    });
    return 0;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

    Writes m_writes;
    std::vector<WriteOutcome> m_outcomes; // of an undisturbed run
    std::set<std::string> m_stored;

    static std::string integrityOf(const WriterFixture& f)
    {
        auto db = f.look();
        auto check = *store::SqliteStatement::prepare(db, "PRAGMA integrity_check");
        return check.next() ? std::string(check.text(0)) : std::string("nothing");
    }
    void makeOldDatabase(const std::filesystem::path& full);
    void copyOldDatabase(const WriterFixture& f) const;
    static bool isFound(store::EventReader& reader, const nostr::Event& event);
    void runWithFault(Fault fault, std::int64_t atWrite);
    void migrateWithFault(Fault fault, std::int64_t atWrite);
    QTemporaryDir m_folder;
    const std::filesystem::path m_old = std::filesystem::path(m_folder.path().toStdString()) / "old.db"; // version 1, all events in it
    int m_missed = 0; // runs that ended before their write: the full text is indexed when there is time, not always the same

private Q_SLOTS:
    void initTestCase();
    void everyWriteMayFailOnce_data();
    void everyWriteMayFailOnce();
    void everyWriteOfAMigrationMayFailOnce_data() { everyWriteMayFailOnce_data(); }
    void everyWriteOfAMigrationMayFailOnce();
    void readingGoesOnWhileTheDiskIsFullAndWritingResumesByItself();
    void aDeathAtAnyWriteLosesNothingAcknowledged();
};

void TestFaults::initTestCase()
{
    FaultVfs::install();
    WriterFixture f;
    f.options = scenarioOptions(f.options);
    FaultVfs::arm(Fault::None, 0);
    f.open();
    runScenario(*f.writer, &m_writes, [this](std::uint32_t, WriteOutcome outcome) { m_outcomes.push_back(outcome); });
    f.writer.reset();
    m_writes.upTo(Checkpoint, FaultVfs::writes());
    m_stored = f.storedIds();
    QVERIFY2(m_writes.all >= 200, std::to_string(m_writes.all).c_str());
    makeOldDatabase(f.options.file);
    WriterFixture migrated;
    migrated.options = scenarioOptions(migrated.options);
    copyOldDatabase(migrated);
    FaultVfs::arm(Fault::None, 0);
    migrated.open();
    QCOMPARE(migrated.number("PRAGMA user_version"), store::eventSchemaVersion);
    for (std::int64_t write = 1; write <= FaultVfs::writes(); ++write)
        m_writes.of[Migration].push_back(write);
    migrated.writer.reset();
    QCOMPARE(migrated.storedIds(), m_stored);
    for (std::size_t phase = 0; phase < phaseCount; ++phase) {
        qInfo("%s: %zu writes", phaseNames[phase], m_writes.of[phase].size());
        QVERIFY(!m_writes.of[phase].empty());
    }
    QCOMPARE(m_outcomes.size(), std::size_t(eventCount));
    QVERIFY(m_stored.size() > 20);
}

// A full database without what the later versions brought; fails when another version brings more.
void TestFaults::makeOldDatabase(const std::filesystem::path& full)
{
    std::filesystem::copy_file(full, m_old);
    auto db = *store::SqliteDb::open(m_old, store::SqliteOptions());
    QVERIFY(db.run("DROP TABLE quarantine; DROP TABLE search_note; DROP TABLE search_person; DROP TABLE search_hashtag;"
                   "DROP TABLE search_progress; DROP TABLE coverage_group; DROP TABLE coverage_progress; DROP TABLE coverage_span; DROP TABLE zap_unchecked;"
                   "PRAGMA user_version = 1").ok());
}

void TestFaults::copyOldDatabase(const WriterFixture& f) const
{
    std::filesystem::create_directories(f.options.file.parent_path());
    std::filesystem::copy_file(m_old, f.options.file);
}

void TestFaults::everyWriteMayFailOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("I/O error") << static_cast<int>(Fault::IoError);
    QTest::newRow("disk full") << static_cast<int>(Fault::DiskFull);
    QTest::newRow("torn") << static_cast<int>(Fault::Torn);
}

void TestFaults::everyWriteMayFailOnce()
{
    QFETCH(int, fault);
    m_missed = 0;
    for (std::int64_t at = 1; at <= m_writes.all; ++at) {
        runWithFault(static_cast<Fault>(fault), at);
        if (QTest::currentTestFailed()) {
            qWarning("at write %lld of %lld", static_cast<long long>(at), static_cast<long long>(m_writes.all));
            return;
        }
    }
    QVERIFY2(m_missed * 20 < m_writes.all, std::to_string(m_missed).c_str());
}

void TestFaults::everyWriteOfAMigrationMayFailOnce()
{
    QFETCH(int, fault);
    for (const std::int64_t at : m_writes.of[Migration]) {
        migrateWithFault(static_cast<Fault>(fault), at);
        if (QTest::currentTestFailed()) {
            qWarning("at write %lld of %zu", static_cast<long long>(at), m_writes.of[Migration].size());
            return;
        }
    }
}

void TestFaults::migrateWithFault(Fault fault, std::int64_t atWrite)
{
    WriterFixture f;
    f.options = scenarioOptions(f.options);
    copyOldDatabase(f);
    FaultVfs::arm(fault, atWrite);
    auto opened = f.tryOpen();
    QVERIFY(FaultVfs::fired() > 0 || opened.ok());
    if (!opened) {
        QVERIFY2(opened.error().code == ErrorCode::DiskFull || opened.error().code == ErrorCode::Unavailable, opened.error().detail.c_str());
        FaultVfs::disarm();
        opened = f.tryOpen();
    }
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    f.writer->indexSearch().wait();
    f.writer.reset();
    FaultVfs::disarm();
    QCOMPARE(f.number("PRAGMA user_version"), store::eventSchemaVersion);
    QCOMPARE(integrityOf(f), std::string("ok"));
    QVERIFY(f.storedIds() == m_stored);
    f.verifyIndexes();
}

void TestFaults::runWithFault(Fault fault, std::int64_t atWrite)
{
    WriterFixture f;
    f.options = scenarioOptions(f.options);
    FaultVfs::arm(fault, atWrite);
    auto opened = f.tryOpen();
    if (!opened) {
        QVERIFY2(opened.error().code == ErrorCode::DiskFull || opened.error().code == ErrorCode::Unavailable, opened.error().detail.c_str());
        opened = f.tryOpen();
    }
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    std::vector<WriteOutcome> outcomes;
    runScenario(*f.writer, nullptr, [&outcomes](std::uint32_t, WriteOutcome outcome) { outcomes.push_back(outcome); });
    QCOMPARE(f.writer->stats().failed, 0u);
    QCOMPARE(f.writer->stats().quarantined, 0u);
    f.writer.reset();
    m_missed += FaultVfs::fired() == 0 ? 1 : 0;
    FaultVfs::disarm();
    QVERIFY(outcomes == m_outcomes);

    f.open();
    QCOMPARE(integrityOf(f), std::string("ok"));
    QCOMPARE(f.differences(), 0);
    f.writer->flush();
    QVERIFY(f.storedIds() == m_stored);
    f.verifyIndexes();
}

void TestFaults::readingGoesOnWhileTheDiskIsFullAndWritingResumesByItself()
{
    WriterFixture f;
    f.options = scenarioOptions(f.options);
    FaultVfs::arm(Fault::None, 0);
    f.open();
    f.put({made(1), made(2)});
    FaultVfs::arm(Fault::DiskFull, 1, false);
    auto late = f.writer->writeNow(admitted(made(3)));
    QTRY_VERIFY(f.writer->stats().trouble.has_value());
    QCOMPARE(f.writer->stats().trouble->code, ErrorCode::DiskFull);
    QVERIFY(FaultVfs::fired() > 0);
    auto reader = store::EventReader::open(f.options.file, &f.writer->indexTail());
    QVERIFY(reader.ok());
    QVERIFY(isFound(**reader, made(1)));
    QVERIFY(!isFound(**reader, made(3)));
    QVERIFY(late.wait_for(0s) == std::future_status::timeout); // it is held, not refused
    FaultVfs::disarm();
    QVERIFY(late.wait_for(10s) == std::future_status::ready);
    QCOMPARE(late.get(), WriteOutcome::Stored);
    QVERIFY(!f.writer->stats().trouble.has_value());
    QVERIFY(isFound(**reader, made(3)));
}

// By id, by author, by kind and by each indexed tag.
bool TestFaults::isFound(store::EventReader& reader, const nostr::Event& event)
{
    const auto gives = [&reader, &event](nostr::Filter filter) {
        const auto events = reader.query(std::span(&filter, 1), 1000);
        return events && std::any_of(events->begin(), events->end(), [&event](const nostr::Event& found) { return found == event; });
    };
    nostr::Filter byId, byAuthor, byKind;
    byId.ids = std::vector{event.id};
    byAuthor.authors = std::vector{event.pubkey};
    byKind.kinds = std::vector{event.kind};
    bool isThere = gives(byId) && gives(byAuthor) && gives(byKind);
    for (const auto tag : event.tags) {
        if (tag.name().size() != 1)
            continue;
        nostr::Filter byTag;
        byTag.tags[tag.name()[0]] = {std::string(tag.value())};
        isThere = isThere && gives(byTag);
    }
    return isThere;
}

void TestFaults::aDeathAtAnyWriteLosesNothingAcknowledged()
{
    const auto seed = qEnvironmentVariableIsSet("NANDU_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("NANDU_SEED")) : std::random_device()();
    const int kills = killsWanted(24);
    qInfo("%d kills, seed %u", kills, seed);
    std::mt19937 random(seed);
    m_missed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto phase = static_cast<Phase>(static_cast<std::size_t>(kill) % phaseCount);
        const auto& writes = m_writes.of[phase];
        const std::int64_t at = writes[std::uniform_int_distribution<std::size_t>(0, writes.size() - 1)(random)];
        WriterFixture f;
        f.options = scenarioOptions(f.options);
        std::filesystem::create_directories(f.options.file.parent_path());
        if (phase == Migration)
            copyOldDatabase(f);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), QString::fromStdString(f.options.file.string()), QString::number(at)});
        QVERIFY(child.waitForFinished());
        if (child.exitStatus() != QProcess::CrashExit) {
            QCOMPARE(child.exitCode(), 0); // it made fewer writes this time
            QVERIFY(++m_missed * 5 < kills);
        }
        const QByteArray told = child.readAllStandardOutput();

        f.open();
        QCOMPARE(integrityOf(f), std::string("ok"));
        QCOMPARE(f.differences(), 0);
        QVERIFY(phase != Migration || f.storedIds() == m_stored);
        for (const bool isMerged : {false, true}) {
            if (isMerged)
                f.writer->flush();
            auto reader = store::EventReader::open(f.options.file, &f.writer->indexTail());
            QVERIFY(reader.ok());
            for (qsizetype from = 0; from + 4 <= told.size(); from += 4) {
                std::uint32_t number = 0;
                std::memcpy(&number, told.constData() + from, sizeof number);
                QVERIFY2(!staysForEver(number) || isFound(**reader, made(number)), std::to_string(number).c_str());
            }
        }
        runScenario(*f.writer, nullptr, [](std::uint32_t, WriteOutcome) {}); // the relays send all of it again
        QVERIFY(f.storedIds() == m_stored);
        QCOMPARE(f.differences(), 0);
        f.verifyIndexes();
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--child") == 0)
        return runChild(argv[2], std::strtoll(argv[3], nullptr, 10));
    QCoreApplication app(argc, argv);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
