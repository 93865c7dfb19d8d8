// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/index_merger.h"

#include "engine/base/limits.h"
#include "engine/store/writer_database.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"

using namespace nandu;
using namespace nandu::tests;

class TestIndexMerger : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    nostr::StoredIds m_ids;
    std::unique_ptr<store::WriterDatabase> m_db;
    std::vector<nostr::Event> m_notes;

    void store(int count);
    bool findsAll();
    std::int64_t mergedUpTo() { return *m_db->db->integer("SELECT merged_upto FROM progress"); }

private Q_SLOTS:
    void init();
    void sliceWritesNoMoreKeysThanAllowed();
    void sliceEndsWhenItsTimeIsOver();
    void rowsAreFoundBeforeDuringAndAfterAMerge();
    void rowsThatComeDuringAMergeWaitForTheNext();
    void rowsRemovedDuringAMergeLeaveNoKeys();
    void mergeCutShortIsRepeatedAtTheNextStart();
};

void TestIndexMerger::init()
{
    m_db.reset();
    m_notes.clear();
    const auto file = std::filesystem::path(m_folder.path().toStdString()) / "events.db";
    for (const char* end : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + end);
    auto opened = store::WriterDatabase::open(file, m_ids, 0);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    m_db = std::move(*opened);
}

void TestIndexMerger::store(int count)
{
    store::IndexRun run;
    auto transaction = *store::SqliteTransaction::begin(*m_db->db, store::SqliteTransaction::Kind::Write);
    m_notes.reserve(m_notes.size() + static_cast<std::size_t>(count)); // they stay where they are until they are written
    for (int i = 0; i < count; ++i) {
        const auto& event = m_notes.emplace_back(note(1 + static_cast<unsigned>(i) % 3, std::to_string(m_notes.size())));
        const auto pid = *m_db->pubkeys->intern(event.pubkey);
        const std::int64_t rid = ++m_db->lastRid;
        QVERIFY(m_db->events->insert(rid, pid, event, 0).ok());
        run.add(rid, pid, event);
    }
    QVERIFY(m_db->events->writeWaiting().ok());
    QVERIFY(transaction.commit().ok());
    run.sort();
    m_db->tail.append(std::move(run), 1);
}

bool TestIndexMerger::findsAll()
{
    return std::all_of(m_notes.begin(), m_notes.end(), [this](const nostr::Event& event) { return *m_db->events->find(event.id) > 0; });
}

void TestIndexMerger::sliceWritesNoMoreKeysThanAllowed()
{
    QVERIFY(4 * store::mergeWriteFor <= base::limits::mergeSliceMax);
    store(100); // 300 keys
    m_db->merger->begin();
    std::vector<std::size_t> slices;
    while (m_db->merger->isMerging())
        slices.push_back(*m_db->merger->slice(70));
    QCOMPARE(slices, (std::vector<std::size_t>{70, 70, 70, 70, 20}));
}

void TestIndexMerger::sliceEndsWhenItsTimeIsOver()
{
    store(1'500); // 4,500 keys
    m_db->merger->begin();
    const auto written = m_db->merger->slice(1'000'000, std::chrono::milliseconds(0));
    QVERIFY(written.ok());
    QVERIFY(*written > 0);
    QVERIFY(*written < 4'500);
    QVERIFY(m_db->merger->isMerging());
    while (m_db->merger->isMerging())
        QVERIFY(m_db->merger->slice(1'000'000).ok());
    QVERIFY(findsAll());
}

void TestIndexMerger::rowsAreFoundBeforeDuringAndAfterAMerge()
{
    store(60);
    store(40);
    QVERIFY(findsAll());
    m_db->merger->begin();
    while (m_db->merger->isMerging()) {
        QCOMPARE(mergedUpTo(), std::int64_t{0}); // only the last slice moves it
        QCOMPARE(m_db->tail.rows(), std::size_t(100));
        QVERIFY(m_db->merger->slice(33).ok());
        QVERIFY(findsAll());
    }
    QCOMPARE(mergedUpTo(), std::int64_t{100});
    QCOMPARE(m_db->tail.rows(), std::size_t(0));
    QVERIFY(findsAll());
}

void TestIndexMerger::rowsThatComeDuringAMergeWaitForTheNext()
{
    store(50);
    m_db->merger->begin();
    QVERIFY(m_db->merger->slice(10).ok());
    store(30);
    while (m_db->merger->isMerging())
        QVERIFY(m_db->merger->slice(1000).ok());
    QCOMPARE(mergedUpTo(), std::int64_t{50});
    QCOMPARE(m_db->tail.rows(), std::size_t(30));
    QVERIFY(findsAll());
}

void TestIndexMerger::rowsRemovedDuringAMergeLeaveNoKeys()
{
    store(50);
    m_db->merger->begin();
    QVERIFY(m_db->merger->slice(60).ok()); // ids and some authors
    const std::int64_t rid = 7;
    const auto row = *m_db->events->read(rid);
    QVERIFY(m_db->events->remove(rid, *row, m_db->merger->keysMergedUpTo()).ok());
    m_db->merger->removed(std::vector<std::int64_t>{rid});
    while (m_db->merger->isMerging())
        QVERIFY(m_db->merger->slice(60).ok());
    for (const char* table : {"ix_id", "ix_author", "ix_kind"})
        QCOMPARE(*m_db->db->integer(("SELECT count(*) FROM " + std::string(table)).c_str()), std::int64_t{49});
}

void TestIndexMerger::mergeCutShortIsRepeatedAtTheNextStart()
{
    store(50);
    m_db->merger->begin();
    QVERIFY(m_db->merger->slice(60).ok());
    m_db.reset();
    const auto file = std::filesystem::path(m_folder.path().toStdString()) / "events.db";
    m_db = std::move(*store::WriterDatabase::open(file, m_ids, 0));
    QCOMPARE(m_db->tail.rows(), std::size_t(50));
    QVERIFY(findsAll());
    m_db->merger->begin();
    while (m_db->merger->isMerging())
        QVERIFY(m_db->merger->slice(1000).ok());
    QCOMPARE(*m_db->db->integer("SELECT count(*) FROM ix_author"), std::int64_t{50});
    QVERIFY(findsAll());
}

QTEST_GUILESS_MAIN(TestIndexMerger)
#include "tst_index_merger.moc"
