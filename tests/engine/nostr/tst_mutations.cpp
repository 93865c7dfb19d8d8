// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One byte of a real event changed: never does another event get through parse, id and signature. 20,000 each time,
// NANDU_MUTATIONS=1000000 now and then.
#include "engine/crypto/schnorr.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/verified_event.h"
#include "tests/support/test_data.h"

#include <QTest>

#include <random>

using namespace nandu;

class TestMutations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noEventWithAChangedByteIsAccepted()
    {
        tests::skipWithoutTestData("data/real-events.jsonl");
        crypto::SchnorrVerifier verifier;
        std::vector<std::pair<std::string, nostr::Event>> originals;
        for (std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
            auto parsed = nostr::parseEvent(line);
            if (!parsed.ok() || !nostr::verify(parsed.event, verifier))
                continue;
            originals.emplace_back(nostr::eventToJson(parsed.event), std::move(parsed.event));
        }
        QVERIFY(originals.size() > 1'000);

        const unsigned seed = std::random_device()();
        std::mt19937 dice(seed);
        const int wanted = qEnvironmentVariableIntValue("NANDU_MUTATIONS");
        const int mutations = wanted > 0 ? wanted : 20'000;
        int parsedOnes = 0, same = 0, accepted = 0;
        for (int i = 0; i < mutations; ++i) {
            const auto& [json, original] = originals[dice() % originals.size()];
            std::string changed = json;
            char& byte = changed[dice() % changed.size()];
            const char before = byte;
            while (byte == before)
                byte = dice() % 2 ? static_cast<char>(dice()) : static_cast<char>(before ^ (1 << dice() % 8));
            auto parsed = nostr::parseEvent(changed);
            if (!parsed.ok())
                continue;
            ++parsedOnes;
            if (parsed.event == original) { // the same event, written in another way
                ++same;
                continue;
            }
            if (nostr::verify(std::move(parsed.event), verifier)) {
                ++accepted;
                qWarning("accepted: %s", changed.c_str());
            }
        }
        qInfo("seed %u: %d mutations, %d still parsed, %d of them the same event, %d accepted", seed, mutations, parsedOnes, same, accepted);
        QCOMPARE(accepted, 0);
        QVERIFY(parsedOnes > mutations / 10); // it is not the parser alone that is tried
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
