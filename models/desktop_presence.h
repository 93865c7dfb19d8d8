// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Nandu is to the desktop while its window is closed or not there yet: the tray icon, the start at login. Lives on the GUI
// thread; app/desktop implements it, tests do so with what they need.
#pragma once

#include <QObject>

namespace nandu::models {

class DesktopPresence : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool hasTray() const = 0;           // an icon of ours is in it
    virtual bool showsNotifications() const = 0; // the desktop has somebody who does
    virtual bool canStartAtLogin() const = 0;   // not from a sandbox, not for the demo
    virtual bool startsAtLogin() const = 0;
    virtual void setStartsAtLogin(bool starts) = 0; // changed follows, or failed
    virtual void hideWindow() = 0;              // the tray icon brings it back
    virtual void quit() = 0;

Q_SIGNALS:
    void changed();
    void closeAsked(); // the window was to be closed, and what that means was not said yet
    void failed(const QString& detail); // the start at login could not be changed
};

} // namespace nandu::models
