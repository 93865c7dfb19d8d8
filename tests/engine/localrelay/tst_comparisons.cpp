// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay's side of NIP-77: what the client learns is the difference, and what is too much, too late or nonsense ends with a reason.
#include "engine/base/bytes.h"
#include "engine/localrelay/comparisons.h"
#include "engine/localrelay/listener.h"
#include "tests/fakes/memory_relay_backend.h"
#include "tests/fakes/relay_peer.h"
#include "tests/support/event_factory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <set>
#include <vector>

using namespace nandu;
using namespace nandu::tests;
using nostr::Negentropy;
using nostr::NegentropyItem;

namespace {

std::vector<NegentropyItem> itemsOf(const std::vector<nostr::Event>& events)
{
    std::vector<NegentropyItem> items;
    for (const nostr::Event& event : events)
        items.push_back({std::uint64_t(event.createdAt), event.id});
    return items;
}

QString hexOf(const std::string& bytes) { return QString::fromLatin1(QByteArray::fromStdString(bytes).toHex()); }

} // namespace

class ComparisonsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MemoryRelayBackend> m_backend;
    std::unique_ptr<localrelay::Listener> m_listener;
    std::unique_ptr<RelayPeer> m_peer;

    // The answer to it: verb, name, text.
    QStringList ask(const QString& frame)
    {
        m_peer->got.clear();
        m_peer->say(frame);
        if (!QTest::qWaitFor([this] { return !m_peer->got.isEmpty(); }))
            return {};
        const QJsonArray said = QJsonDocument::fromJson(m_peer->got.first().toUtf8()).array();
        return {said.at(0).toString(), said.at(1).toString(), said.at(2).toString()};
    }
    QStringList open(const QString& name, const QString& hex, const QString& filter = QStringLiteral("{\"kinds\":[1]}"))
    {
        return ask(QStringLiteral("[\"NEG-OPEN\",\"%1\",%2,\"%3\"]").arg(name, filter, hex));
    }
    static QString first() { return hexOf(Negentropy(Negentropy::Side::Client, {}, 0).begin()); }

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<MemoryRelayBackend>();
        m_listener = std::make_unique<localrelay::Listener>(*m_backend, localrelay::RelayIdentity{QStringLiteral("test"), QStringLiteral("a test")});
        QVERIFY(m_listener->listen(0));
        m_peer = std::make_unique<RelayPeer>(m_listener->url());
        QTRY_VERIFY(m_peer->isConnected());
    }
    void cleanup()
    {
        m_peer.reset();
        m_listener.reset();
    }

    void aClientLearnsTheDifferenceOfWhatItAskedFor()
    {
        std::vector<nostr::Event> here;
        std::set<base::EventId> onlyHere, onlyThere;
        for (unsigned i = 0; i < 400; ++i) {
            const nostr::Event event = note(1, "note " + std::to_string(i), 1'750'000'000 + i / 2);
            if (i % 50 != 7)
                here.push_back(event);
            else
                onlyThere.insert(event.id);
            if (i % 50 != 9)
                m_backend->add(event);
            else
                onlyHere.insert(event.id);
        }
        m_backend->add(reaction(1, here.front())); // not asked for
        Negentropy client(Negentropy::Side::Client, itemsOf(here), 0, Negentropy::Cut::Fine);
        QStringList said = open(QStringLiteral("c"), hexOf(client.begin()));
        for (int turn = 0; turn < 20; ++turn) {
            QCOMPARE(said.mid(0, 2), (QStringList{QStringLiteral("NEG-MSG"), QStringLiteral("c")}));
            const auto next = client.answer(QByteArray::fromHex(said[2].toLatin1()).toStdString());
            QVERIFY(next.ok());
            if (!*next)
                break;
            said = ask(QStringLiteral("[\"NEG-MSG\",\"c\",\"%1\"]").arg(hexOf(**next)));
        }
        QVERIFY(client.onlyHere() == onlyHere);
        QVERIFY(client.onlyThere() == onlyThere);
        m_peer->say(QStringLiteral("[\"NEG-CLOSE\",\"c\"]"));
        QCOMPARE(ask(QStringLiteral("[\"NEG-MSG\",\"c\",\"61\"]")).value(0), QStringLiteral("NEG-ERR"));
    }

    void whatIsTooMuchOrNonsenseEndsWithAReason_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& frame, const char* verb, const char* reason) {
            QTest::newRow(name) << frame << QString::fromLatin1(verb) << QString::fromLatin1(reason);
        };
        row("nothing open", QStringLiteral("[\"NEG-MSG\",\"x\",\"61\"]"), "NEG-ERR", "closed:");
        row("no hex", QStringLiteral("[\"NEG-OPEN\",\"x\",{},\"zz\"]"), "NEG-ERR", "invalid:");
        row("half a byte", QStringLiteral("[\"NEG-OPEN\",\"x\",{},\"610\"]"), "NEG-ERR", "invalid:");
        row("cut short", QStringLiteral("[\"NEG-OPEN\",\"x\",{},\"61000001\"]"), "NEG-ERR", "invalid:");
        row("search", QStringLiteral("[\"NEG-OPEN\",\"x\",{\"search\":\"a\"},\"61\"]"), "NEG-ERR", "blocked:");
        row("a later version", QStringLiteral("[\"NEG-OPEN\",\"x\",{},\"62\"]"), "NEG-MSG", "61");
        row("no filter", QStringLiteral("[\"NEG-OPEN\",\"x\",\"61\"]"), "NOTICE", "");
        row("too much at the end", QStringLiteral("[\"NEG-OPEN\",\"x\",{},\"61\",\"61\"]"), "NOTICE", "");
        row("no name", QStringLiteral("[\"NEG-CLOSE\"]"), "NOTICE", "");
    }
    void whatIsTooMuchOrNonsenseEndsWithAReason()
    {
        QFETCH(QString, frame);
        QFETCH(QString, verb);
        QFETCH(QString, reason);
        const QStringList said = ask(frame);
        QCOMPARE(said.value(0), verb);
        QVERIFY2(reason.isEmpty() || said.value(2).startsWith(reason), qPrintable(said.value(2)));
    }

    void oneThatNeverEndsIsEnded()
    {
        for (unsigned i = 0; i < 40; ++i)
            m_backend->add(note(1, "note " + std::to_string(i)));
        const QString wrong = QStringLiteral("61000001") + QString(32, u'a'); // everything, of another fingerprint
        QStringList said = open(QStringLiteral("c"), wrong);
        int turns = 1;
        for (; said.value(0) == QStringLiteral("NEG-MSG") && turns < 200; ++turns)
            said = ask(QStringLiteral("[\"NEG-MSG\",\"c\",\"%1\"]").arg(wrong));
        QCOMPARE(said.value(0), QStringLiteral("NEG-ERR"));
        QVERIFY(said.value(2).startsWith(QStringLiteral("blocked:")));
        QCOMPARE(turns, int(localrelay::Comparisons::messagesMax) + 1);
    }

    void thoseOfAClientAreFewAndTheOldestMakesRoom()
    {
        QCOMPARE(open(QStringLiteral("a"), first()).value(0), QStringLiteral("NEG-MSG"));
        QCOMPARE(open(QStringLiteral("b"), first()).value(0), QStringLiteral("NEG-MSG"));
        m_peer->got.clear();
        m_peer->say(QStringLiteral("[\"NEG-OPEN\",\"c\",{},\"%1\"]").arg(first()));
        QTRY_COMPARE(m_peer->got.size(), 2);
        QVERIFY2(m_peer->got[0].startsWith(QStringLiteral("[\"NEG-ERR\",\"a\",\"closed:")), qPrintable(m_peer->got[0]));
        QVERIFY(m_peer->got[1].startsWith(QStringLiteral("[\"NEG-MSG\",\"c\"")));
        QCOMPARE(open(QStringLiteral("c"), first()).value(0), QStringLiteral("NEG-MSG")); // again: in place of itself
        QCOMPARE(ask(QStringLiteral("[\"NEG-MSG\",\"b\",\"%1\"]").arg(first())).value(0), QStringLiteral("NEG-MSG"));
    }
};

QTEST_GUILESS_MAIN(ComparisonsTest)
#include "tst_comparisons.moc"
