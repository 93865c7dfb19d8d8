// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/event_gate.h"

#include "engine/base/limits.h"
#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::ingest;
using namespace nandu::tests;
using Subscription = nostr::OpenFilters::Subscription;

namespace {

const auto now = std::chrono::steady_clock::now();

Frame bare(std::string text)
{
    Frame frame;
    frame.text = std::move(text);
    frame.shape = Frame::Shape::BareEvent;
    return frame;
}

Frame message(const nostr::Event& event, std::string_view subscription, std::uint32_t relay)
{
    Frame frame;
    frame.text = "[\"EVENT\",\"" + std::string(subscription) + "\"," + nostr::eventToJson(event) + "]";
    frame.relay = {relay};
    return frame;
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

} // namespace

class TestEventGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithTheReason_data();
    void refusesWithTheReason();
    void admitsAGenuineEventWithItsInteractions();
    void admitsAnEventFromTheFuture();
    void refusesWhatNobodyAsked_data();
    void refusesWhatNobodyAsked();
    void seesTheNewestSnapshotOfWhatWasAsked();
    void recognisesACopyByItsHashAlone();
    void checksACopyInAFileWhole();
    void everyRefusalHasItsOwnName();

private:
    nostr::OpenFiltersBox m_asked;
    nostr::StoredIds m_ids;
};

void TestEventGate::refusesWithTheReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const std::string& text, Refusal reason) {
        QTest::newRow(name) << QByteArray(text.data(), static_cast<qsizetype>(text.size())) << static_cast<int>(reason);
    };
    const nostr::Event event = note(1, "hello");
    const std::string json = nostr::eventToJson(event);
    nostr::Event other = event;
    other.content = "hullo";
    nostr::Event unsignedOne = event;
    unsignedOne.sig.bytes[40] ^= 1;

    row("empty", "", Refusal::NotJson);
    row("not JSON", "hello", Refusal::NotJson);
    row("an array", "[" + json + "]", Refusal::WrongType);
    row("cut", json.substr(0, json.size() - 1), Refusal::NotJson);
    row("text after the end", json + "x", Refusal::NotJson);
    row("a key twice", replaced(json, "{", R"({"kind":1,)"), Refusal::DuplicateKey);
    row("kind out of range", replaced(json, "\"kind\":1", "\"kind\":65536"), Refusal::OutOfRange);
    row("no kind", replaced(json, "\"kind\":1,", ""), Refusal::MissingKey);
    row("upper case id", replaced(json, event.id.hex(), QByteArray::fromStdString(event.id.hex()).toUpper().toStdString()), Refusal::BadHex);
    row("bad UTF-8", replaced(json, "hello", "he\xffo"), Refusal::BadUtf8);
    row("deep", replaced(json, "{", "{\"x\":" + std::string(100, '[') + std::string(100, ']') + ","), Refusal::TooDeep);
    row("large event", replaced(json, "hello", std::string(base::limits::eventBytesMax, 'x')), Refusal::TooLarge);
    row("large frame", std::string(base::limits::frameBytesMax + 1, ' '), Refusal::TooLarge);
    std::string tags;
    for (std::size_t i = 0; i <= base::limits::eventTagsMax; ++i)
        tags += i == 0 ? "[\"t\"]" : ",[\"t\"]";
    row("too many tags", replaced(json, "\"tags\":[]", "\"tags\":[" + tags + "]"), Refusal::TooManyTags);
    row("other content", nostr::eventToJson(other), Refusal::BadId);
    row("other signature", nostr::eventToJson(unsignedOne), Refusal::BadSignature);
}

void TestEventGate::refusesWithTheReason()
{
    QFETCH(QByteArray, text);
    QFETCH(int, reason);
    EventGate gate(m_asked, m_ids);
    const Checked checked = gate.check(bare(text.toStdString()), Copies::CheckAgain, now);
    QCOMPARE(static_cast<int>(checked.refusal), reason);
    QVERIFY(!checked.event);
}

void TestEventGate::admitsAGenuineEventWithItsInteractions()
{
    EventGate gate(m_asked, m_ids);
    const auto target = note(1, "hello");
    const auto like = reaction(2, target);
    const Checked checked = gate.check(bare(nostr::eventToJson(like)), Copies::CheckAgain, now);
    QCOMPARE(checked.refusal, Refusal::None);
    QVERIFY(checked.event && **checked.event == like);
    QCOMPARE(checked.interactions.size(), std::size_t(1));
    QCOMPARE(checked.interactions.front().target, target.id);
}

void TestEventGate::admitsAnEventFromTheFuture()
{
    EventGate gate(m_asked, m_ids);
    const Checked checked = gate.check(bare(nostr::eventToJson(note(1, "from 2096", 3'976'000'000))), Copies::CheckAgain, now);
    QVERIFY(checked.event);
}

void TestEventGate::refusesWhatNobodyAsked_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<uint>("relay");
    QTest::addColumn<int>("reason");
    const auto none = static_cast<int>(Refusal::None);
    const auto unsolicited = static_cast<int>(Refusal::Unsolicited);
    QTest::newRow("asked") << QStringLiteral("notes") << 1U << none;
    QTest::newRow("asked of another relay") << QStringLiteral("notes") << 2U << unsolicited;
    QTest::newRow("no such subscription") << QStringLiteral("nots") << 1U << unsolicited;
    QTest::newRow("does not match") << QStringLiteral("likes") << 1U << unsolicited;
    QTest::newRow("closed just now") << QStringLiteral("left") << 1U << static_cast<int>(Refusal::LateAnswer);
    QTest::newRow("closed long ago") << QStringLiteral("gone") << 1U << unsolicited;
}

void TestEventGate::refusesWhatNobodyAsked()
{
    QFETCH(QString, subscription);
    QFETCH(uint, relay);
    QFETCH(int, reason);
    nostr::Filter kindOne, kindSeven;
    kindOne.kinds = {1};
    kindSeven.kinds = {7};
    m_asked.publish(std::make_shared<nostr::OpenFilters>(std::vector<Subscription>{
        {.relay = {1}, .id = {"notes"}, .filters = {kindOne}, .closedAt = {}},
        {.relay = {1}, .id = {"likes"}, .filters = {kindSeven}, .closedAt = {}},
        {.relay = {1}, .id = {"left"}, .filters = {kindOne}, .closedAt = now - 9s},
        {.relay = {1}, .id = {"gone"}, .filters = {kindOne}, .closedAt = now - 11s}}));
    EventGate gate(m_asked, m_ids);
    const Checked checked = gate.check(message(note(1, "hello"), subscription.toStdString(), relay), Copies::Recognise, now);
    QCOMPARE(static_cast<int>(checked.refusal), reason);
    QCOMPARE(checked.event.has_value(), checked.refusal == Refusal::None);
}

void TestEventGate::seesTheNewestSnapshotOfWhatWasAsked()
{
    nostr::OpenFiltersBox asked;
    EventGate gate(asked, m_ids);
    const Frame frame = message(note(1, "hello"), "late", 1);
    QCOMPARE(gate.check(frame, Copies::Recognise, now).refusal, Refusal::Unsolicited);
    asked.publish(std::make_shared<nostr::OpenFilters>(
        std::vector<Subscription>{{.relay = {1}, .id = {"late"}, .filters = {nostr::Filter{}}, .closedAt = {}}}));
    QCOMPARE(gate.check(frame, Copies::Recognise, now).refusal, Refusal::None);
}

void TestEventGate::recognisesACopyByItsHashAlone()
{
    nostr::StoredIds ids;
    m_asked.publish(std::make_shared<nostr::OpenFilters>(
        std::vector<Subscription>{{.relay = {1}, .id = {"all"}, .filters = {nostr::Filter{}}, .closedAt = {}}}));
    EventGate gate(m_asked, ids);
    const auto event = note(1, "hello");
    ids.load(std::span(&event.id, 1));

    const Checked copy = gate.check(message(event, "all", 1), Copies::Recognise, now);
    QVERIFY(copy.isCopy && !copy.event && copy.refusal == Refusal::None);

    nostr::Event other = event;
    other.content = "something else under the same id";
    const Checked forged = gate.check(message(other, "all", 1), Copies::Recognise, now);
    QVERIFY(!forged.isCopy);
    QCOMPARE(forged.refusal, Refusal::BadId);
}

void TestEventGate::checksACopyInAFileWhole()
{
    nostr::StoredIds ids;
    EventGate gate(m_asked, ids);
    auto event = note(1, "hello");
    ids.load(std::span(&event.id, 1));
    QVERIFY(gate.check(bare(nostr::eventToJson(event)), Copies::Recognise, now).event);
    event.sig.bytes[0] ^= 1;
    QCOMPARE(gate.check(bare(nostr::eventToJson(event)), Copies::Recognise, now).refusal, Refusal::BadSignature);
}

void TestEventGate::everyRefusalHasItsOwnName()
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < refusalCount; ++i)
        names.insert(refusalName(static_cast<Refusal>(i)));
    QCOMPARE(names.size(), refusalCount);
    QVERIFY(!names.contains(""));
    QCOMPARE(refusalName(Refusal::Crashed), std::string_view("crashed"));
}

QTEST_GUILESS_MAIN(TestEventGate)
#include "tst_event_gate.moc"
