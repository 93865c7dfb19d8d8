// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program with the window: reads the command line, opens the client, shows the interface, stops cleanly.
#include "app/demo/demo_relay.h"
#include "app/desktop/command_line.h"
#include "app/desktop/desktop_shell.h"
#include "app/desktop/keychain_store.h"
#include "app/desktop/main_window.h"
#include "app/desktop/no_keychain.h"
#include "app/desktop/presence/presence.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/unix_signals.h"
#include "app/words/languages.h"
#include "engine/base/process_guard.h"
#include "engine/client/client.h"
#include "engine/client/data_paths.h"
#include "engine/client/settings.h"
#include "models/error_text.h"

#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QTemporaryDir>

#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

namespace {

using namespace nandu;

constexpr int failedExit = 1;
constexpr int usageExit = 2;

void say(std::FILE* where, const QString& text)
{
    std::fprintf(where, "%s\n", qPrintable(text));
}

// One sentence on stderr; the detail follows for whoever asks for help.
int fail(const QString& what, const base::Error& error)
{
    say(stderr, QStringLiteral("%1: %2 (%3)").arg(what, models::errorText(error.code), QString::fromStdString(error.detail)));
    return failedExit;
}

// As this start, without a window. The demo does not start by itself.
std::optional<desktop::Autostart> autostartOf(const desktop::CommandLine& line)
{
    if (line.demo || !desktop::Autostart::isPossible())
        return std::nullopt;
    QStringList command{desktop::Autostart::usualProgram(), QStringLiteral("--minimised")};
    if (!line.folder.isEmpty())
        command << QStringLiteral("--data") << QDir(line.folder).absolutePath();
    if (!line.database.isEmpty())
        command << QStringLiteral("--db") << QDir().absoluteFilePath(line.database);
    return desktop::Autostart(desktop::Autostart::usualFolder(), command);
}

int runWindow(desktop::MainWindow& window, client::Client& client, const desktop::CommandLine& line, desktop::SingleInstance& instance)
{
    words::Words words;
    words.use(client.services().engine->setting(QLatin1String(client::setting_keys::language)).toString());
    desktop::DesktopShell shell;
    models::Session session(client.services(), shell);
    session.setDemo(line.demo);
    desktop::Presence presence(session, {autostartOf(line), {}});
    if (!window.show(session, line.minimised)) {
        say(stderr, QStringLiteral("The interface could not be built."));
        return failedExit;
    }
    presence.setWindow(*window.window());
    const auto settle = [&presence] {
        QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("org.nandu.Nandu")));
        presence.start();
    };
    if (line.minimised)
        settle();
    else // after the first frame: neither the bus nor the search for icons is to delay it
        QObject::connect(window.window(), &QQuickWindow::frameSwapped, &presence, settle, Qt::SingleShotConnection);
    session.openLink(line.link);
    QObject::connect(&presence, &desktop::Presence::windowWanted, &window, &desktop::MainWindow::comeToFront);
    QObject::connect(&instance, &desktop::SingleInstance::started, &session, [&](const QString& link) {
        window.comeToFront();
        session.openLink(link);
    });
    const int ended = QGuiApplication::exec();
    window.close();
    return ended;
}

int runDemo(const desktop::CommandLine& line, desktop::SingleInstance& instance)
{
    demo::DemoOptions options;
    options.eventsPerSecond = line.demoRate;
    auto relay = demo::DemoRelay::start(options);
    if (!relay)
        return fail(QStringLiteral("The demo network could not be started"), relay.error());
    const QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/nandu-demo-XXXXXX")); // nothing of the demo stays
    if (!folder.isValid())
        return fail(QStringLiteral("The demo has no place"), base::fail(base::ErrorCode::PermissionDenied, folder.errorString().toStdString()));
    desktop::NoKeychain keychain;
    const base::SystemClock clock;
    // Where the user asked for a place, it is used; settings such as the theme are theirs in any case.
    const QString place = line.folder.isEmpty() ? folder.path() : line.folder;
    const QString settings = line.folder.isEmpty() ? QString::fromStdString((client::dataFolder() / "demo-settings.json").string()) : QString();
    desktop::MainWindow window(place); // first: what it needs is read while the client opens
    auto client = client::Client::open({place, settings, line.database, line.workers, keychain, (*relay)->url().toString(), clock, line.metricsPort});
    if (!client)
        return fail(QStringLiteral("Nandu could not be started"), client.error());
    (*client)->signInForSession((*relay)->visitorSecret());
    const int ended = runWindow(window, **client, line, instance);
    (*client)->stop();
    return ended;
}

int runClient(const desktop::CommandLine& line, desktop::SingleInstance& instance)
{
    desktop::KeychainStore keychain;
    const base::SystemClock clock;
    const QString folder = line.folder.isEmpty() ? QString::fromStdString(client::dataFolder().string()) : line.folder;
    desktop::MainWindow window(folder); // first: what it needs is read while the client opens
    auto client = client::Client::open({folder, {}, line.database, line.workers, keychain, {}, clock, line.metricsPort});
    if (!client)
        return fail(QStringLiteral("Nandu could not be started"), client.error());
    const int ended = runWindow(window, **client, line, instance);
    (*client)->stop();
    return ended;
}

} // namespace

int main(int argc, char** argv)
{
    base::guardProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before Qt looks for a screen: --help works on a machine without one.
    const desktop::CommandLine line = desktop::readCommandLine(arguments);
    if (!line.wrong.isEmpty()) {
        say(stderr, line.wrong);
        return usageExit;
    }
    if (line.showHelp || line.showVersion) {
        say(stdout, line.showHelp ? desktop::commandLineHelp() : QStringLiteral("nandu " NANDU_VERSION));
        return 0;
    }
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("nandu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NANDU_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Nandu"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.nandu.Nandu"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const desktop::UnixSignals signalsOfSystem;
    QObject::connect(&signalsOfSystem, &desktop::UnixSignals::stopRequested, &app, &QCoreApplication::quit);
    // One for each place of data; the demo has its own.
    const QString place = line.folder.isEmpty() ? QString() : QDir(line.folder).absolutePath();
    desktop::SingleInstance instance(place + (line.demo ? QStringLiteral(" demo") : QString()));
    if (instance.handOver(line.link))
        return 0;
    instance.listen();
    return line.demo ? runDemo(line, instance) : runClient(line, instance);
}
