// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the program may be started, and one sentence for each way it may not.
#include "app/desktop/command_line.h"

#include <QTest>

using namespace nandu::desktop;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithoutArguments()
    {
        const CommandLine line = readCommandLine({});
        QVERIFY(line.wrong.isEmpty());
        QVERIFY(!line.demo);
        QVERIFY(!line.workers);
    }

    void readsEveryOption()
    {
        const CommandLine line = readCommandLine({QStringLiteral("--demo"), QStringLiteral("--demo-rate"), QStringLiteral("2000"),
            QStringLiteral("--workers=8"), QStringLiteral("--db"), QStringLiteral("/x/events.db"), QStringLiteral("--data=/y"), QStringLiteral("--minimised")});
        QVERIFY2(line.wrong.isEmpty(), qPrintable(line.wrong));
        QVERIFY(line.demo);
        QVERIFY(line.minimised);
        QCOMPARE(line.demoRate, 2000.0);
        QCOMPARE(line.workers.value(), 8u);
        QCOMPARE(line.database, QStringLiteral("/x/events.db"));
        QCOMPARE(line.folder, QStringLiteral("/y"));
    }

    void takesALink()
    {
        QCOMPARE(readCommandLine({QStringLiteral("nostr:npub1x")}).link, QStringLiteral("nostr:npub1x"));
        const CommandLine line = readCommandLine({QStringLiteral("--demo"), QStringLiteral("web+nostr:note1x")});
        QVERIFY(line.demo);
        QCOMPARE(line.link, QStringLiteral("nostr:note1x"));
        QVERIFY(nostrLink(QStringLiteral("https://x.example/nostr:npub1x")).isEmpty());
        QVERIFY(nostrLink(QStringLiteral("nostr:") + QString(6'000, QLatin1Char('x'))).isEmpty());
    }

    void saysWhatIsWrongInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
        row("unknown option", {QStringLiteral("--wrokers"), QStringLiteral("4")});
        row("stray word", {QStringLiteral("demo")});
        row("another link", {QStringLiteral("https://nostr.example")});
        row("no value", {QStringLiteral("--workers")});
        row("option as value", {QStringLiteral("--db"), QStringLiteral("--demo")});
        row("empty value", {QStringLiteral("--data=")});
        row("letters", {QStringLiteral("--workers"), QStringLiteral("abc")});
        row("too many", {QStringLiteral("--workers"), QStringLiteral("33")});
        row("none", {QStringLiteral("--workers"), QStringLiteral("0")});
        row("negative rate", {QStringLiteral("--demo-rate"), QStringLiteral("-1")});
        row("no rate", {QStringLiteral("--demo-rate=nan")});
    }
    void saysWhatIsWrongInOneSentence()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = readCommandLine(arguments);
        QVERIFY(line.wrong.endsWith(QLatin1Char('.')));
        QVERIFY(!line.wrong.contains(QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)

#include "tst_command_line.moc"
