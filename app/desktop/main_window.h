// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a session: QML engine, pictures, and how long it takes until stored notes are painted. It begins to read the
// interface when it is made, on QML's own thread, while the caller opens the client. GUI thread; owned by main.
#pragma once

#include "app/desktop/images/picture_fetcher.h"
#include "app/desktop/reader_watch.h"
#include "app/desktop/window_place.h"
#include "models/session.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <future>
#include <memory>

namespace nandu::desktop {

class MainWindow : public QObject {
    Q_OBJECT
public:
    explicit MainWindow(const QString& folder, QObject* parent = nullptr);
    ~MainWindow() override;

    // False when the interface could not be built; QML has said why. With `isHidden` there is a window that nobody sees yet.
    bool show(models::Session& session, bool isHidden = false);
    void comeToFront();
    void close(); // before the session goes

    QQuickWindow* window() const { return m_window.get(); }

private:
    WindowPlace m_place;
    PictureFetcher m_pictures; // outlives the engine, whose providers ask it
    std::future<QStringList> m_fallbackFonts;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<ReaderWatch> m_reader; // tells the window: goes before it
};

} // namespace nandu::desktop
