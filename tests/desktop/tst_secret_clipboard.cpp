// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret on the clipboard: marked for histories, gone after its time, and never in the way of what was copied later.
#include "app/desktop/desktop_shell.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace nandu;
using namespace std::chrono_literals;

class SecretClipboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void carriesTheHintForPasswordManagers()
    {
        desktop::DesktopShell shell;
        shell.copySecret(base::Secret::copyOf("nsec1secret"));
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QCOMPARE(data->text(), QStringLiteral("nsec1secret")); // others can paste it
        QCOMPARE(shell.clipboard().text(), std::string_view("nsec1secret"));
    }

    void leavesTheClipboardAfterItsTime()
    {
        desktop::DesktopShell shell(30ms);
        shell.copySecret(base::Secret::copyOf("nsec1secret"));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void staysItsWholeTimeAgainWhenCopiedAgain()
    {
        desktop::DesktopShell shell(60s);
        shell.copySecret(base::Secret::copyOf("first"));
        shell.copySecret(base::Secret::copyOf("second"));
        QCOMPARE(shell.clipboard().text(), std::string_view("second"));
    }

    void leavesAloneWhatWasCopiedSince()
    {
        desktop::DesktopShell shell(10ms);
        shell.copySecret(base::Secret::copyOf("nsec1secret"));
        shell.copyText(QStringLiteral("a link"));
        QTest::qWait(50);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a link"));
    }

    void leavesTheClipboardWithTheProgram()
    {
        {
            desktop::DesktopShell shell;
            shell.copySecret(base::Secret::copyOf("nsec1secret"));
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(SecretClipboardTest)

#include "tst_secret_clipboard.moc"
