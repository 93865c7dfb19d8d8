// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window over a session: QML engine, pictures, and how long it takes until stored notes are painted. GUI thread; owned by
// main, gone before the session.
#pragma once

#include "app/desktop/images/picture_fetcher.h"
#include "app/desktop/window_place.h"
#include "models/session.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace nandu::desktop {

class MainWindow : public QObject {
    Q_OBJECT
public:
    MainWindow(models::Session& session, const QString& folder, QObject* parent = nullptr);
    ~MainWindow() override;

    bool load(); // false when the interface could not be built; QML has said why

private:
    WindowPlace m_place;
    PictureFetcher m_pictures; // outlives the engine, whose providers ask it
    QQmlApplicationEngine m_engine;
    models::Session& m_session;
    QQuickWindow* m_window = nullptr;
};

} // namespace nandu::desktop
