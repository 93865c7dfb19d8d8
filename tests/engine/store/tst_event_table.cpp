// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that are gathered before they are written: nobody who asks through the table notices, and none is left out or lost.

#include "engine/store/event_table.h"

#include "engine/store/bulk_insert.h"
#include "engine/store/writer_database.h"
#include "tests/support/event_factory.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>
#include <vector>

using namespace nandu;
using namespace nandu::tests;

class TestEventTable : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    nostr::StoredIds m_ids;
    std::unique_ptr<store::WriterDatabase> m_db;

    store::SqliteTransaction begin() { return std::move(*store::SqliteTransaction::begin(*m_db->db, store::SqliteTransaction::Kind::Write)); }
    bool insert(std::int64_t rid, const nostr::Event& event)
    {
        const auto pid = m_db->pubkeys->intern(event.pubkey);
        return pid && m_db->events->insert(rid, *pid, event, 0).ok();
    }
    std::int64_t written() { return *m_db->db->integer("SELECT count(*) FROM event"); }
    bool isThere(std::int64_t rid, const nostr::Event& event)
    {
        const auto row = m_db->events->read(rid);
        return row && *row && (*row)->event == event;
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_db.reset(); }
    void everyNumberOfRowsIsWritten_data();
    void everyNumberOfRowsIsWritten();
    void aWaitingRowIsReadAndRemoved();
    void anOlderRowIsReadWithoutWritingTheRest();
    void longTagsDoNotWait();
    void whatWasRolledBackIsForgotten();
};

void TestEventTable::init()
{
    const char* row = QTest::currentDataTag();
    const std::string name = std::string(QTest::currentTestFunction()) + (row ? row : "") + ".db";
    const auto file = std::filesystem::path(m_folder.path().toStdString()) / name;
    auto opened = store::WriterDatabase::open(file, m_ids, 0);
    QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    m_db = std::move(*opened);
}

void TestEventTable::everyNumberOfRowsIsWritten_data()
{
    QTest::addColumn<int>("rows");
    constexpr int atOnce = store::BulkInsert::rowsAtOnce;
    for (const int rows : {1, atOnce - 1, atOnce, atOnce + 1, 3 * atOnce + 7})
        QTest::addRow("%d", rows) << rows;
}

void TestEventTable::everyNumberOfRowsIsWritten()
{
    QFETCH(const int, rows);
    std::vector<nostr::Event> notes;
    for (int i = 0; i < rows; ++i)
        notes.push_back(note(1 + static_cast<unsigned>(i) % 3, std::string(static_cast<std::size_t>(i), 'x')));
    auto transaction = begin();
    for (int i = 0; i < rows; ++i)
        QVERIFY(insert(i + 1, notes[static_cast<std::size_t>(i)]));
    QVERIFY(m_db->events->writeWaiting().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(written(), rows);
    for (int i = 0; i < rows; ++i)
        QVERIFY(isThere(i + 1, notes[static_cast<std::size_t>(i)]));
}

void TestEventTable::aWaitingRowIsReadAndRemoved()
{
    const auto first = note(1, "first");
    const auto second = note(1, "second");
    auto transaction = begin();
    QVERIFY(insert(1, first) && insert(2, second));
    QVERIFY(isThere(2, second));
    const auto third = note(1, "third");
    QVERIFY(insert(3, third));
    const auto row = m_db->events->read(3);
    QVERIFY(row && *row && m_db->events->remove(3, **row, 0).ok());
    QVERIFY(m_db->events->writeWaiting().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(written(), 2);
    QVERIFY(isThere(1, first) && isThere(2, second) && !m_db->events->read(3)->has_value());
}

void TestEventTable::anOlderRowIsReadWithoutWritingTheRest()
{
    const auto old = note(1, "old");
    const auto fresh = note(1, "fresh");
    auto transaction = begin();
    QVERIFY(insert(1, old) && m_db->events->writeWaiting().ok());
    QVERIFY(insert(2, fresh));
    QVERIFY(isThere(1, old));
    QCOMPARE(written(), 1);
    QVERIFY(isThere(2, fresh));
    QCOMPARE(written(), 2);
}

void TestEventTable::longTagsDoNotWait()
{
    const auto followList = tests::event({1, 3, 100, {{"p", std::string(200'000, 'x')}}, ""});
    auto transaction = begin();
    QVERIFY(insert(1, followList));
    QCOMPARE(written(), 1);
    QVERIFY(isThere(1, followList));
}

void TestEventTable::whatWasRolledBackIsForgotten()
{
    {
        const auto lost = note(1, "lost");
        auto transaction = begin();
        QVERIFY(insert(1, lost));
        m_db->events->forgetWaiting();
        m_db->pubkeys->rolledBack();
    }
    QVERIFY(!m_db->events->read(1)->has_value());
    const auto kept = note(2, "kept");
    auto transaction = begin();
    QVERIFY(insert(1, kept) && m_db->events->writeWaiting().ok());
    QVERIFY(transaction.commit().ok());
    QCOMPARE(written(), 1);
    QVERIFY(isThere(1, kept));
}

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_event_table.moc"
