// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts through the whole of `nandu-cli import`: a burst, repeats, deletions and 50,000 likes of as many people, each time
// beside a recount from the events.

#include "engine/nostr/event_json.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"
#include "tests/support/zap_factory.h"

#include <QTest>

using namespace nandu;
using nlohmann::json;
using tests::runCli;

class TestExactCounts : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_database;
    int m_databases = 0;

    void import(const std::vector<nostr::Event>& events) const
    {
        std::string lines;
        for (const auto& event : events)
            lines += nostr::eventToJson(event) + "\n";
        const auto result = runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("--db"), m_database},
            QByteArray::fromStdString(lines));
        QCOMPARE(result.code, 0);
        QVERIFY2(result.json()["refused"].empty(), result.out.c_str());
        const auto check = runCli({QStringLiteral("recount"), QStringLiteral("--check"), QStringLiteral("--db"), m_database});
        QCOMPARE(check.out + check.err, std::string("0 differences\n"));
        QCOMPARE(check.code, 0);
    }

    json countsOf(const nostr::Event& event) const
    {
        const QString id = QString::fromStdString(event.id.hex());
        return runCli({QStringLiteral("counts"), id, QStringLiteral("--json"), QStringLiteral("--db"), m_database}).json();
    }

private Q_SLOTS:
    void init() { m_database = m_folder.filePath(QStringLiteral("%1.db").arg(++m_databases)); }

    void aBurstCountsExactlyAndTheSameAgainChangesNothing()
    {
        const auto note = tests::note(1, "the note");
        std::vector<nostr::Event> events{note};
        for (unsigned i = 0; i < 5; ++i)
            events.push_back(tests::reply(10 + i, note, "reply " + std::to_string(i)));
        for (unsigned i = 0; i < 7; ++i)
            events.push_back(tests::reaction(20 + i, note, i < 4 ? "+" : "\xf0\x9f\x94\xa5"));
        for (unsigned i = 0; i < 3; ++i)
            events.push_back(tests::zapReceipt({.sender = 30 + i, .recipient = tests::person(1), .sats = 100}, note.id));
        import(events);
        const json counts = countsOf(note);
        QCOMPARE(counts["replies"].get<int>(), 5);
        QVERIFY2((counts["reactions"] == json{{"+", 4}, {"\xf0\x9f\x94\xa5", 3}}), counts.dump().c_str());
        QCOMPARE(counts["zaps"].get<int>(), 3);
        QCOMPARE(counts["sats"].get<int>(), 300);
        import(events);
        QVERIFY2(countsOf(note) == counts, countsOf(note).dump().c_str());
    }

    void fiftyThousandLikesOfDistinctPeopleCountFiftyThousand()
    {
        constexpr unsigned people = 50'000;
        const auto note = tests::note(1, "the note that everybody likes");
        std::vector<nostr::Event> likes;
        for (unsigned i = 0; i < people; ++i)
            likes.push_back(tests::reaction(100 + i, note));
        import(likes); // before the note itself
        import({note});
        QVERIFY2((countsOf(note)["reactions"] == json{{"+", people}}), countsOf(note).dump().c_str());

        std::vector<nostr::Event> second;
        for (unsigned i = 0; i < 1'000; ++i)
            second.push_back(i % 2 ? likes[i] : tests::deletion(100 + i, likes[i])); // 500 taken back, 500 only repeated
        import(second);
        QVERIFY2((countsOf(note)["reactions"] == json{{"+", people - 500}}), countsOf(note).dump().c_str());
    }
};

QTEST_GUILESS_MAIN(TestExactCounts)
#include "tst_exact_counts.moc"
