// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program was started with. Pure function; prints nothing and never exits, so that it can be tested.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace nandu::desktop {

struct CommandLine {
    bool showHelp = false;
    bool showVersion = false;
    bool demo = false;
    bool minimised = false;           // no window at first, only the tray icon
    double demoRate = 20;             // events a second
    std::optional<unsigned> workers;  // for this start only; else the setting
    std::optional<unsigned> metricsPort; // for this start only
    QString database;                 // --db: the event cache, elsewhere than in the folder
    QString folder;                   // --data: everything; empty: the usual place
    QString link;                     // what to open: nostr:...
    QString wrong;                    // one sentence, when it cannot be started like this
};

CommandLine readCommandLine(const QStringList& arguments); // without the program's name
QString commandLineHelp();
// "nostr:...", from that or from "web+nostr:..."; empty when it is something else, or too long to be one.
QString nostrLink(const QString& text);

} // namespace nandu::desktop
