// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the shared vectors that speak NIP-01: the right answer to each, and the connection goes on.

#include "engine/base/limits.h"
#include "engine/localrelay/listener.h"
#include "tests/fakes/memory_relay_backend.h"
#include "tests/fakes/relay_peer.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace nandu;
using namespace nandu::tests;

namespace {
constexpr auto vectorFile = "vectors/frames/client-to-local-relay.jsonl";
}

class ListenerVectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { skipWithoutTestData(vectorFile); }

    void answersEveryRowOfTheVectors()
    {
        MemoryRelayBackend backend;
        localrelay::Listener listener(backend, {QStringLiteral("test"), QStringLiteral("a test")});
        QVERIFY(listener.listen(0));
        m_peer = std::make_unique<RelayPeer>(listener.url());
        QTRY_VERIFY(m_peer->isConnected());
        backend.add(note(1, "stored"));
        for (const std::string& line : readLines(testData(vectorFile))) {
            const QJsonObject row = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            const QString raw = row.value(QStringLiteral("raw")).toString();
            const QString expect = row.value(QStringLiteral("expect")).toString();
            if (raw.contains(QStringLiteral("search")) || raw.startsWith(QStringLiteral("[\"NEG")) || expect == QStringLiteral("ok-policy"))
                continue;
            if (raw.size() > qsizetype(base::limits::servedMessageBytesMax)) {
                m_peer->say(raw); // over the announced length: the connection ends, as QtWebSockets does it
                QTRY_VERIFY(!m_peer->isConnected());
                m_peer = std::make_unique<RelayPeer>(listener.url());
                QTRY_VERIFY(m_peer->isConnected());
                continue;
            }
            m_peer->got.clear();
            m_peer->say(raw);
            m_peer->say(QStringLiteral(R"(["COUNT","still there",{"kinds":[65000]}])"));
            QTRY_VERIFY2(!m_peer->gotOf(QStringLiteral("COUNT")).filter(QStringLiteral("still there")).isEmpty(), qPrintable(raw.left(80)));
            QTRY_VERIFY2(isExpected(expect), qPrintable(raw.left(80) + QStringLiteral(" -> ") + m_peer->got.join(u'\n').left(300)));
        }
    }

private:
    std::unique_ptr<RelayPeer> m_peer;

    bool isExpected(const QString& expect) const
    {
        const auto has = [this](const char* verb) { return !m_peer->gotOf(QLatin1String(verb)).isEmpty(); };
        if (expect == QStringLiteral("silent"))
            return m_peer->got.size() == 1;
        if (expect == QStringLiteral("count"))
            return m_peer->gotOf(QStringLiteral("COUNT")).size() == 2;
        if (expect == QStringLiteral("ok-false"))
            return has("OK") && m_peer->gotOf(QStringLiteral("OK"))[0].contains(QStringLiteral(",false,"));
        return (expect.contains(QStringLiteral("notice")) && has("NOTICE")) || (expect.contains(QStringLiteral("closed")) && has("CLOSED"))
            || (expect.contains(QStringLiteral("eose")) && has("EOSE")) || expect == QStringLiteral("closed-or-ignored");
    }
};

QTEST_GUILESS_MAIN(ListenerVectorsTest)
#include "tst_listener_vectors.moc"
