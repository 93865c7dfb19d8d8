// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay looked at closely, who is read where, and the question who one is.
#include "models/coverage_model.h"
#include "models/relay_detail_model.h"
#include "models/relays_model.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::CoverageRow;
using api::RelayRow;
using fakes::Answering;

namespace {
const QString url = QStringLiteral("wss://a.example/");

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        RelayRow row;
        row.url = url;
        row.state = RelayRow::Connected;
        row.received = 200;
        row.duplicates = 50;
        row.people = 30;
        client.relays.rows = {row};
    }
    fakes::FakeClient client;
    models::Session session;
};
} // namespace

class RelayPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRelayIsToldInFiguresAndUnmeasuredOnesAreNone_data()
    {
        QTest::addColumn<int>("answering");
        QTest::newRow("at once") << int(Answering::AtOnce);
        QTest::newRow("queued") << int(Answering::Queued);
    }
    void aRelayIsToldInFiguresAndUnmeasuredOnesAreNone()
    {
        QFETCH(int, answering);
        Bench b{Answering(answering)};
        api::RelayDetail& detail = b.client.relays.details[url];
        detail.eoseMs = 120;
        detail.lost = 4;
        detail.faults = {{1'750'000'000, QStringLiteral("it stopped answering")}};
        models::RelayDetailModel model;
        model.setUrl(url);
        model.setSession(&b.session);
        QTRY_COMPARE(model.detail().eoseMs, 120);
        QVERIFY(model.isKnown());
        QVERIFY(model.times().contains(QStringLiteral("120 ms")));
        QVERIFY(model.times().contains(QStringLiteral("–"))); // connect was not measured
        QVERIFY(model.figures().contains(QStringLiteral("50 (25 %)")));
        QVERIFY(model.lossText().contains(QStringLiteral("30")));
        QVERIFY(model.lossText().contains(QStringLiteral("4")));
        QCOMPARE(model.faults().size(), 2);
        QVERIFY(model.limits().contains(QStringLiteral("not said")));
    }

    void aRelayThatIsNotConnectedSaysSo()
    {
        Bench b;
        b.client.relays.details[QStringLiteral("wss://b.example/")].outForS = 42;
        models::RelayDetailModel model;
        model.setSession(&b.session);
        model.setUrl(QStringLiteral("wss://b.example/"));
        QVERIFY(!model.isKnown());
        QVERIFY(model.stateText().contains(QStringLiteral("42")));
    }

    void theQuestionGoesOnceItIsAnswered()
    {
        Bench b;
        b.client.relays.rows[0].auth = RelayRow::AsksWho;
        b.client.relays.asking = {url};
        models::RelaysModel model;
        model.setSession(&b.session);
        QCOMPARE(model.asking(), QStringList{url});
        QSignalSpy asking(&model, &models::RelaysModel::askingChanged);
        model.setConsent(url, RelayRow::Always);
        QCOMPARE(asking.size(), 1);
        QVERIFY(model.asking().isEmpty());
        QCOMPARE(b.client.relays.rows[0].consent, RelayRow::Always);
    }

    void theCoverageCountsAndFilters()
    {
        Bench b;
        b.client.relays.coverage = {{QStringLiteral("k1"), QStringLiteral("Ann"), CoverageRow::AllOut, {}}, {QStringLiteral("k2"), QStringLiteral("npub1k…2"), CoverageRow::InTurn, {url}},
                                    {QStringLiteral("k3"), QStringLiteral("Bob"), CoverageRow::Reached, {url}}};
        models::CoverageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        QCOMPARE(model.count(), 3);
        QVERIFY(model.summary().contains(QStringLiteral("1 of the 3")));
        QVERIFY(model.data(model.index(2), models::CoverageModel::WhyRole).toString().contains(QStringLiteral("a.example")));
        QCOMPARE(model.data(model.index(1), models::CoverageModel::NameRole).toString(), QStringLiteral("npub1k…2"));
        model.setOnlyMissing(true);
        QCOMPARE(model.count(), 2);
        model.setOnlyMissing(false);
        QCOMPARE(model.count(), 3);
    }
};

QTEST_GUILESS_MAIN(RelayPagesTest)
#include "tst_relay_pages.moc"
