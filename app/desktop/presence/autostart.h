// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The start at login: an entry in ~/.config/autostart (XDG Desktop Application Autostart). Reads and writes one small file; its
// functions may be called on any thread, one at a time.
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

namespace nandu::desktop {

class Autostart {
public:
    // `folder`: the autostart folder; `command`: the program and what it is started with.
    Autostart(const QString& folder, const QStringList& command);

    bool isOn() const; // there is an entry, and it is not hidden
    base::Result<void> turn(bool on) const; // off removes the entry

    static QString usualFolder();
    static QString usualProgram(); // by its name where the system finds it so, else by its path
    static bool isPossible();      // a sandbox has a folder of its own, which nobody reads

private:
    QString m_file;
    QStringList m_command;
};

// As the key Exec of a desktop entry wants it.
QString execLine(const QStringList& command);

} // namespace nandu::desktop
