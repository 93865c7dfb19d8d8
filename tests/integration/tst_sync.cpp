// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Client side against a scripted relay over a real socket: what is asked, what is taken, what is refused.

#include "tests/integration/network_bench.h"

#include <QSignalSpy>

using namespace nandu;
using tests::NetworkBench;
using tests::RelayScript;

namespace {
// The first REQ whose filters hold `text`, or "".
QString subWith(const RelayScript& relay, const QString& text)
{
    for (const QString& frame : relay.received()) {
        if (frame.startsWith(QStringLiteral("[\"REQ\"")) && frame.contains(text))
            return frame.section(QLatin1Char('"'), 3, 3);
    }
    return {};
}

nostr::Event follows(unsigned author, std::initializer_list<unsigned> followed, std::int64_t at = 1'750'000'000)
{
    nostr::TagList tags;
    for (const unsigned person : followed)
        tags.add({"p", tests::person(person).hex()});
    return tests::event({.author = author, .kind = 3, .createdAt = at, .tags = tags, .content = {}});
}
} // namespace

class TestSync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownListsComeFirstThenTheNotesOfFollows()
    {
        NetworkBench bench;
        RelayScript relay;
        relay.answerNextReq({tests::eventText(follows(1, {7}))});
        bench.network->post([&] { bench.network->synchronizer().setAccount(tests::person(1)); });
        bench.use({&relay});
        QTRY_VERIFY(!relay.received().isEmpty());
        const QString first = relay.received().first();
        QVERIFY(first.contains(QStringLiteral("\"kinds\":[0,3,10002,10000,")));
        QVERIFY(first.contains(QString::fromStdString(tests::person(1).hex())));
        QTRY_VERIFY(!subWith(relay, QString::fromStdString(tests::person(7).hex())).isEmpty());
        const QString sub = subWith(relay, QString::fromStdString(tests::person(7).hex()));
        const auto before = bench.stored();
        relay.sendEvent(sub, tests::eventText(tests::note(7, "live")));
        QTRY_COMPARE(bench.stored(), before + 1);
    }

    void asksAgainAfterADropAndGoesOn()
    {
        NetworkBench bench;
        RelayScript relay;
        bench.showGlobal();
        bench.use({&relay});
        QTRY_COMPARE(relay.received(QStringLiteral("REQ")).size(), 1);
        relay.dropPeers();
        QTRY_COMPARE_WITH_TIMEOUT(relay.received(QStringLiteral("REQ")).size(), 2, 10'000);
        QCOMPARE(relay.received(QStringLiteral("REQ"))[0], relay.received(QStringLiteral("REQ"))[1]);
        relay.sendEvent(relay.received(QStringLiteral("REQ"))[1].at(1).toString(), tests::eventText(tests::note(3, "after")));
        QTRY_COMPARE(bench.stored(), 1U);
    }

    void unsolicitedEventsAreRefusedAndCounted()
    {
        NetworkBench bench;
        RelayScript relay;
        bench.showGlobal();
        bench.use({&relay});
        QTRY_COMPARE(relay.received(QStringLiteral("REQ")).size(), 1);
        const QString sub = relay.received(QStringLiteral("REQ"))[0].at(1).toString();
        relay.sendEvent(QStringLiteral("nobody-asked"), tests::eventText(tests::note(3, "one")));
        relay.sendEvent(sub, tests::eventText(follows(3, {4}))); // not a kind we asked for
        QTRY_COMPARE(bench.metrics(relay).unsolicited.value(), 2U);
        QCOMPARE(bench.stored(), 0U);
    }

    void lateAnswersInTheGraceAreNotHeldAgainstTheRelay()
    {
        NetworkBench bench;
        RelayScript relay;
        bench.showGlobal();
        bench.use({&relay});
        QTRY_COMPARE(relay.received(QStringLiteral("REQ")).size(), 1);
        const QString sub = relay.received(QStringLiteral("REQ"))[0].at(1).toString();
        bench.network->synchronizer().dropInterest(1);
        QTRY_COMPARE(relay.received(QStringLiteral("CLOSE")).size(), 1);
        relay.sendEvent(sub, tests::eventText(tests::note(3, "late")));
        const auto refused = [&] { return bench.pipeline->metrics().refused[std::size_t(ingest::Refusal::LateAnswer)].value(); };
        QTRY_COMPARE(refused(), 1U);
        QCOMPARE(bench.metrics(relay).unsolicited.value(), 0U);
        QCOMPARE(bench.metrics(relay).refused.value(), 0U);
    }

    void eoseIsReleasedOnlyAfterTheCommit()
    {
        NetworkBench bench;
        RelayScript relay;
        relay.answerNextReq({tests::eventText(tests::note(3, "one")), tests::eventText(tests::note(4, "two"))});
        bench.pipeline->writer().setPauseBeforeCommit(std::chrono::milliseconds(700));
        std::atomic<int> eoseSeen = -1;
        bench.network->post([&] {
            QObject::connect(&bench.network->pool(), &net::RelayPool::eose, &bench.network->pool(), [&] { eoseSeen = int(bench.stored()); });
        });
        bench.showGlobal();
        bench.use({&relay});
        QTRY_VERIFY(bench.pipeline->metrics().verified.total.value() == 2);
        QCOMPARE(eoseSeen.load(), -1);
        QTRY_VERIFY(eoseSeen.load() >= 0);
        QCOMPARE(eoseSeen.load(), 2); // both were stored when it came
    }

    void aCopyFromAnotherRelayDoesNotLetItsEoseOutEarly()
    {
        NetworkBench bench;
        RelayScript one, other;
        const QString note = tests::eventText(tests::note(3, "shared"));
        one.setDefaultEose(false);
        one.answerNextReq({note}, false);
        other.answerNextReq({note});
        bench.pipeline->writer().setPauseBeforeCommit(std::chrono::milliseconds(700));
        std::atomic<int> storedAtEose = -1;
        bench.network->post([&] {
            QObject::connect(&bench.network->pool(), &net::RelayPool::eose, &bench.network->pool(), [&] { storedAtEose = int(bench.stored()); });
        });
        bench.showGlobal();
        bench.use({&one, &other});
        QTRY_VERIFY(storedAtEose.load() >= 0);
        QCOMPARE(storedAtEose.load(), 1);
    }

    void aForgedCopyFirstDoesNotHideTheGenuineOne()
    {
        NetworkBench bench;
        RelayScript liar, honest;
        const nostr::Event genuine = tests::note(3, "genuine");
        nostr::Event forged = genuine;
        forged.content = "forged";
        bench.showGlobal();
        bench.use({&liar, &honest});
        QTRY_VERIFY(liar.received(QStringLiteral("REQ")).size() == 1 && honest.received(QStringLiteral("REQ")).size() == 1);
        liar.sendEvent(liar.received(QStringLiteral("REQ"))[0].at(1).toString(), tests::eventText(forged));
        QTRY_COMPARE(bench.metrics(liar).refused.value(), 1U);
        honest.sendEvent(honest.received(QStringLiteral("REQ"))[0].at(1).toString(), tests::eventText(genuine));
        QTRY_COMPARE(bench.stored(), 1U);
    }

    void whatIsOnScreenIsAskedForOnceAndStaysLive()
    {
        NetworkBench bench;
        RelayScript relay;
        const nostr::Event note = tests::note(3, "shown");
        sync::FeedInterest interest;
        interest.visibleNotes = {note.id};
        interest.visibleAuthors = {note.pubkey};
        bench.network->synchronizer().setInterest(1, interest);
        bench.use({&relay});
        const QString id = QString::fromStdString(note.id.hex());
        QTRY_VERIFY(!subWith(relay, QStringLiteral("\"since\"")).isEmpty());
        const QString live = subWith(relay, QStringLiteral("\"since\""));
        QTRY_VERIFY(!subWith(relay, QStringLiteral("\"limit\":5000")).isEmpty()); // everything so far, closed after EOSE
        QTRY_VERIFY(!relay.received(QStringLiteral("CLOSE")).isEmpty());
        QTRY_VERIFY(!subWith(relay, QStringLiteral("\"kinds\":[0]")).isEmpty());
        auto reaction = tests::reaction(5, note, "+", bench.clock.wallSeconds());
        relay.sendEvent(live, tests::eventText(reaction));
        QTRY_COMPARE(bench.stored(), 1U);
    }

    void notesThatAreNamedAndNotHereAreAskedForByIdAndOfEachNewRelay()
    {
        NetworkBench bench;
        RelayScript relay, other;
        other.setDefaultEose(false);
        const nostr::Event quoted = tests::note(3, "quoted"), reposted = tests::note(4, "reposted");
        sync::FeedInterest interest;
        interest.missingNotes = {quoted.id, reposted.id};
        bench.network->synchronizer().setInterest(1, interest);
        bench.use({&relay});
        const auto subOf = [&](const RelayScript& script) { return subWith(script, QString::fromStdString(quoted.id.hex())); };
        QTRY_VERIFY(!subOf(relay).isEmpty());
        QCOMPARE(subOf(relay), subWith(relay, QString::fromStdString(reposted.id.hex()))); // one batch
        bench.use({&relay, &other});
        QTRY_VERIFY(!subOf(other).isEmpty());
        other.sendEvent(subOf(other), tests::eventText(quoted));
        QTRY_COMPARE(bench.stored(), 1U);
    }

    void aRelayWithTenSubscriptionsNeverSeesAnEleventh()
    {
        NetworkBench bench;
        RelayScript relay;
        relay.setDefaultEose(false);
        bench.network->post([&] {
            bench.network->synchronizer().setAccount(tests::person(1));
            for (unsigned i = 0; i < 30; ++i)
                bench.network->synchronizer().setProfileInterest(tests::person(100 + i), true);
        });
        bench.use({&relay});
        QTRY_VERIFY(relay.received(QStringLiteral("REQ")).size() >= 9);
        QTest::qWait(500);
        QVERIFY(relay.received(QStringLiteral("REQ")).size() - relay.received(QStringLiteral("CLOSE")).size() <= 10);
    }

    void garbageLeavesTheConnectionUp()
    {
        NetworkBench bench;
        RelayScript relay;
        bench.showGlobal();
        bench.use({&relay});
        QTRY_COMPARE(relay.received(QStringLiteral("REQ")).size(), 1);
        const QString sub = relay.received(QStringLiteral("REQ"))[0].at(1).toString();
        for (const char* text : {"", "x", "[]", "[\"EVENT\",5,{}]", "[\"EVENT\",\"a\",[]]", "[[[[[[", "{\"a\":1}", "[\"OK\",\"x\",1,2]"})
            relay.sendRaw(QString::fromLatin1(text));
        relay.sendBinary("binary");
        relay.sendEvent(sub, tests::eventText(tests::note(3, "after the garbage")));
        QTRY_COMPARE(bench.stored(), 1U);
        QCOMPARE(relay.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
