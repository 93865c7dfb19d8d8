// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real interface on fake services and made-up people, with no network:
//   gallery --page home --width 1100 --height 800 --theme dark --text-scale 150 --state normal --language de --shot out.png
// Without --shot, --settle, --walk and --texts it stays open. It ends with 1 when QML printed a warning, or a walk found a fault. Main.qml
// is given `startPage`: "home", "global", "thread:<id>", "profile:<key>", "composer", "drafts", "settings", "settings:relays",
// "stats", "search", "search:rain", "accounts", "enter", "enter:create" (secret, signer, public).
#include "app/words/languages.h"
#include "models/session.h"
#include "tests/fakes/fake_desktop.h"
#include "tests/fakes/made_up_notes.h"
#include "tests/gallery/accessible_walk.h"
#include "tests/gallery/gallery_client.h"
#include "tests/gallery/keyboard_walk.h"
#include "tests/gallery/made_up_pictures.h"
#include "tests/gallery/presses.h"
#include "tests/gallery/pseudo_words.h"
#include "tests/gallery/text_walk.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>

#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

namespace {

// All languages to choose from, as in the program.
class SpeakingDesktop : public nandu::fakes::FakeDesktop {
public:
    QStringList languages() const override { return nandu::words::languages(); }
};

constexpr int betweenPressesMs = 500;
int warnings = 0; // QML warnings so far; only the message handler writes it

void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QByteArray category(context.category);
    const bool isOfQml = category.startsWith("qml") || category.startsWith("qt.qml") || category.startsWith("qt.quick")
        || text.contains(QLatin1String(".qml:")) || text.contains(QLatin1String("QML "));
    if (type != QtDebugMsg && type != QtInfoMsg && isOfQml)
        ++warnings;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

bool isWalkFine(QQuickWindow& window)
{
    window.requestActivate();
    const nandu::gallery::Walk walk = nandu::gallery::walkWithTab(window);
    for (const QString& fault : walk.faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::fprintf(stderr, "%d stops\n", walk.stops);
    const nandu::gallery::AccessibleWalk read = nandu::gallery::walkAsReader(window);
    for (const QString& fault : read.faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::fprintf(stderr, "%d controls for a reader\n", read.controls);
    return walk.faults.isEmpty() && walk.stops > 0 && read.faults.isEmpty() && read.controls > 0;
}

bool areTextsFine(QQuickWindow& window)
{
    const nandu::gallery::TextWalk walk = nandu::gallery::walkTexts(window);
    for (const QString& fault : walk.faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::fprintf(stderr, "%d texts\n", walk.texts);
    return walk.faults.isEmpty() && walk.texts > 0;
}

void look(QQuickWindow& window, const QCommandLineParser& parser)
{
    const QString shot = parser.value(QStringLiteral("shot"));
    const bool isSaved = shot.isEmpty() || window.grabWindow().save(shot);
    if (!isSaved)
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(shot));
    const bool isRead = !parser.isSet(QStringLiteral("texts")) || areTextsFine(window);
    const bool isWalked = !parser.isSet(QStringLiteral("walk")) || isWalkFine(window);
    QCoreApplication::exit(isSaved && isRead && isWalked ? 0 : 1);
}

// One press after the other, with time between for what opens.
void pressAndLook(QQuickWindow& window, const QCommandLineParser& parser, QStringList presses, bool ends)
{
    if (presses.isEmpty()) {
        if (ends)
            look(window, parser);
        return;
    }
    const QString what = presses.takeFirst();
    if (!nandu::gallery::press(window, what)) {
        std::fprintf(stderr, "There is no %s to press.\n", qPrintable(what));
        return QCoreApplication::exit(1);
    }
    QTimer::singleShot(betweenPressesMs, &window, [&window, &parser, presses, ends] { pressAndLook(window, parser, presses, ends); });
}

QString fullPage(const QString& page)
{
    using namespace nandu::fakes;
    if (page == QLatin1String("thread"))
        return page + QLatin1Char(':') + madeUpId(1'001);
    if (page == QLatin1String("profile"))
        return page + QLatin1Char(':') + madeUpPerson(4).key;
    return page;
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("page"), QStringLiteral("Page to open."), QStringLiteral("name"), QStringLiteral("home")},
        {QStringLiteral("state"), nandu::gallery::knownStates().join(QStringLiteral(", ")), QStringLiteral("name"), QStringLiteral("normal")},
        {QStringLiteral("width"), QStringLiteral("Window width."), QStringLiteral("pixels"), QStringLiteral("1100")},
        {QStringLiteral("height"), QStringLiteral("Window height."), QStringLiteral("pixels"), QStringLiteral("820")},
        {QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("name"), QStringLiteral("light")},
        {QStringLiteral("text-scale"), QStringLiteral("Percent."), QStringLiteral("percent"), QStringLiteral("100")},
        {QStringLiteral("language"), QStringLiteral("One of the finished languages, or pseudo: longer texts in brackets."), QStringLiteral("code"), QStringLiteral("en")},
        {QStringLiteral("mirrored"), QStringLiteral("Laid out from right to left, whatever the language.")},
        {QStringLiteral("still"), QStringLiteral("Nothing arrives by itself.")},
        {QStringLiteral("shot"), QStringLiteral("Write a picture and end."), QStringLiteral("file.png")},
        {QStringLiteral("walk"), QStringLiteral("Go through the page with Tab, name what is wrong, and end.")},
        {QStringLiteral("press"), QStringLiteral("Before the picture, one after the other: Ctrl+K, at:120,48, icon:more, type:words."), QStringLiteral("what")},
        {QStringLiteral("texts"), QStringLiteral("Name the texts that are cut or lie on others, and end.")},
        {QStringLiteral("settle"), QStringLiteral("Time before the picture or the end."), QStringLiteral("ms")},
    });
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(countWarnings);
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (!nandu::gallery::knownStates().contains(parser.value(QStringLiteral("state")))) {
        std::fprintf(stderr, "Unknown state. Known: %s\n", qPrintable(nandu::gallery::knownStates().join(QStringLiteral(", "))));
        return 2;
    }
    nandu::words::Words words;
    words.use(parser.value(QStringLiteral("language")));
    nandu::gallery::PseudoWords pseudo;
    if (parser.value(QStringLiteral("language")) == QLatin1String("pseudo"))
        QCoreApplication::installTranslator(&pseudo);
    if (parser.isSet(QStringLiteral("mirrored")))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    nandu::gallery::GalleryClient gallery(parser.value(QStringLiteral("state")), !parser.isSet(QStringLiteral("still")));
    nandu::fakes::FakeClient& client = gallery.client();
    client.engine.setSetting(QStringLiteral("ui.theme"), parser.value(QStringLiteral("theme")));
    client.engine.setSetting(QStringLiteral("ui.text_scale"), parser.value(QStringLiteral("text-scale")).toInt());
    SpeakingDesktop desktop;
    nandu::models::Session session(client.services(), desktop);
    gallery.start();

    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QStringLiteral("remote"), new nandu::gallery::MadeUpPictures(false));
    engine.addImageProvider(QStringLiteral("avatar"), new nandu::gallery::MadeUpPictures(true));
    session.installIn(engine);
    engine.setInitialProperties({{QStringLiteral("startPage"), fullPage(parser.value(QStringLiteral("page")))}, {QStringLiteral("hasPictures"), true},
        {QStringLiteral("isReadAloud"), parser.isSet(QStringLiteral("walk"))}}); // the walks are to come to what is made for readers alone, too
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Nandu/Ui/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (!window) {
        std::fprintf(stderr, "Main.qml made no window.\n");
        return 1;
    }
    window->resize(parser.value(QStringLiteral("width")).toInt(), parser.value(QStringLiteral("height")).toInt());
    window->show();

    const bool ends = parser.isSet(QStringLiteral("shot")) || parser.isSet(QStringLiteral("walk")) || parser.isSet(QStringLiteral("texts"))
        || parser.isSet(QStringLiteral("settle"));
    const int settleMs = parser.isSet(QStringLiteral("settle")) ? parser.value(QStringLiteral("settle")).toInt() : 900;
    QTimer::singleShot(settleMs, &app, [&] { pressAndLook(*window, parser, parser.values(QStringLiteral("press")), ends); });
    const int ended = QGuiApplication::exec();
    return ended != 0 ? ended : warnings > 0 ? 1 : 0;
}
