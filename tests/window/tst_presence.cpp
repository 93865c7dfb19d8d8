// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window and the desktop around it, over a session bus of the test's own: notifications that open pages, closing to the
// tray, starting without a window, the start at login.
#include "app/desktop/main_window.h"
#include "app/desktop/presence/presence.h"
#include "engine/client/link_service_impl.h"
#include "engine/nostr/entity.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/fake_desktop_services.h"
#include "tests/fakes/session_bus.h"

#include <QDBusMessage>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;
using namespace std::chrono_literals;

namespace {

const QString noteId(64, u'a');

QDBusConnection deskOf(const fakes::SessionBus& bus) { return bus.connectTo(QStringLiteral("desktop")); }

// The program's window over fake services, as main puts it together.
struct Program {
    explicit Program(bool isMinimised = false) : services(client.services()), session((services.links = &links, services), client.desktop), main(folder.path())
    {
        client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        const desktop::Autostart autostart(folder.filePath(QStringLiteral("autostart")), {QStringLiteral("nandu"), QStringLiteral("--minimised")});
        presence = std::make_unique<desktop::Presence>(session, desktop::Presence::Options{autostart, {1ms, 0ms}, 300ms});
        main.show(session, isMinimised);
        presence->setWindow(*main.window());
        QObject::connect(presence.get(), &desktop::Presence::windowWanted, &main, &desktop::MainWindow::comeToFront);
        presence->start();
    }
    ~Program() { main.close(); }

    QString here() const { return main.window()->property("router").value<QObject*>()->property("here").toString(); }
    static QQuickItem* find(QQuickItem* item, const char* words)
    {
        if (item->isVisible() && item->property("text").toString() == QLatin1String(words))
            return item;
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = find(child, words))
                return found;
        }
        return nullptr;
    }
    static QQuickItem* findKind(QQuickItem* item, const char* type)
    {
        if (item->isVisible() && QLatin1String(item->metaObject()->className()).startsWith(QLatin1String(type)))
            return item;
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = findKind(child, type))
                return found;
        }
        return nullptr;
    }
    void press(const char* words)
    {
        QQuickItem* button = nullptr;
        QTRY_VERIFY((button = find(main.window()->contentItem(), words)));
        QMetaObject::invokeMethod(button, "clicked");
    }
    bool isSeen() const { return main.window()->isVisible(); }

    QTemporaryDir folder;
    client::LinkServiceImpl links;
    fakes::FakeClient client;
    api::Services services;
    models::Session session;
    desktop::MainWindow main;
    std::unique_ptr<desktop::Presence> presence;
};

} // namespace

class PresenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("SKIPPED: there is no dbus-daemon");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }

    void aClickOnANotificationOpensTheNote()
    {
        fakes::FakeNotifications shown(deskOf(m_bus), {QStringLiteral("body-markup")});
        Program program;
        api::NoticeRow row;
        row.eventId = QString(64, u'e');
        row.type = api::NoticeRow::Reply;
        row.person.title = QStringLiteral("Mira");
        row.noteId = noteId;
        row.noteText = QStringLiteral("I <i>think</i> so");
        row.at = QDateTime::currentSecsSinceEpoch();
        row.isNew = true;
        program.client.notices.show({row});
        QTRY_COMPARE(shown.shown.size(), 1);
        QCOMPARE(shown.shown[0].summary, QStringLiteral("Mira replied to you"));
        QCOMPARE(shown.shown[0].body, QStringLiteral("I &lt;i&gt;think&lt;/i&gt; so"));
        QTest::qWait(50);
        Q_EMIT shown.ActionInvoked(shown.shown[0].id, QStringLiteral("default"));
        QTRY_COMPARE(program.here(), QStringLiteral("2/") + noteId); // Router.Thread
    }

    void oneThatTellsOfManyOpensTheNotices()
    {
        fakes::FakeNotifications shown(deskOf(m_bus), {});
        Program program;
        QList<api::NoticeRow> rows;
        for (int i = 0; i < 12; ++i) {
            api::NoticeRow row;
            row.eventId = QString::number(i).rightJustified(64, u'0');
            row.type = api::NoticeRow::Mention;
            row.noteId = row.eventId;
            row.at = QDateTime::currentSecsSinceEpoch();
            row.isNew = true;
            rows.append(row);
        }
        program.client.notices.show(rows);
        QTRY_COMPARE(shown.shown.size(), 1);
        QCOMPARE(shown.shown[0].summary, QStringLiteral("12 new mentions and replies"));
        QTest::qWait(50);
        Q_EMIT shown.ActionInvoked(shown.shown[0].id, QStringLiteral("default"));
        QTRY_COMPARE(program.here(), QStringLiteral("8/")); // Router.Notices
        QTRY_COMPARE(shown.closed.size() + program.client.notices.seenCalls, 1); // in sight: seen
    }

    void closingAsksOnceAndThenStaysInTheTray()
    {
        fakes::FakeTray tray(deskOf(m_bus));
        Program program;
        QTRY_VERIFY(program.presence->hasTray());
        program.main.window()->close();
        QVERIFY(program.isSeen());
        program.press("Stay in the tray");
        QTRY_VERIFY(!program.isSeen());
        activate();
        QTRY_VERIFY(program.isSeen());
        program.main.window()->close();
        QVERIFY(!program.isSeen()); // not asked again
        activate();
        QTRY_VERIFY(program.isSeen());
        QSignalSpy hidden(program.main.window(), &QWindow::visibleChanged);
        QEvent end(QEvent::Quit); // the session's end
        QCoreApplication::sendEvent(qApp, &end);
        QTRY_COMPARE(hidden.size(), 1); // closed, not kept
    }

    void withoutATrayClosingEndsIt()
    {
        Program program;
        QTest::qWait(50);
        QVERIFY(!program.presence->hasTray());
        QSignalSpy asked(program.presence.get(), &desktop::Presence::closeAsked);
        program.main.window()->close();
        QVERIFY(!program.isSeen());
        QCOMPARE(asked.size(), 0);
    }

    void aTrayThatGoesBringsTheWindowBack()
    {
        auto tray = std::make_unique<fakes::FakeTray>(deskOf(m_bus));
        Program program;
        QTRY_VERIFY(program.presence->hasTray());
        program.presence->hideWindow();
        QVERIFY(!program.isSeen());
        tray.reset();
        QTRY_VERIFY(program.isSeen());
    }

    void aStartWithoutAWindowShowsItWhereThereIsNoTray()
    {
        Program program(true);
        QVERIFY(!program.isSeen());
        QTRY_VERIFY(program.isSeen());
        QVERIFY(program.main.window()->windowStates() & Qt::WindowMinimized);
    }

    void aStartWithoutAWindowStaysInTheTrayThatComesLater()
    {
        Program program(true);
        fakes::FakeTray tray(deskOf(m_bus));
        QTRY_VERIFY(program.presence->hasTray());
        QTest::qWait(500);
        QVERIFY(!program.isSeen());
        activate();
        QTRY_VERIFY(program.isSeen());
    }

    void theStartAtLoginIsAnEntryOfItsOwn()
    {
        Program program;
        const QString entry = program.folder.filePath(QStringLiteral("autostart/org.nandu.Nandu.desktop"));
        program.presence->setStartsAtLogin(true);
        QTRY_VERIFY(program.presence->startsAtLogin());
        QVERIFY(QFile::exists(entry));
        program.presence->setStartsAtLogin(false);
        QTRY_VERIFY(!program.presence->startsAtLogin());
        QVERIFY(!QFile::exists(entry));
    }

    void thePaletteGoesToAPageAndF1ToTheGuide()
    {
        Program program;
        program.main.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(program.main.window()));
        QTest::keyClick(program.main.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(program.main.window()->activeFocusItem() && program.main.window()->activeFocusItem()->objectName() == QLatin1String("paletteField"));
        for (const char letter : {'o', 'u', 't', 'b'})
            QTest::keyClick(program.main.window(), letter);
        QTest::keyClick(program.main.window(), Qt::Key_Return);
        QTRY_COMPARE(program.here(), QStringLiteral("9/")); // Router.Outbox
        QTRY_VERIFY(program.main.window()->activeFocusItem()->objectName() != QLatin1String("paletteField"));
        QTest::qWait(400); // its way out
        QTest::keyClick(program.main.window(), Qt::Key_F1);
        QTRY_VERIFY2(program.here().startsWith(QLatin1String("16/")), qPrintable(program.here())); // Router.Guide
        // A pasted name opens what it means.
        QTest::keyClick(program.main.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(program.main.window()->activeFocusItem() && program.main.window()->activeFocusItem()->objectName() == QLatin1String("paletteField"));
        const auto id = base::EventId::fromHex(noteId.toStdString());
        program.main.window()->activeFocusItem()->setProperty("text", QString::fromStdString(nostr::noteOf(*id)));
        QTest::keyClick(program.main.window(), Qt::Key_Return);
        QTRY_COMPARE(program.here(), QStringLiteral("2/") + noteId);
    }

    void f6GoesThroughTheAreasAndRoundAgain()
    {
        Program program;
        QQuickWindow* window = program.main.window();
        window->resize(1280, 820);
        window->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window));
        Q_EMIT program.session.pageWanted(QStringLiteral("settings"));
        QTRY_COMPARE(program.here(), QStringLiteral("4/")); // Router.Settings has a column beside it
        QTRY_VERIFY(window->activeFocusItem());
        QTRY_VERIFY(Program::findKind(window->contentItem(), "EngineCard")); // that column is read after the page
        QList<int> columns; // where the focus is, left to right
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(window, Qt::Key_F6);
            const double x = window->activeFocusItem()->mapToScene({0, 0}).x();
            columns.append(x < 208 ? 0 : x < 880 ? 1 : 2);
        }
        QVERIFY2(columns.contains(0) && columns.contains(1) && columns.contains(2), qPrintable(QDebug::toString(columns)));
        QCOMPARE(columns.mid(0, 3), columns.mid(3, 3));
    }

    void cleanup() { QDBusConnection::disconnectFromBus(QStringLiteral("desktop")); }

private:
    // A click on the icon.
    void activate()
    {
        const QDBusConnection bus = deskOf(m_bus);
        const QDBusMessage message = QDBusMessage::createMethodCall(QDBusConnection(QStringLiteral("nandu")).baseService(), QStringLiteral("/StatusNotifierItem"),
            QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
        QDBusMessage click = message;
        click.setArguments({1, 1});
        bus.asyncCall(click);
    }

    fakes::SessionBus m_bus;
};

QTEST_MAIN(PresenceTest)

#include "tst_presence.moc"
