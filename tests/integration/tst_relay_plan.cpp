// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where followed people are read, over real sockets: at a relay they write to, and at another one when it dies.

#include "tests/integration/network_bench.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QWebSocket>

using namespace nandu;
using tests::NetworkBench;
using tests::RelayScript;

namespace {
constexpr unsigned me = 1, author = 7;

// Knows whom the user follows and where that person writes; anything else it has nothing of.
void serveLists(RelayScript& relay, const nostr::Event& follows, const nostr::Event& relayList)
{
    relay.setReqHandler([follows = tests::eventText(follows), list = tests::eventText(relayList)](QWebSocket* peer, const QString& sub, const QJsonArray& message) {
        for (int i = 2; i < message.size(); ++i) {
            const QJsonObject filter = message.at(i).toObject();
            const QJsonArray kinds = filter.value(QStringLiteral("kinds")).toArray(), authors = filter.value(QStringLiteral("authors")).toArray();
            const auto has = [&](int kind, unsigned person) {
                return kinds.contains(kind) && authors.contains(QString::fromStdString(tests::person(person).hex()));
            };
            if (has(3, me))
                peer->sendTextMessage(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, follows));
            if (has(10002, author))
                peer->sendTextMessage(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, list));
        }
        peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
    });
}

// The subscription to the notes of that person that is open there, or "".
QString openAt(const RelayScript& relay)
{
    QStringList open;
    for (const QJsonArray& message : relay.received(QStringLiteral("REQ"))) {
        const QJsonObject filter = message.at(2).toObject();
        const bool isNotes = filter.value(QStringLiteral("kinds")).toArray().contains(1);
        if (isNotes && filter.value(QStringLiteral("authors")).toArray().contains(QString::fromStdString(tests::person(author).hex())))
            open.append(message.at(1).toString());
    }
    for (const QJsonArray& message : relay.received(QStringLiteral("CLOSE")))
        open.removeAll(message.at(1).toString());
    return open.value(0);
}

bool isReadAt(const RelayScript& relay)
{
    return !openAt(relay).isEmpty();
}
} // namespace

class TestRelayPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoWritesToARelayThatDiesIsReadFromTheOther()
    {
        NetworkBench bench;
        RelayScript one, two;
        nostr::TagList follows, writes;
        follows.add({"p", tests::person(author).hex()});
        for (const RelayScript* relay : {&one, &two})
            writes.add({"r", relay->url().toStdString(), "write"});
        const auto contacts = tests::event({.author = me, .kind = 3, .createdAt = 1'750'000'000, .tags = follows, .content = {}});
        const auto list = tests::event({.author = author, .kind = 10002, .createdAt = 1'750'000'000, .tags = writes, .content = {}});
        serveLists(one, contacts, list);
        serveLists(two, contacts, list);
        bench.network->post([&] {
            bench.network->synchronizer().setRelaysPerPerson(1);
            bench.network->synchronizer().setAccount(tests::person(me));
        });
        bench.use({&one, &two});
        QTRY_VERIFY_WITH_TIMEOUT(bench.onNet<bool>([&] { return bench.network->synchronizer().roster().knowsListOf(tests::person(author)); }), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(isReadAt(one) != isReadAt(two), 10'000); // at one of them, and only there

        RelayScript& dies = isReadAt(one) ? one : two;
        RelayScript& lives = &dies == &one ? two : one;
        dies.stopListening();
        dies.dropPeers();
        QTRY_VERIFY_WITH_TIMEOUT(isReadAt(lives), 10'000);
        const auto penalty = bench.onNet<std::optional<std::chrono::milliseconds>>([&] { return bench.network->synchronizer().book().outFor(bench.ref(dies)); });
        QVERIFY(penalty && *penalty <= std::chrono::minutes(10));
        const auto before = bench.stored();
        lives.sendEvent(openAt(lives), tests::eventText(tests::note(author, "read elsewhere")));
        QTRY_COMPARE(bench.stored(), before + 1);

        dies.listenAgain();
        QTRY_VERIFY_WITH_TIMEOUT(bench.status(dies).state == net::RelayState::Connected, 20'000);
        QVERIFY(!bench.onNet<std::optional<std::chrono::milliseconds>>([&] { return bench.network->synchronizer().book().outFor(bench.ref(dies)); }));
    }

    void aRelayThatSaysTheUserIsUnknownIsAnsweredOnceTheyAgree()
    {
        NetworkBench bench;
        RelayScript relay;
        bool isKnown = false;
        relay.setReqHandler([&](QWebSocket* peer, const QString& sub, const QJsonArray&) {
            peer->sendTextMessage(QStringLiteral("[\"AUTH\",\"who\"]"));
            peer->sendTextMessage(isKnown ? QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub) : QStringLiteral("[\"CLOSED\",\"%1\",\"auth-required: who are you\"]").arg(sub));
        });
        bench.network->post([&] {
            net::RelayAuth& auth = bench.network->auth();
            auth.setSigner([](nostr::EventTemplate what, const std::function<void(base::Result<nostr::VerifiedEvent>)>& done) { done(nostr::signEvent(what, tests::key(me))); });
            auth.setAccount(tests::person(me), {});
        });
        bench.showGlobal();
        bench.use({&relay});
        QTRY_VERIFY(bench.onNet<bool>([&] { return !bench.network->auth().questions().empty(); }));
        QVERIFY(relay.received(QStringLiteral("AUTH")).isEmpty());
        const auto asked = relay.received(QStringLiteral("REQ")).size();
        isKnown = true;
        bench.network->post([&, ref = bench.ref(relay)] { bench.network->auth().setConsent(ref, net::AuthConsent::Once); });
        QTRY_COMPARE(relay.received(QStringLiteral("AUTH")).size(), 1);
        const QJsonObject event = relay.received(QStringLiteral("AUTH"))[0].at(1).toObject();
        QCOMPARE(event.value(QStringLiteral("kind")).toInt(), 22242);
        relay.sendRaw(QStringLiteral("[\"OK\",\"%1\",true,\"\"]").arg(event.value(QStringLiteral("id")).toString()));
        QTRY_COMPARE(relay.received(QStringLiteral("REQ")).size(), asked + 1); // what was parked
    }
};

QTEST_GUILESS_MAIN(TestRelayPlan)
#include "tst_relay_plan.moc"
