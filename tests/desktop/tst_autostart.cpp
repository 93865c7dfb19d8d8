// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entry for the start at login: written, read, removed, and its command line as the desktop's specification wants it.
#include "app/desktop/presence/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu::desktop;

class AutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isWrittenAndRemoved()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("config/autostart"));
        const Autostart autostart(folder, {QStringLiteral("nandu"), QStringLiteral("--minimised")});
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.turn(true));
        QVERIFY(autostart.isOn());
        const QString entry = folder + QStringLiteral("/org.nandu.Nandu.desktop");
        QFile file(entry);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"nandu\" \"--minimised\"\n"));
        if (const QString check = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")); !check.isEmpty())
            QCOMPARE(QProcess::execute(check, {entry}), 0);
        QVERIFY(autostart.turn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(entry));
        QVERIFY(autostart.turn(false)); // gone already
    }

    void oneThatTheDesktopTurnedOffIsOff()
    {
        const QTemporaryDir home;
        const Autostart autostart(home.path(), {QStringLiteral("nandu")});
        QVERIFY(autostart.turn(true));
        QFile file(home.filePath(QStringLiteral("org.nandu.Nandu.desktop")));
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
    }

    void aFolderThatCannotBeMadeIsARefusal()
    {
        QVERIFY(!Autostart(QStringLiteral("/proc/nandu/autostart"), {QStringLiteral("nandu")}).turn(true));
    }

    void whatMeansSomethingInACommandLineIsQuoted()
    {
        QCOMPARE(execLine({QStringLiteral("/opt/a b/nandu")}), QStringLiteral("\"/opt/a b/nandu\""));
        QCOMPARE(execLine({QStringLiteral("50%")}), QStringLiteral("\"50%%\""));
        QCOMPARE(execLine({QStringLiteral("a\"b")}), QStringLiteral("\"a\\\\\"b\""));
        QCOMPARE(execLine({QStringLiteral("a$b`c")}), QStringLiteral("\"a\\\\$b\\\\`c\""));
        QCOMPARE(execLine({QStringLiteral("a\\b")}), QStringLiteral("\"a\\\\\\\\b\""));
    }
};

QTEST_GUILESS_MAIN(AutostartTest)

#include "tst_autostart.moc"
