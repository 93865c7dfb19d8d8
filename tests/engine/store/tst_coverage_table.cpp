// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coverage groups through the writer: what is saved is read again, also after a restart, and waits while the disk is full.

#include "tests/engine/store/writer_fixture.h"

#include "tests/support/event_factory.h"

using namespace nandu;
using base::TimeSpans;
using store::CoverageGroup;
using tests::WriterFixture;

namespace {
std::vector<CoverageGroup> readAll(WriterFixture& f)
{
    std::promise<std::vector<CoverageGroup>> found;
    f.writer->readCoverage([&](std::vector<CoverageGroup> groups) { found.set_value(std::move(groups)); });
    return found.get_future().get();
}

CoverageGroup group(std::int64_t number, unsigned people)
{
    CoverageGroup made{.number = number, .relay = "wss://one.example/", .scope = "{\"kinds\":[1]}", .authors = {}, .spans = TimeSpans({{10, 20}, {30, 40}}), .dense = {}, .events = 0, .comparedAt = 0};
    for (unsigned i = 0; i < people; ++i)
        made.authors.push_back(tests::person(i));
    return made;
}
} // namespace

class TestCoverageTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasMarkedIsReadAfterARestart()
    {
        WriterFixture f;
        f.open();
        QVERIFY(readAll(f).empty());
        CoverageGroup one = group(1, 500), two = group(2, 0), gone = group(3, 1);
        f.writer->cover({.changed = {one, two, gone}, .moved = {}, .dropped = {}});
        one.spans = TimeSpans({{5, 50}, {52, 60}});
        one.dense = TimeSpans({{51, 51}, {70, 72}});
        one.events = 77;
        one.comparedAt = 1'750'000'000;
        CoverageGroup moved = one;
        moved.authors.clear(); // they stay what they were
        f.writer->cover({.changed = {}, .moved = {moved}, .dropped = {3}});
        const std::vector<CoverageGroup> expected{one, two};
        QVERIFY(readAll(f) == expected);
        f.open();
        QVERIFY(readAll(f) == expected);
    }

    void aMarkWaitsWhileTheDiskIsFull()
    {
        WriterFixture f;
        f.open();
        f.put({tests::note(1, "first")});
        f.writer->setDatabasePagesMax(1);
        f.writer->writeNow(tests::admitted(tests::note(2, "takes the cap"))).wait_for(std::chrono::milliseconds(300));
        f.writer->cover({.changed = {group(1, 400)}, .moved = {}, .dropped = {}});
        f.writer->setDatabasePagesMax(0);
        f.writer->cover({.changed = {group(2, 0)}, .moved = {}, .dropped = {}});
        QCOMPARE(readAll(f).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCoverageTable)
#include "tst_coverage_table.moc"
