// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// import, export, query, count, counts, recount, stats: what they print and how they end.

#include "engine/nostr/event_json.h"
#include "engine/store/sqlite_db.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace nandu;
using nlohmann::json;
using tests::runCli;

namespace {

QString writeFile(const QTemporaryDir& folder, const char* name, const std::string& text)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
    file.write(text.data(), static_cast<qint64>(text.size()));
    return path;
}

std::string jsonLines(const std::vector<nostr::Event>& events)
{
    std::string text;
    for (const auto& event : events)
        text += nostr::eventToJson(event) + "\n";
    return text;
}

std::uint64_t sumOfOutcomes(const json& report)
{
    std::uint64_t sum = 0;
    for (const char* outcome : {"stored", "duplicate", "replaced", "deleted", "expired", "ephemeral"})
        sum += report[outcome].get<std::uint64_t>();
    for (const auto& [reason, count] : report["refused"].items())
        sum += count.get<std::uint64_t>();
    return sum;
}

// A note with 5 replies, 7 likes of 2 emoji, a repost; one like taken back.
std::vector<nostr::Event> conversation()
{
    const auto note = tests::note(1, "the note");
    std::vector<nostr::Event> events{note};
    for (unsigned i = 0; i < 5; ++i)
        events.push_back(tests::reply(10 + i, note, "reply " + std::to_string(i)));
    for (unsigned i = 0; i < 7; ++i)
        events.push_back(tests::reaction(20 + i, note, i < 4 ? "+" : "\xf0\x9f\x94\xa5"));
    events.push_back(tests::repost(30, note));
    events.push_back(tests::deletion(20, events[6]));
    return events;
}

} // namespace

class TestStoreCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_databases = 0;

    QString newDatabase() { return m_folder.filePath(QStringLiteral("%1.db").arg(++m_databases)); }

private Q_SLOTS:
    void countsEachLineOnceByWhatBecameOfItAtTheEnd()
    {
        auto events = conversation();
        const auto old = tests::event({.author = 1, .kind = 0, .createdAt = 100, .tags = {}, .content = "{}"});
        const auto newer = tests::event({.author = 1, .kind = 0, .createdAt = 200, .tags = {}, .content = "{}"});
        const auto expired = tests::event({.author = 1, .kind = 1, .createdAt = 100, .tags = {{"expiration", "200"}}, .content = "x"});
        const auto ephemeral = tests::event({.author = 1, .kind = 20001, .createdAt = 100, .tags = {}, .content = "x"});
        auto forged = tests::note(1, "forged");
        forged.content = "other";
        events.insert(events.end(), {old, newer, expired, ephemeral, forged, events[0]});
        const QString file = writeFile(m_folder, "lines", jsonLines(events) + "\n  \nnot json\n");
        const auto result = runCli({QStringLiteral("import"), file, QStringLiteral("--json"), QStringLiteral("--db"), newDatabase()});
        QCOMPARE(result.err, std::string());
        QCOMPARE(result.code, 0);
        const json report = result.json();
        QCOMPARE(report["read"].get<int>(), 22);
        QCOMPARE(report["stored"].get<int>(), 15);
        QCOMPARE(report["replaced"].get<int>(), 1);
        QCOMPARE(report["deleted"].get<int>(), 1);
        QCOMPARE(report["expired"].get<int>(), 1);
        QCOMPARE(report["ephemeral"].get<int>(), 1);
        QCOMPARE(report["duplicate"].get<int>(), 1);
        QVERIFY2((report["refused"] == json{{"bad-id", 1}, {"not-json", 1}}), result.out.c_str());
        QCOMPARE(sumOfOutcomes(report), std::uint64_t(22));
        QVERIFY(report["events_per_second"].get<double>() > 0 && report["events_per_second_committed"].get<double>() > 0);
    }

    void answersCountsOfOneNote()
    {
        const auto events = conversation();
        const QString database = newDatabase();
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database},
                     QByteArray::fromStdString(jsonLines(events)))
                     .code,
            0);
        const QString id = QString::fromStdString(events[0].id.hex());
        const json counts = runCli({QStringLiteral("counts"), id, QStringLiteral("--json"), QStringLiteral("--db"), database}).json();
        QCOMPARE(counts["replies"].get<int>(), 5);
        QCOMPARE(counts["reposts"].get<int>(), 1);
        QVERIFY((counts["reactions"] == json{{"+", 3}, {"\xf0\x9f\x94\xa5", 3}}));
        const auto check = runCli({QStringLiteral("recount"), QStringLiteral("--check"), QStringLiteral("--json"), QStringLiteral("--db"), database});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json()["differences"].get<int>(), 0);
        const auto found = runCli({QStringLiteral("count"), QStringLiteral("{\"kinds\":[7]}"), QStringLiteral("--db"), database});
        QCOMPARE(found.out, std::string("6\n"));
        QCOMPARE(runCli({QStringLiteral("query"), QStringLiteral("{\"kinds\":[1],\"limit\":2}"), QStringLiteral("--db"), database}).lines().size(),
            std::size_t(2));
        QCOMPARE(runCli({QStringLiteral("stats"), QStringLiteral("--json"), QStringLiteral("--db"), database}).json()["reactions"].get<int>(), 6);
    }

    void exportsWhatItImportedFieldByField()
    {
        const auto events = conversation();
        const QString database = newDatabase();
        (void)runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database}, QByteArray::fromStdString(jsonLines(events)));
        const auto exported = runCli({QStringLiteral("export"), QStringLiteral("--db"), database});
        QCOMPARE(exported.code, 0);
        std::map<std::string, nostr::Event> byId;
        for (const auto& event : events)
            byId[event.id.hex()] = event;
        QCOMPARE(exported.lines().size(), events.size() - 1); // but the like that was taken back
        for (const std::string& line : exported.lines()) {
            const auto parsed = nostr::parseEvent(line);
            QVERIFY(parsed.ok());
            QVERIFY(parsed.event == byId[parsed.event.id.hex()]);
        }
    }

    void realEventsAddUpAndComeOutAsTheyWentIn()
    {
        tests::skipWithoutTestData("data/real-events.jsonl");
        const QString real = QString::fromStdString(tests::testData("data/real-events.jsonl").string());
        const QString database = newDatabase();
        const auto first = runCli({QStringLiteral("import"), real, QStringLiteral("--json"), QStringLiteral("--db"), database});
        QCOMPARE(first.code, 0);
        QCOMPARE(first.json()["read"].get<int>(), 9763);
        QVERIFY2(first.json()["refused"].empty(), first.out.c_str());
        QCOMPARE(sumOfOutcomes(first.json()), std::uint64_t(9763));
        const auto again = runCli({QStringLiteral("import"), real, QStringLiteral("--json"), QStringLiteral("--db"), database});
        QCOMPARE(sumOfOutcomes(again.json()), std::uint64_t(9763));
        QCOMPARE(again.json()["stored"].get<int>(), 0);
        std::map<std::string, json> originals;
        for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
            json event = json::parse(line);
            const std::string id = event["id"];
            originals[id] = std::move(event);
        }
        const auto exported = runCli({QStringLiteral("export"), QStringLiteral("--db"), database});
        QCOMPARE(exported.lines().size(), first.json()["stored"].get<std::size_t>());
        for (const std::string& line : exported.lines()) {
            const json event = json::parse(line);
            QVERIFY2((event == originals[event["id"].get<std::string>()]), line.c_str());
        }
        QCOMPARE(runCli({QStringLiteral("recount"), QStringLiteral("--check"), QStringLiteral("--db"), database}).code, 0);
    }

    void refusesEveryInvalidEventAndNamesTheReason()
    {
        tests::skipWithoutTestData("data/real-invalid.jsonl");
        std::string lines;
        for (const std::string& line : tests::readLines(tests::testData("data/real-invalid.jsonl")))
            lines += json::parse(line)["event"].dump() + "\n";
        const auto result = runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("--db"), newDatabase()},
            QByteArray::fromStdString(lines));
        QCOMPARE(result.code, 0);
        const json report = result.json();
        QCOMPARE(report["read"].get<int>(), 223);
        QCOMPARE(report["refused"]["bad-id"].get<int>(), 199);
        QCOMPARE(report["refused"]["bad-signature"].get<int>(), 2);
        QCOMPARE(sumOfOutcomes(report), std::uint64_t(223));
        QCOMPARE(report["stored"].get<int>(), 0);
    }

    void saysOneSentenceForEachFailure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char* line, int code) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << code;
        };
        row("", 2);
        row("fly", 2);
        row("import", 2);
        row("import a b", 2);
        row("stats --workers abc", 2);
        row("stats --workers 33", 2);
        row("stats --workers", 2);
        row("stats --unknown", 2);
        row("stats --check", 2);
        row("count {\"kinds\":1}", 2);
        row("count {", 2);
        row("query nonsense", 2);
        row("counts xyz", 2);
        row("relay", 2);
        row("relay --port 70000", 2);
        row("sync", 2);
        row("sync --relay htp:/x", 2);
        row("publish hello", 2);
        row("import /no/such/file", 1);
        row("import /", 1);
        row("export --db /no/such/folder/x.db", 1);
        row("import /etc/hostname --db /proc/nandu/x.db", 1);
        row("import /etc/hostname --db /", 1);
        row("stats --db /", 1);
        row("import /etc/hostname --db /dev/null", 1);
    }

    void saysOneSentenceForEachFailure()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        arguments.removeAll(QString());
        const auto result = runCli(arguments, {}, {QStringLiteral("XDG_DATA_HOME=") + m_folder.path()});
        QCOMPARE(result.code, code);
        QCOMPARE(result.out, std::string());
        const auto sentences = QByteArray::fromStdString(result.err).count('\n') - (code == 2 ? 1 : 0); // and where to find help
        QVERIFY2(sentences == 1 && result.err.starts_with("nandu-cli: "), result.err.c_str());
    }

    void leavesAFileAloneThatIsNoDatabase()
    {
        const std::string text(10'000, 'x');
        const QString file = writeFile(m_folder, "letter.db", text);
        for (const char* command : {"stats", "recount", "export"}) {
            const auto result = runCli({QString::fromLatin1(command), QStringLiteral("--db"), file});
            QCOMPARE(result.code, 1);
            QVERIFY2(result.err.find("is damaged or no database") != std::string::npos, result.err.c_str());
        }
        QCOMPARE(tests::readFile(file.toStdString()), text);
    }

    void helpAndVersionAreNoFailures()
    {
        QCOMPARE(runCli({QStringLiteral("--help")}).code, 0);
        QVERIFY(runCli({QStringLiteral("--version")}).out.starts_with("nandu-cli "));
    }
};

QTEST_GUILESS_MAIN(TestStoreCommands)
#include "tst_store_commands.moc"
