// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages that are built in: found for what a desktop prefers, loaded, and asked the way C++ and QML ask.
#include "app/words/languages.h"
#include "engine/crypto/mnemonic.h"
#include "models/engine_words.h"
#include "models/outbox_model.h"
#include "models/time_text.h"

#include <QGuiApplication>
#include <QJSEngine>
#include <QLocale>
#include <QtTest>

using namespace nandu;

namespace {

// Knows one sentence of the engine with a value in it.
class OneSentence : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const bool isIt = QByteArray(context) == "Engine" && QByteArray(text).startsWith("Word %1 is not in the list");
        return isIt ? QStringLiteral("Das %1. Wort gibt es nicht.") : QString();
    }
};

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void findsTheLanguageOfADesktop()
    {
        QCOMPARE(words::languageFor({QStringLiteral("nl-NL"), QStringLiteral("nl")}), QStringLiteral("en"));
        QCOMPARE(words::languageFor({}), QStringLiteral("en"));
        for (const QString& language : words::languages())
            QCOMPARE(words::languageFor({QString(language).replace(u'_', u'-')}), language);
        // A country that none of ours is for, and another script than ours.
        if (words::languages().contains(QStringLiteral("de")))
            QCOMPARE(words::languageFor({QStringLiteral("nl-NL"), QStringLiteral("de-CH")}), QStringLiteral("de"));
        QCOMPARE(words::languageFor({QStringLiteral("zh-TW"), QStringLiteral("zh-Hant")}), QStringLiteral("en"));
    }

    void saysEachLanguage()
    {
        for (const QString& language : words::languages()) {
            words::Words words;
            words.use(language);
            QCOMPARE(words.language(), language);
            // Asked with the whole name of the class, as Qt does.
            const char* request = "Request to delete";
            QCOMPARE(models::OutboxModel::tr(request) == QLatin1String(request), language == QLatin1String("en"));
            const QString one = QCoreApplication::translate("NoteList", "%Ln new notes", nullptr, 1);
            const QString many = QCoreApplication::translate("NoteList", "%Ln new notes", nullptr, 12'345);
            QCOMPARE(one == QLatin1String("1 new note"), language == QLatin1String("en"));
            QVERIFY2(many.contains(QLocale().toString(12'345)), qPrintable(many));
            QCOMPARE(QGuiApplication::layoutDirection(), language == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        }
        QLocale::setDefault(QLocale::c());
        QCOMPARE(QCoreApplication::translate("NoteList", "%Ln new notes", nullptr, 1), QStringLiteral("1 new notes")); // the last one is gone
    }

    void anythingElseMeansTheSystem()
    {
        words::Words words;
        words.use(QStringLiteral("klingon"));
        QVERIFY(words::languages().contains(words.language()));
    }

    void numbersInQmlAreWrittenAsTheLanguageDoes()
    {
        QJSEngine engine;
        engine.installExtensions(QJSEngine::TranslationExtension);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(engine.evaluate(QStringLiteral("'%L1 of %L2'.arg(12345).arg(1.5)")).toString(), QStringLiteral("12.345 of 1,5"));
        QCOMPARE(engine.evaluate(QStringLiteral("qsTr('%1: %Ln notes', '', 12345).arg('Ada')")).toString(), QStringLiteral("Ada: 12.345 notes"));
    }

    // Somebody called "Ana (2)" must not turn an Arabic sentence, nor may two names without a word between them change places.
    void aNameKeepsItsDirectionAndTheSentenceItsOwn()
    {
        QCOMPARE(words::withIsolatedValues(QStringLiteral("رد عليك %1")), QStringLiteral("رد عليك \u2068%1\u2069"));
        QCOMPARE(words::withIsolatedValues(QStringLiteral("%1 · %L2")), QStringLiteral("\u200f\u2068%1\u2069 · %L2"));
        QCOMPARE(words::withIsolatedValues(QStringLiteral("%L1٪")), QStringLiteral("%L1٪"));
        words::Words words;
        for (const QString& language : words::languages()) {
            words.use(language);
            const QString said = QCoreApplication::translate("EntryList", "%1, for reading only").arg(QStringLiteral("wss://one.example/"));
            QCOMPARE(said.contains(QStringLiteral("\u2068wss://one.example/\u2069")), QGuiApplication::isRightToLeft());
        }
    }

    void digitsInATextAreThoseOfTheCountry()
    {
        QCOMPARE(words::withDigitsOf(QLocale(QStringLiteral("ar_EG")), QStringLiteral("٣ أيام")), QStringLiteral("٣ أيام"));
        QCOMPARE(words::withDigitsOf(QLocale(QStringLiteral("ar_MA")), QStringLiteral("٣ أيام")), QStringLiteral("3 أيام"));
    }

    void aSentenceOfTheEngineKeepsItsValue()
    {
        const OneSentence translator;
        QCoreApplication::installTranslator(const_cast<OneSentence*>(&translator));
        const auto wrong = crypto::normalisedMnemonic("abandon abandon nandu abandon abandon abandon abandon abandon abandon abandon abandon about");
        QVERIFY(!wrong);
        QCOMPARE(models::engineSentence(QString::fromStdString(wrong.error().detail)), QStringLiteral("Das 3. Wort gibt es nicht."));
        QCOMPARE(models::engineSentence(QStringLiteral("Something else.")), QStringLiteral("Something else."));
        QCoreApplication::removeTranslator(const_cast<OneSentence*>(&translator));
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
