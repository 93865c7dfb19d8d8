// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The gate against recorded events: every genuine one passes, every invalid one is refused for the reason that it has.

#include "engine/ingest/event_gate.h"

#include "tests/support/test_data.h"

#include <QTest>

#include <set>

#include <nlohmann/json.hpp>

#include <map>

using namespace nandu;
using namespace nandu::ingest;
using nlohmann::json;

namespace {

Checked check(EventGate& gate, std::string text)
{
    Frame frame;
    frame.text = std::move(text);
    frame.shape = Frame::Shape::BareEvent;
    return gate.check(frame, Copies::CheckAgain, std::chrono::steady_clock::now());
}

} // namespace

class TestGateVectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::skipWithoutTestData("data/real-events.jsonl"); }
    void admitsEveryRealEvent();
    void refusesEveryRealInvalidEventForItsReason();
    void refusesEveryInvalidVector();
    void admitsEveryTrickyButValidVector();

private:
    nostr::OpenFiltersBox m_asked;
    nostr::StoredIds m_ids;
};

void TestGateVectors::admitsEveryRealEvent()
{
    EventGate gate(m_asked, m_ids);
    std::size_t admitted = 0;
    for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
        const Checked checked = check(gate, line);
        QVERIFY2(checked.event, refusalName(checked.refusal).data());
        ++admitted;
    }
    QCOMPARE(admitted, std::size_t(9'763));
}

// Types, ranges or hex form.
bool isOfShape(Refusal reason)
{
    return reason == Refusal::WrongType || reason == Refusal::OutOfRange || reason == Refusal::BadHex || reason == Refusal::MissingKey
        || reason == Refusal::DuplicateKey || reason == Refusal::NotJson;
}

// The names of the classes that fit a vector, by what its name says is wrong with it; first match counts.
std::set<std::string_view> reasonsFor(const std::string& name, const std::string& why)
{
    const auto has = [&](const char* word) { return name.find(word) != std::string::npos; };
    if (has("duplicate"))
        return {"duplicate-key"};
    if (has("UTF-16"))
        return {"bad-utf8", "not-json"};
    if (has("UTF-8") || has("Latin-1") || has("surrogate"))
        return {"bad-utf8"};
    if (has("nesting"))
        return {"too-deep", "not-json"};
    if (has("trailing comma") || has("comment") || has("garbage") || has("two objects") || has("raw ") || has("bad escape") || name == "empty" || has("kind 01"))
        return {"not-json"};
    if (has("missing") || has("key case"))
        return {"missing-key"};
    if (has("npub") || has("full-width") || has("upper case") || has("66 ") || has("126 "))
        return {"bad-hex"};
    if (has("wrong type") || has(" null") || has(" string") || has("tag ") || has("tags ") || has(" array") || name == "array" || name == "null" || name == "number") {
        const bool isAboutTags = why.empty() && (has("tag removed") || has("tag order"));
        if (!isAboutTags)
            return {"wrong-type"};
    }
    if (has("kind -1") || has("kind 1.5") || has("2^"))
        return {"out-of-range", "wrong-type"};
    if (has("sig ") || has("curve") || has("swapped") || why.find("sig") != std::string::npos || why.find("r/s") != std::string::npos)
        return {"bad-signature", "bad-id"};
    return {"bad-id", "bad-signature"};
}

void TestGateVectors::refusesEveryRealInvalidEventForItsReason()
{
    EventGate gate(m_asked, m_ids);
    std::size_t refused = 0;
    for (const std::string& line : tests::readLines(tests::testData("data/real-invalid.jsonl"))) {
        const json vector = json::parse(line);
        const auto kind = vector["class"].get<std::string>();
        const Checked checked = check(gate, vector["event"].dump());
        const Refusal reason = checked.refusal;
        if (kind.starts_with("id mismatch"))
            QCOMPARE(reason, Refusal::BadId);
        else if (kind.starts_with("signature"))
            QCOMPARE(reason, Refusal::BadSignature);
        else
            QVERIFY2(isOfShape(reason), refusalName(reason).data());
        ++refused;
    }
    QCOMPARE(refused, std::size_t(223));
}

void TestGateVectors::refusesEveryInvalidVector()
{
    EventGate gate(m_asked, m_ids);
    std::size_t refused = 0;
    for (const std::string& line : tests::readLines(tests::testData("vectors/events/invalid.jsonl"))) {
        const json vector = json::parse(line);
        std::string text;
        if (vector.contains("raw_b64"))
            text = QByteArray::fromBase64(QByteArray::fromStdString(vector["raw_b64"].get<std::string>())).toStdString();
        else if (vector.contains("raw"))
            text = vector["raw"].get<std::string>();
        else
            continue; // "generate at test time": tst_event_gate has it
        const Checked checked = check(gate, text);
        if (vector["expect"] == "reject") {
            QVERIFY2(!checked.event, line.c_str());
            const auto name = vector["name"].get<std::string>();
            const std::set<std::string_view> fitting = reasonsFor(name, vector["why"].get<std::string>());
            QVERIFY2(fitting.contains(refusalName(checked.refusal)), (name + " was refused as " + std::string(refusalName(checked.refusal))).c_str());
            ++refused;
        }
    }
    QVERIFY(refused > 120);
}

void TestGateVectors::admitsEveryTrickyButValidVector()
{
    EventGate gate(m_asked, m_ids);
    for (const std::string& line : tests::readLines(tests::testData("vectors/events/valid-tricky.jsonl"))) {
        const json vector = json::parse(line);
        if (vector["expect"] != "accept")
            continue;
        const Checked checked = check(gate, vector["raw"].get<std::string>());
        QVERIFY2(checked.event, line.c_str());
        QCOMPARE(checked.id.hex(), vector["id"].get<std::string>());
    }
}

QTEST_GUILESS_MAIN(TestGateVectors)
#include "tst_gate_vectors.moc"
