// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept and of whom, as the settings show it: against fake services.
#include "models/number_text.h"
#include "models/scope_model.h"
#include "models/storage_model.h"
#include "tests/fakes/fake_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::StorageState;
using models::ScopeModel;
using models::StorageModel;

namespace {

struct Bench {
    Bench() : session(client.services(), client.desktop) {}
    fakes::FakeClient client;
    models::Session session;
};

StorageState looked()
{
    StorageState state;
    state.step = StorageState::Looked;
    state.all = {0, 1'000, 10'000'000};
    state.leaves = {0, 300, 3'000'000};
    state.leaving = {{StorageState::OfStrangers, 250, 2'500'000}, {StorageState::Size, 50, 500'000}};
    state.staying = {{StorageState::Own, 20, 100'000}, {StorageState::Conversation, 680, 6'900'000}};
    return state;
}

} // namespace

class KeepingModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesAreSettings()
    {
        Bench b;
        StorageModel model;
        model.setSession(&b.session);
        QVERIFY(!model.hasRules());

        model.setDays(StorageModel::OfStrangers, 30);
        model.setSizeMaxMb(2'000);

        QCOMPARE(b.client.engine.setting(QStringLiteral("retention.strangers_days")).toInt(), 30);
        QCOMPARE(b.client.engine.setting(QStringLiteral("retention.size_mb")).toInt(), 2'000);
        QCOMPARE(model.days().at(StorageModel::OfStrangers), 30);
        QCOMPARE(model.days().at(StorageModel::OfFollowed), 0);
        QVERIFY(model.hasRules());
        QCOMPARE(model.sizeMaxText(), models::byteText(2'000'000'000));
    }

    void aLookSaysWhatWouldGoAndWhatStaysAndWhy()
    {
        Bench b;
        StorageModel model;
        model.setSession(&b.session);
        model.look();
        QCOMPARE(b.client.storage.looks, 1);

        b.client.storage.tell(looked());

        QVERIFY(model.hasLooked());
        QVERIFY(model.summary().contains(QStringLiteral("300")));
        QVERIFY(model.summary().contains(models::byteText(3'000'000)));
        QCOMPARE(model.leaving().size(), 2);
        QVERIFY(model.leaving().at(0).contains(QStringLiteral("250")) && model.leaving().at(0).contains(QStringLiteral("strangers")));
        QCOMPARE(model.staying().size(), 2);
        QVERIFY(model.staying().at(1).contains(QStringLiteral("conversation")));
    }

    void whileItFreesItCanBeCancelled()
    {
        Bench b;
        StorageModel model;
        model.setSession(&b.session);
        model.free();
        QCOMPARE(b.client.storage.frees, 1);
        StorageState state = looked();
        state.step = StorageState::Freeing;
        state.percent = 40;
        b.client.storage.tell(state);
        QVERIFY(model.isBusy());
        QCOMPARE(model.percent(), 40);

        model.cancel();

        QCOMPARE(b.client.storage.cancels, 1);
        state.step = StorageState::Cancelled;
        state.freedEvents = 120;
        b.client.storage.tell(state);
        QVERIFY(!model.isBusy());
        QVERIFY(model.summary().contains(QStringLiteral("120")));
    }

    void theScopeSaysHowManyAndOfHowMany()
    {
        Bench b;
        ScopeModel model;
        model.setSession(&b.session);
        QVERIFY(model.countText().contains(QStringLiteral("214")));
        QVERIFY(model.missingText().isEmpty()); // it does not matter for those one follows

        model.setReach(ScopeModel::Friends);
        QCOMPARE(b.client.engine.setting(QStringLiteral("scope.reach")).toString(), QStringLiteral("friends"));
        QCOMPARE(model.reach(), ScopeModel::Friends);
        QVERIFY(model.missingText().contains(QStringLiteral("12")));
        b.client.scope.tell({true, 214, 96, 18'412, 0, 18'626, 5'000, 9'000});

        QVERIFY(model.countText().contains(QStringLiteral("5000")) || model.countText().contains(QStringLiteral("5,000")));
        QVERIFY(model.countText().contains(QStringLiteral("18626")) || model.countText().contains(QStringLiteral("18,626")));
        QVERIFY(model.missingText().isEmpty());
    }

    void exceptionsAreOfOneKindAtATime()
    {
        Bench b;
        ScopeModel model;
        model.setSession(&b.session);
        const QString key(64, QLatin1Char('a'));
        QVERIFY(!model.add(QStringLiteral("nobody"), true));
        QVERIFY(!model.sentence().isEmpty());

        QVERIFY(model.add(key, true));
        QCOMPARE(model.allowed(), QStringList{key});
        QVERIFY(model.sentence().isEmpty());
        QVERIFY(model.add(key, false));
        QCOMPARE(model.denied(), QStringList{key});
        QVERIFY(model.allowed().isEmpty());

        model.remove(key);
        QVERIFY(model.denied().isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeepingModelsTest)
#include "tst_keeping_models.moc"
