// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first painted feed, and the memory it then has, beside a window with nothing in it: taken in
// turns, each in a process of its own, from the moment it is started by the parent. start FILE.jsonl: the events are stored first, and the
// reader follows 3,000 of their authors. Offscreen, unless QT_QPA_PLATFORM says otherwise (xcb: a real window). Also what an
// installation of the build beside this program weighs.
#include "engine/client/pipeline.h"
#include "engine/nostr/event_json.h"
#include "tests/bench/bench_loop.h"
#include "tests/bench/report.h"
#include "tests/support/event_factory.h"
#include "tests/window/client_window.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <set>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;

namespace {

constexpr int pairs = 15;
constexpr int idleMs = 3000; // the last of them, whose memory is looked at
constexpr std::size_t follows = 3000; // as many as fit into an event of 256 KiB, with some room
constexpr unsigned reader = 7;

qint64 nowUs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
}

double residentMiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

struct Child {
    qint64 startedUs = 0;
    int restMs = 0;
};

// Prints when the first frame was painted and what it took of the processor, then what the process holds in peace.
void tellFrame(const Child& child)
{
    static bool isReported = false;
    if (std::exchange(isReported, true))
        return;
    std::printf("%lld %.0f", static_cast<long long>(nowUs() - child.startedUs), bench::processorSeconds() * 1e6);
    QTimer::singleShot(child.restMs, qApp, [] {
        std::printf(" %.0f\n", residentMiB());
        std::fflush(stdout);
        QCoreApplication::quit();
    });
}

int runEmpty(const Child& child)
{
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Window\nWindow { width: 1100; height: 800; visible: true }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    QObject::connect(window, &QQuickWindow::frameSwapped, qApp, [child] { tellFrame(child); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runFeed(const Child& child, const QString& database)
{
    tests::ClientWindow view(QStringLiteral("ws://127.0.0.1:9/"), tests::key(reader).secret(), database);
    view.window->resize(1100, 800);
    view.window->show();
    // The frame that counts is the first that has rows in it, not the first after the model has them.
    QObject::connect(view.window, &QQuickWindow::beforeRendering, qApp, [&] {
        if (!view.list() || view.rowItems().isEmpty())
            return;
        QObject::connect(view.window, &QQuickWindow::frameSwapped, qApp, [child] { tellFrame(child); }, Qt::DirectConnection);
    }, Qt::DirectConnection);
    return QCoreApplication::exec();
}

bool fill(const QString& database, const char* file)
{
    client::PipelineOptions options;
    options.database = database.toStdString();
    options.workers = 2;
    auto pipeline = client::Pipeline::open(options);
    std::ifstream in(file);
    if (!pipeline || !in)
        return false;
    auto feed = (*pipeline)->feed([](const client::FeedOutcome&) {});
    std::set<std::string> authors;
    std::uint64_t number = 0;
    for (std::string line; std::getline(in, line);) {
        if (authors.size() < follows) {
            if (const auto parsed = nostr::parseEvent(line); parsed.ok())
                authors.insert(parsed.event.pubkey.hex());
        }
        if (!feed->push(line, ++number))
            return false;
    }
    nostr::TagList tags;
    for (const std::string& author : authors)
        tags.add({"p", author});
    const bool isFilled = feed->push(nostr::eventToJson(tests::event({.author = reader, .kind = 3, .tags = std::move(tags)})), ++number) && feed->finish();
    feed.reset();
    (*pipeline)->stop();
    return isFilled;
}

struct Figures {
    std::vector<double> us, processorUs;
    double mib = 0;
};

void run(Figures& figures, const QStringList& arguments, bool rests)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
        QStringList{QStringLiteral("--only"), QStringLiteral("start"), QStringLiteral("--json")} + arguments + QStringList{QString::number(rests ? idleMs : 0), QString::number(nowUs())});
    child.waitForFinished(60'000);
    const QList<QByteArray> words = child.readAllStandardOutput().simplified().split(' ');
    if (words.size() < 3)
        return;
    figures.us.push_back(words[0].toDouble());
    figures.processorUs.push_back(words[1].toDouble());
    if (rests)
        figures.mib = words[2].toDouble();
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Of the package's own files, as it installs them; 0 when the rest of the build or cmake is missing.
double installedMiB()
{
    const QTemporaryDir place;
    const QString build = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral(".."));
    QProcess install;
    install.start(QStringLiteral("cmake"), {QStringLiteral("--install"), build, QStringLiteral("--strip"), QStringLiteral("--prefix"), place.path()});
    if (!install.waitForFinished(60'000) || install.exitCode() != 0)
        return 0;
    qint64 bytes = 0;
    for (QDirIterator file(place.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); file.hasNext();) {
        file.next();
        bytes += file.fileInfo().size();
    }
    return static_cast<double>(bytes) / (1024 * 1024);
}

int runBench(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--empty"))
        return runEmpty({arguments.value(3).toLongLong(), arguments.value(2).toInt()});
    if (arguments.value(1) == QLatin1String("--feed"))
        return runFeed({arguments.value(4).toLongLong(), arguments.value(3).toInt()}, arguments.value(2));
    if (argc < 2 || argc > 3)
        return 77;
    const QTemporaryDir folder;
    const QString database = argc == 3 ? arguments.value(2) : folder.filePath(QStringLiteral("events.db"));
    if (!QFile::exists(database) && !fill(database, argv[1]))
        return 2;
    Figures empty, feed;
    for (int i = 0; i < pairs; ++i) {
        run(empty, {QStringLiteral("--empty")}, i == pairs - 1);
        run(feed, {QStringLiteral("--feed"), database}, i == pairs - 1);
    }
    if (empty.us.empty() || feed.us.empty())
        return 2;
    bench::report().times("an empty QML window painted", empty.us);
    bench::report().times("first feed painted", feed.us);
    bench::report().cost("... as a multiple of the empty window", median(feed.us), median(feed.us) / median(empty.us), 3);
    bench::report().cost("processor until then, the same", median(feed.processorUs), median(feed.processorUs) / median(empty.processorUs));
    if (const double mib = installedMiB(); mib > 0)
        bench::report().cost("our own files installed, MiB", 0, mib, 15);
    else
        bench::report().remark("installed size: not measured, `cmake --install` of this build failed (build nandu, nandu-cli and packed_texts)");
    bench::report().remark("resident: " + std::to_string(std::lround(empty.mib)) + " MiB and " + std::to_string(std::lround(feed.mib))
        + " MiB (170 more are allowed)");
    return 0;
}

const bench::Registration registration{"start", "FILE.jsonl [DATABASE to keep]: from the start of the process to the first painted feed, beside an empty window", runBench};

} // namespace
