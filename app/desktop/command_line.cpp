// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/command_line.h"

#include "engine/base/limits.h"

namespace nandu::desktop {
namespace {

constexpr double demoRateMax = 10'000;
constexpr qsizetype linkLengthMax = 5'000; // NIP-19 names are far shorter

// "--name=value" or "--name value"; the value is taken out of `rest`.
std::optional<QString> valueOf(const QString& argument, QStringList& rest)
{
    const qsizetype equals = argument.indexOf(QLatin1Char('='));
    if (equals >= 0)
        return argument.mid(equals + 1);
    if (rest.isEmpty() || rest.first().startsWith(QLatin1String("--")))
        return std::nullopt;
    return rest.takeFirst();
}

QString readWorkers(const QString& text, CommandLine& line)
{
    bool isNumber = false;
    const unsigned workers = text.toUInt(&isNumber);
    if (!isNumber || workers < base::limits::workersMin || workers > base::limits::workersMax)
        return QStringLiteral("--workers takes a number from %1 to %2, not \"%3\".").arg(base::limits::workersMin).arg(base::limits::workersMax).arg(text);
    line.workers = workers;
    return {};
}

QString readMetricsPort(const QString& text, CommandLine& line)
{
    bool isNumber = false;
    const unsigned port = text.toUInt(&isNumber);
    if (!isNumber || port < 1 || port > 65'535)
        return QStringLiteral("--metrics takes a port from 1 to 65535, not \"%1\".").arg(text);
    line.metricsPort = port;
    return {};
}

QString readRate(const QString& text, CommandLine& line)
{
    bool isNumber = false;
    line.demoRate = text.toDouble(&isNumber);
    if (!isNumber || !(line.demoRate >= 0 && line.demoRate <= demoRateMax))
        return QStringLiteral("--demo-rate takes events a second from 0 to %1, not \"%2\".").arg(static_cast<int>(demoRateMax)).arg(text);
    line.demo = true;
    return {};
}

QString readOption(const QString& argument, QStringList& rest, CommandLine& line)
{
    const QString name = argument.section(QLatin1Char('='), 0, 0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        line.showHelp = true;
        return {};
    }
    if (name == QLatin1String("--version")) {
        line.showVersion = true;
        return {};
    }
    if (name == QLatin1String("--demo")) {
        line.demo = true;
        return {};
    }
    if (name == QLatin1String("--minimised")) {
        line.minimised = true;
        return {};
    }
    const bool takesValue = name == QLatin1String("--workers") || name == QLatin1String("--demo-rate") || name == QLatin1String("--db")
        || name == QLatin1String("--data") || name == QLatin1String("--metrics");
    if (!takesValue)
        return QStringLiteral("\"%1\" is no option of nandu; see nandu --help.").arg(argument);
    const std::optional<QString> value = valueOf(argument, rest);
    if (!value || value->isEmpty())
        return QStringLiteral("%1 needs a value.").arg(name);
    if (name == QLatin1String("--workers"))
        return readWorkers(*value, line);
    if (name == QLatin1String("--metrics"))
        return readMetricsPort(*value, line);
    if (name == QLatin1String("--demo-rate"))
        return readRate(*value, line);
    (name == QLatin1String("--db") ? line.database : line.folder) = *value;
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    CommandLine line;
    QStringList rest = arguments;
    while (!rest.isEmpty() && line.wrong.isEmpty()) {
        const QString argument = rest.takeFirst();
        const QString link = nostrLink(argument);
        if (link.isEmpty())
            line.wrong = readOption(argument, rest, line);
        else
            line.link = link;
    }
    return line;
}

QString nostrLink(const QString& text)
{
    const QString link = text.startsWith(QLatin1String("web+"), Qt::CaseInsensitive) ? text.mid(4) : text;
    const bool isLink = link.startsWith(QLatin1String("nostr:"), Qt::CaseInsensitive) && link.size() <= linkLengthMax;
    return isLink ? link : QString();
}

QString commandLineHelp()
{
    return QStringLiteral("Usage: nandu [options] [nostr:...]\n"
                          "A Nostr client. With a link it opens the note, person or article; a second start does so in the window that is there.\n\n"
                          "  --demo             open a made-up network, served on this machine\n"
                          "  --demo-rate N      its events a second (default 20)\n"
                          "  --minimised        start without a window, in the tray; minimised where there is no tray\n"
                          "  --workers N        threads that check signatures, 1 to 32, for this start\n"
                          "  --metrics PORT     serve the engine's figures at http://127.0.0.1:PORT/metrics, for this start\n"
                          "  --data DIR         where everything is kept (default: ~/.local/share/nandu)\n"
                          "  --db PATH          the event database, when it is elsewhere\n"
                          "  --version          print the version\n"
                          "  --help             print this\n");
}

} // namespace nandu::desktop
