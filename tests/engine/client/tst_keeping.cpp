// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept and of whom, over a real pipeline: the dry run tells what the freeing then does, coverage is cut before the first row
// goes, and the scope follows settings and follow lists.
#include "engine/client/scope_service_impl.h"
#include "engine/client/storage_service_impl.h"
#include "engine/nostr/trusted_row.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;
using api::StorageState;

namespace {
constexpr std::int64_t day = 86'400;
} // namespace

class TestKeeping : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<Settings> m_settings;
    base::ManualClock m_clock{1'760'000'000};
    std::filesystem::path m_file;

    void put(const nostr::Event& event)
    {
        nostr::AdmittedEvent admitted{nostr::TrustedRow::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, 0, {}};
        QCOMPARE(m_pipeline->writer().writeNow(std::move(admitted)).get(), nostr::WriteOutcome::Stored);
    }
    void putFollows(unsigned author, unsigned first, unsigned last)
    {
        nostr::TagList tags;
        for (unsigned i = first; i <= last; ++i)
            tags.add({"p", person(i).hex()});
        put(tests::event({author, 3, 1'750'000'000, tags, {}}));
    }
    void putNotes(unsigned author, int count, std::int64_t daysOld)
    {
        for (int i = 0; i < count; ++i)
            put(note(author, "note " + std::to_string(i), m_clock.wallSeconds() - daysOld * day - i));
    }
    void set(const char* key, const QVariant& value) { (void)m_settings->setValue(QLatin1String(key), value); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("events.db")).toStdString();
        PipelineOptions options;
        options.database = m_file;
        options.workers = 1;
        auto opened = Pipeline::open(options);
        QVERIFY(opened);
        m_pipeline = std::move(*opened);
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.json")));
    }
    void cleanup()
    {
        m_pipeline->stop();
        m_pipeline.reset();
        m_settings.reset();
    }

    void whatTheLookSaysIsWhatGoes();
    void nothingGoesWhenItIsCancelledInTime();
    void theScopeFollowsSettingsAndLists();
};

void TestKeeping::whatTheLookSaysIsWhatGoes()
{
    putFollows(1, 2, 3);
    putNotes(1, 3, 90);
    putNotes(2, 4, 90);
    putNotes(9, 5, 90);
    putNotes(9, 6, 1);
    set(setting_keys::strangersDays, 30);
    int uncovered = 0;
    StorageServiceImpl service({*m_pipeline, *m_settings, m_file, m_clock, [] { return std::vector{person(1)}; }, [] { return std::vector<base::EventId>(); },
        [&](const SharedPlan& plan, const std::function<void()>& remove) {
            ++uncovered;
            QCOMPARE(m_pipeline->writer().stats().pruned, std::uint64_t{0});
            QCOMPARE(plan->newestLeaving.size(), std::size_t{1});
            QCOMPARE(plan->newestLeaving.front(), std::pair(person(9), m_clock.wallSeconds() - 90 * day));
            remove();
        }});

    service.look();
    QTRY_COMPARE(service.state().step, StorageState::Looked);
    QCOMPARE(service.state().all.events, qint64(19));
    QCOMPARE(service.state().leaves.events, qint64(5));
    QCOMPARE(service.state().leaving.size(), 1);
    QCOMPARE(service.state().leaving.front().reason, int(StorageState::OfStrangers));
    QCOMPARE(m_pipeline->storedEvents(), std::uint64_t{19});
    QCOMPARE(uncovered, 0);

    service.free();
    QTRY_COMPARE(service.state().step, StorageState::Freed);
    QCOMPARE(service.state().freedEvents, qint64(5));
    QCOMPARE(uncovered, 1);
    QCOMPARE(m_pipeline->storedEvents(), std::uint64_t{14});

    service.free(); // nothing is left to go
    QTRY_COMPARE(service.state().step, StorageState::Freed);
    QCOMPARE(service.state().freedEvents, qint64(0));
    QCOMPARE(uncovered, 1);
}

void TestKeeping::nothingGoesWhenItIsCancelledInTime()
{
    putNotes(9, 50, 90);
    set(setting_keys::strangersDays, 30);
    std::function<void()> go;
    StorageServiceImpl service({*m_pipeline, *m_settings, m_file, m_clock, [] { return std::vector<base::PubKey>(); }, [] { return std::vector<base::EventId>(); },
        [&](const SharedPlan&, const std::function<void()>& remove) { go = remove; }});
    service.free();
    QTRY_VERIFY(go);

    service.cancel();
    go();

    QTRY_COMPARE(service.state().step, StorageState::Cancelled);
    QCOMPARE(m_pipeline->storedEvents(), std::uint64_t{50});
}

void TestKeeping::theScopeFollowsSettingsAndLists()
{
    putFollows(1, 2, 4);
    putFollows(2, 1, 6); // follows back, and 5 and 6
    std::vector<ScopeResult> told;
    ScopeServiceImpl service({*m_pipeline, *m_settings, m_file, [&told](const ScopeResult& result) { told.push_back(result); }});
    service.setAccount(person(1));
    QTRY_VERIFY(service.state().isKnown);
    QVERIFY(!told.back().people); // everybody followed: sync knows them by itself
    QCOMPARE(service.state().following, 3);
    QCOMPARE(service.state().mutual, 1);
    QCOMPARE(service.state().friends, 2);
    QCOMPARE(service.state().listsMissing, 2);

    set(setting_keys::scopeReach, QStringLiteral("friends"));
    set(setting_keys::scopeDenied, QStringList{QString::fromStdString(person(5).hex())});
    service.settingsChanged();
    QTRY_VERIFY(told.back().people.has_value());
    QCOMPARE(*told.back().people, (std::vector{person(2), person(3), person(4), person(6)}));
    QCOMPARE(told.back().listsMissing.size(), std::size_t{2});
    QCOMPARE(service.state().synced, 4);

    putFollows(3, 7, 7); // comes later, and is counted without being asked
    QTRY_COMPARE_WITH_TIMEOUT(service.state().synced, 5, 10'000);
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
