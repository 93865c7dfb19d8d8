// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on the real client over one relay, in the test's own process, so that it can look inside. GUI thread.
#pragma once

#include "app/desktop/desktop_shell.h"
#include "app/desktop/main_window.h"
#include "app/desktop/no_keychain.h"
#include "engine/client/client.h"
#include "models/feed_model.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace nandu::tests {

struct ClientWindow {
    ClientWindow(const QString& relay, const base::Secret& key, const QString& database = {})
    {
        main = std::make_unique<desktop::MainWindow>(folder.path()); // first, as the program does
        auto opened = client::Client::open({folder.path(), {}, database, {}, keychain, relay, clock});
        if (!opened)
            qFatal("no client: %s", opened.error().detail.c_str());
        client = std::move(*opened);
        client->signInForSession(key);
        session = std::make_unique<models::Session>(client->services(), shell);
        session->setDemo(true);
        main->show(*session);
        window = main->window();
    }
    ~ClientWindow()
    {
        main.reset();
        session.reset();
        if (client)
            client->stop();
    }

    // True once the window is there and has the keyboard.
    bool show()
    {
        if (!window)
            return false;
        window->resize(1100, 800);
        window->show();
        window->requestActivate();
        return QTest::qWaitForWindowActive(window);
    }

    struct Row {
        QString rowId;
        qreal y = 0;
    };
    Row firstRowOnScreen() const
    {
        const QQuickItem* view = list();
        Row first{{}, view->height()};
        for (const QQuickItem* row : rowItems()) {
            const qreal y = row->mapToItem(view, QPointF()).y();
            if (y >= 0 && y < first.y)
                first = {row->property("rowId").toString(), y};
        }
        return first;
    }
    std::optional<qreal> yOf(const QString& rowId) const
    {
        for (const QQuickItem* row : rowItems()) {
            if (row->property("rowId").toString() == rowId)
                return row->mapToItem(list(), QPointF()).y();
        }
        return std::nullopt;
    }
    // As a wheel does: the view moves, and the list knows that its reader moved it.
    void scrollTo(int row) const
    {
        QMetaObject::invokeMethod(list(), "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0));
    }
    QList<QQuickItem*> rowItems() const
    {
        QList<QQuickItem*> rows;
        for (QQuickItem* item : list()->property("contentItem").value<QQuickItem*>()->childItems()) {
            if (item->isVisible() && item->property("rowId").isValid())
                rows.append(item);
        }
        return rows;
    }

    // The list of notes that is on screen.
    QQuickItem* list() const { return listIn(window->contentItem()); }
    static QQuickItem* listIn(QQuickItem* item)
    {
        if (!item->isVisible())
            return nullptr;
        if (item->inherits("QQuickListView") && feedOf(item))
            return item;
        for (QQuickItem* child : item->childItems()) {
            if (QQuickItem* found = listIn(child))
                return found;
        }
        return nullptr;
    }
    int rows() const { return list() ? list()->property("count").toInt() : 0; }
    models::FeedModel* feed() const { return list() ? feedOf(list()) : nullptr; }
    static models::FeedModel* feedOf(const QQuickItem* view) { return qobject_cast<models::FeedModel*>(qvariant_cast<QObject*>(view->property("model"))); }

    // g and a letter: another page.
    void open(Qt::Key page) const
    {
        QTest::keyClick(window, Qt::Key_G);
        QTest::keyClick(window, page);
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    desktop::NoKeychain keychain;
    desktop::DesktopShell shell;
    std::unique_ptr<client::Client> client;
    std::unique_ptr<models::Session> session;
    std::unique_ptr<desktop::MainWindow> main;
    QQuickWindow* window = nullptr;
};

} // namespace nandu::tests
