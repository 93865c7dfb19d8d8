// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// nandu-cli search: reads what the full text lacks, prints people, hashtags and notes, ends with a sentence for a wrong call.

#include "engine/nostr/event_json.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"

#include <QTest>

using namespace nandu;
using tests::runCli;

class TestSearchCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasImported()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("events.db"));
        std::string lines;
        for (const nostr::Event& event :
             {tests::note(2, "rain in the hills", 1'750'000'000), tests::note(3, "sun\nin the hills", 1'750'000'001),
              tests::event({.author = 2, .kind = 0, .content = R"({"name":"ann"})"}),
              tests::event({.author = 3, .createdAt = 1'750'000'002, .tags = {{"t", "hills"}}, .content = "snow"})})
            lines += nostr::eventToJson(event) + "\n";
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database}, QByteArray::fromStdString(lines)).code, 0);

        const auto found = runCli({QStringLiteral("search"), QStringLiteral("hills -rain"), QStringLiteral("--json"), QStringLiteral("--db"), database});
        QCOMPARE(found.code, 0);
        const auto report = found.json();
        QCOMPARE(report["notes"].size(), std::size_t(1));
        QCOMPARE(report["notes"][0]["content"].get<std::string>(), std::string("sun\nin the hills"));
        QCOMPARE(report["hashtags"][0]["tag"].get<std::string>(), std::string("hills"));
        QCOMPARE(report["unread"].get<int>(), 0);

        const auto lineOf = runCli({QStringLiteral("search"), QStringLiteral("hills from:ann"), QStringLiteral("--db"), database});
        QCOMPARE(lineOf.lines().size(), std::size_t(2)); // the hashtag and the note
        QVERIFY(lineOf.out.find("rain in the hills") != std::string::npos);
        const auto person = runCli({QStringLiteral("search"), QStringLiteral("@ann"), QStringLiteral("--json"), QStringLiteral("--db"), database}).json();
        QCOMPARE(person["opens"]["person"].get<std::string>(), tests::person(2).hex());
    }

    void saysWhatItDidNotUnderstandAndWhatItNeeds()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("events.db"));
        QCOMPARE(runCli({QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--db"), database}).code, 1);
        QCOMPARE(runCli({QStringLiteral("search"), QStringLiteral("--db"), database}).code, 2);
        const std::string line = nostr::eventToJson(tests::note(2, "x")) + "\n";
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database}, QByteArray::fromStdString(line)).code, 0);
        const auto found = runCli({QStringLiteral("search"), QStringLiteral("x since:soon"), QStringLiteral("--db"), database});
        QCOMPARE(found.code, 0);
        QVERIFY(found.err.find("since:soon") != std::string::npos);
        QCOMPARE(found.lines().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_search_command.moc"
