// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program of these tests says to the script that started it: one line of JSON an answer.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace nandu::tests {

inline void say(const QJsonObject& line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

// Says why, and ends the program at once: its threads are in the middle of something.
[[noreturn]] inline void end(const QString& what)
{
    say({{QStringLiteral("failed"), what}});
    std::_Exit(1);
}

} // namespace nandu::tests
