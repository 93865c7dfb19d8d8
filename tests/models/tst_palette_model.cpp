// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The palette: which lines there are for what is typed, in which order, and what each opens.
#include "models/palette_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using fakes::Answering;
using models::PaletteModel;

namespace {

QVariantMap command(const char* name, const char* words)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("words"), QString::fromLatin1(words)}};
}

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        api::ProfileRow mira;
        mira.key = QString(64, u'a');
        mira.title = QStringLiteral("Mira");
        mira.shortNpub = QStringLiteral("npub1mi…ra");
        client.search.people = {mira};
        model.setCommands({command("home", "Home"), command("notices", "Notifications"), command("relays", "Settings: relays"), command("write", "Write a note")});
        model.setSession(&session);
    }
    QStringList words() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data().toString());
        return all;
    }
    fakes::FakeClient client;
    models::Session session;
    PaletteModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class PaletteModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersEveryCommandBeforeAnythingIsTyped()
    {
        Bench b;
        QCOMPARE(b.words(), QStringList({QStringLiteral("Home"), QStringLiteral("Notifications"), QStringLiteral("Settings: relays"), QStringLiteral("Write a note")}));
    }

    void whatBeginsSoStandsBeforeWhatContainsIt()
    {
        Bench b;
        b.model.setText(QStringLiteral("NOT"));
        QCOMPARE(b.words(), QStringList({QStringLiteral("Notifications"), QStringLiteral("Write a note"), QStringLiteral("Search for “NOT”")}));
    }

    void everyTypedWordHasToBeThereInAnyOrder()
    {
        Bench b;
        b.model.setText(QStringLiteral("rel sett"));
        QCOMPARE(b.words(), QStringList({QStringLiteral("Settings: relays"), QStringLiteral("Search for “rel sett”")}));
        b.model.setText(QStringLiteral("rel note"));
        QCOMPARE(b.words(), QStringList({QStringLiteral("Search for “rel note”")}));
    }

    void peopleComeFromTheStoreInTheirOwnTime_data()
    {
        QTest::addColumn<int>("answering");
        QTest::newRow("at once") << int(Answering::AtOnce);
        QTest::newRow("queued") << int(Answering::Queued);
    }
    void peopleComeFromTheStoreInTheirOwnTime()
    {
        QFETCH(int, answering);
        Bench b{static_cast<Answering>(answering)};
        QSignalSpy profiles(&b.model, &PaletteModel::profileRequested);
        b.model.setText(QStringLiteral("@mi"));
        QTRY_COMPARE(b.words(), QStringList({QStringLiteral("Mira"), QStringLiteral("Search for “@mi”")}));
        b.model.choose(0);
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles[0][0].toString(), QString(64, u'a'));
    }

    void anAnswerToAnOlderTextIsDropped()
    {
        Bench b(Answering::Queued);
        b.model.setText(QStringLiteral("mi"));
        b.model.setText(QStringLiteral("home"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(b.words(), QStringList({QStringLiteral("Home"), QStringLiteral("Search for “home”")}));
    }

    void aPastedNameIsTheFirstLineAndOpensTheThing()
    {
        Bench b;
        QSignalSpy links(&b.model, &PaletteModel::linkChosen);
        const QString link = QStringLiteral("nostr:note:") + QString(64, u'b');
        b.model.setText(link);
        QCOMPARE(b.words(), QStringList(QStringLiteral("Open this note")));
        b.model.choose(b.model.current());
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].toString(), link);
    }

    void aSecretKeyIsNeitherLookedUpNorOffered()
    {
        Bench b;
        b.model.setText(QStringLiteral("nsec1qqqqqqqqqqq"));
        QVERIFY2(b.words().isEmpty(), qPrintable(b.words().join(u'|')));
    }

    void theChoiceGoesRoundAndStartsAnewWithEachText()
    {
        Bench b;
        b.model.setCurrent(-1);
        QCOMPARE(b.model.current(), 3);
        b.model.setCurrent(4);
        QCOMPARE(b.model.current(), 0);
        b.model.setCurrent(2);
        b.model.setText(QStringLiteral("write"));
        QCOMPARE(b.model.current(), 0);
        QSignalSpy commands(&b.model, &PaletteModel::commandChosen);
        b.model.choose(0);
        QCOMPARE(commands[0][0].toString(), QStringLiteral("write"));
    }

    void whatWasTypedCanBeSearchedFor()
    {
        Bench b;
        QSignalSpy searches(&b.model, &PaletteModel::searchRequested);
        b.model.setText(QStringLiteral(" slow rain "));
        QCOMPARE(b.model.count(), 1);
        b.model.choose(0);
        QCOMPARE(searches[0][0].toString(), QStringLiteral("slow rain"));
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)

#include "tst_palette_model.moc"
