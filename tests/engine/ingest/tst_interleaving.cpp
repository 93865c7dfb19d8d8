// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same events in any order, through queue, workers and writer, with copies and forgeries among them, with merges, count
// flushes, recounts and restarts at any moment: always the same rows and the same counts, those that a plain model in this file
// works out from the set of events alone. NANDU_SEED chooses another set.

#include "engine/ingest/worker_pool.h"
#include "engine/nostr/deletion.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/kinds.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/zap_factory.h"

#include <map>
#include <random>

using namespace nandu;
using namespace nandu::tests;
using namespace std::chrono_literals;

namespace {

using Events = std::vector<nostr::Event>;

constexpr std::int64_t start = 1'750'000'000;
constexpr std::int64_t lasts = 100; // seconds of the test's clock; some events expire in them

class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    unsigned upTo(unsigned most) { return std::uniform_int_distribution<unsigned>(0, most)(m_random); }
    bool oneIn(unsigned n) { return upTo(n - 1) == 0; }
    template <typename T>
    const T& of(const std::vector<T>& all) { return all[upTo(static_cast<unsigned>(all.size() - 1))]; }
    std::mt19937& random() { return m_random; }

private:
    std::mt19937 m_random;
};

unsigned numberOf(const base::PubKey& key)
{
    for (unsigned number = 1; number <= 8; ++number) {
        if (person(number) == key)
            return number;
    }
    return 8;
}

nostr::Event withExpiration(const nostr::Event& event, std::int64_t at)
{
    nostr::TagList tags = event.tags;
    tags.add({"expiration", std::to_string(at)});
    return tests::event({numberOf(event.pubkey), event.kind, event.createdAt, tags, event.content});
}

nostr::Event anyEvent(Dice& dice, const Events& notes, const Events& before, unsigned i)
{
    const nostr::Event& target = dice.of(notes);
    const unsigned author = 1 + dice.upTo(6);
    const std::int64_t at = start + dice.upTo(20); // so few that many are equal
    const std::string d = dice.oneIn(2) ? "a" : "b";
    switch (dice.upTo(10)) {
    case 0: return reply(author, target, std::to_string(i), at);
    case 1: return reaction(author, target, dice.oneIn(3) ? "\xf0\x9f\xa4\x99" : dice.oneIn(2) ? "-" : "+", at);
    case 2: return reaction(author, target, "+", at);
    case 3: return repost(author, target, at);
    case 4: return zapReceipt({author, 900 + dice.upTo(1), person(1 + dice.upTo(4)), 1 + dice.upTo(100), at}, target.id);
    case 5: return tests::event({author, 1, at, {{"q", target.id.hex()}, {"e", dice.of(notes).id.hex(), "", "reply"}}, std::to_string(i)});
    case 6: return tests::event({author, 30023, at, {{"d", d}, {"q", target.id.hex()}}, std::to_string(i)});
    case 7: return tests::event({author, static_cast<std::uint16_t>(dice.oneIn(2) ? 0 : 10'002), at, {}, std::to_string(i)});
    case 8: return tests::event({author, 5, at, {{"a", "30023:" + person(author).hex() + ":" + d}}, ""});
    case 9: return tests::event({author, 1111, at, {{"a", "30023:" + person(1).hex() + ":a"}, {"k", "30023"}}, std::to_string(i)});
    default: {
        const nostr::Event& gone = dice.of(before);
        return deletion(dice.oneIn(4) ? author : numberOf(gone.pubkey), gone, at);
    }
    }
}

Events anyEvents(Dice& dice)
{
    Events notes;
    for (unsigned i = 0; i < 10; ++i)
        notes.push_back(note(1 + i % 4, "note " + std::to_string(i)));
    Events events = notes;
    for (unsigned i = 0; i < 250; ++i) {
        nostr::Event event = anyEvent(dice, notes, events, i);
        if (dice.oneIn(8) && event.kind != nostr::kinds::zapReceipt)
            event = withExpiration(event, start - 10 + dice.upTo(static_cast<unsigned>(2 * lasts)));
        events.push_back(std::move(event));
    }
    return events;
}

// What must be there in the end, from the rules alone.
struct Model {
    std::set<std::string> stored;
    std::map<std::string, store::Counts> counts; // by target, those that are not nothing

    explicit Model(const Events& events, std::int64_t now)
    {
        std::map<std::string, nostr::Event> kept;
        for (const nostr::Event& event : events) {
            if (stays(event, events, now))
                kept.emplace(event.id.hex(), event);
        }
        std::map<std::string, std::set<std::string>> distinct;
        for (const auto& [id, event] : kept) {
            stored.insert(id);
            for (const nostr::Interaction& part : nostr::interactionsOf(event))
                add(part, id, kept, distinct);
        }
    }

private:
    static bool stays(const nostr::Event& event, const Events& events, std::int64_t now)
    {
        if (nostr::isExpired(event, now))
            return false;
        const auto address = nostr::addressOf(event);
        for (const nostr::Event& other : events) {
            if (other.kind == nostr::kinds::deletion && nostr::deletes(other, event))
                return false;
            const bool isNewer = other.createdAt != event.createdAt ? other.createdAt > event.createdAt : other.id < event.id;
            if (address && isNewer && nostr::addressOf(other) == address)
                return false;
        }
        return true;
    }

    void add(const nostr::Interaction& part, const std::string& id, const std::map<std::string, nostr::Event>& kept, std::map<std::string, std::set<std::string>>& distinct)
    {
        const std::string target = part.targetAddress.empty() ? part.target.hex() : part.targetAddress;
        const std::string key = std::to_string(static_cast<int>(part.type)) + part.emoji + target;
        switch (part.type) {
        case nostr::InteractionType::Reply:
            counts[target].replies += distinct[key].insert(id).second;
            break;
        case nostr::InteractionType::Quote:
            counts[target].quotes += distinct[key].insert(id).second;
            break;
        case nostr::InteractionType::Repost:
            counts[target].reposts += distinct[key].insert(part.author.hex()).second;
            break;
        case nostr::InteractionType::Reaction:
            counts[target].reactions[part.emoji] += distinct[key].insert(part.author.hex()).second;
            break;
        case nostr::InteractionType::Zap: {
            const auto zapped = kept.find(target);
            if (zapped == kept.end() || zapped->second.pubkey != part.recipient)
                break;
            ++counts[target].zaps;
            counts[target].millisatsUnverified += part.millisats;
            break;
        }
        }
    }
};

// Looks like the event and is not.
std::string forgedCopy(Dice& dice, nostr::Event event)
{
    switch (dice.upTo(3)) {
    case 0: event.content += "!"; break;
    case 1: event.sig.bytes[dice.upTo(63)] ^= 1; break;
    case 2: event.pubkey = person(7); break;
    default: event.tags.add({"e", event.id.hex()});
    }
    return nostr::eventToJson(event);
}

// Queue, workers and writer over one database.
class Line {
public:
    explicit Line(WriterFixture& fixture) : m_f(fixture)
    {
        m_f.open();
        m_asked.publish(std::make_shared<nostr::OpenFilters>(std::vector{nostr::OpenFilters::Subscription{{1}, {"all"}, {nostr::Filter{}}, {}}}));
        m_workers = std::make_unique<ingest::WorkerPool>(
            ingest::WorkerSurroundings{.frames = m_frames, .asked = m_asked, .ids = *m_f.ids, .ledger = *m_f.ledger, .admitted = m_f.writer->inlet(),
                                       .metrics = m_metrics, .onVerdict = {}, .onQuarantine = [this](const ingest::Frame&, const std::string&) { ++m_crashes; }}, 3);
    }
    ~Line() { stop(); }
    void push(std::string json)
    {
        ingest::Frame frame;
        frame.text = "[\"EVENT\",\"all\"," + std::move(json) + "]";
        frame.relay = {1};
        frame.ticket = m_f.ledger->issue();
        frame.receivedAt = std::chrono::steady_clock::now();
        QVERIFY(m_frames.push(frame));
    }
    void waitForAll()
    {
        const auto all = std::make_shared<std::promise<void>>();
        const base::Ticket last = m_f.ledger->issue();
        m_f.ledger->whenAllBelowEnded(last, [all] { all->set_value(); });
        m_f.ledger->end(last);
        QVERIFY(all->get_future().wait_for(30s) == std::future_status::ready);
    }
    void stop()
    {
        m_workers->stop(std::chrono::steady_clock::now() + 30s);
        m_f.writer.reset();
    }
    int crashes() const { return m_crashes; }

private:
    WriterFixture& m_f;
    ingest::FrameQueue m_frames;
    nostr::OpenFiltersBox m_asked;
    base::Metrics m_metrics;
    std::atomic<int> m_crashes = 0;
    std::unique_ptr<ingest::WorkerPool> m_workers;
};

} // namespace

class TestInterleaving : public QObject {
    Q_OBJECT

    static void disturb(Dice& dice, WriterFixture& f, std::unique_ptr<Line>& line, base::ManualClock& clock)
    {
        switch (dice.upTo(60)) {
        case 0: f.writer->flush(); break;
        case 1: line.reset(), line = std::make_unique<Line>(f); break;
        case 2: line->waitForAll(); break;
        case 3: QCOMPARE(f.writer->recount(true).get()->size(), std::size_t(0)); break;
        case 4: f.writer->setPauseBeforeCommit(std::chrono::milliseconds(dice.upTo(8))); break;
        case 5: f.writer->setCountFlushEvery(std::chrono::milliseconds(dice.upTo(30))); break;
        case 6: clock.advance(std::chrono::seconds(dice.upTo(10))); break;
        default: break;
        }
    }

    static void pushAll(Dice& dice, Events events, WriterFixture& f, base::ManualClock& clock)
    {
        auto line = std::make_unique<Line>(f);
        std::shuffle(events.begin(), events.end(), dice.random());
        for (const nostr::Event& event : events) {
            if (dice.oneIn(4))
                line->push(forgedCopy(dice, event)); // also before the event itself
            line->push(nostr::eventToJson(event));
            if (dice.oneIn(4))
                line->push(nostr::eventToJson(dice.of(events)));
            if (dice.oneIn(6))
                line->push(forgedCopy(dice, dice.of(events)));
            disturb(dice, f, line, clock);
            if (QTest::currentTestFailed())
                return;
        }
        line->waitForAll();
        QCOMPARE(line->crashes(), 0);
    }

private Q_SLOTS:
    void anyInterleavingGivesWhatTheRulesSay_data()
    {
        QTest::addColumn<unsigned>("seed");
        const auto first = static_cast<unsigned>(qEnvironmentVariableIntValue("NANDU_SEED"));
        for (unsigned seed = first + 1; seed <= first + 12; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }

    void anyInterleavingGivesWhatTheRulesSay()
    {
        QFETCH(unsigned, seed);
        Dice dice(seed);
        const Events events = anyEvents(dice);
        const Model expected(events, start + 4 * lasts);
        QVERIFY(expected.stored.size() > 80 && expected.stored.size() < events.size() - 40);
        QVERIFY(!expected.counts.empty());
        for (int order = 0; order < 3; ++order) {
            WriterFixture f;
            const auto clock = std::make_shared<base::ManualClock>(start);
            f.options.clock = clock;
            f.options.recountIdleAfter = 0ms;
            pushAll(dice, events, f, *clock);
            if (QTest::currentTestFailed())
                return;
            clock->advance(std::chrono::seconds(start + 4 * lasts - clock->wallSeconds()));
            f.open();
            QTRY_COMPARE(f.number("SELECT count(*) FROM expiry WHERE at <= " + std::to_string(clock->wallSeconds())), std::int64_t{0});
            f.writer->flush();
            QCOMPARE(f.storedIds(), expected.stored);
            for (const nostr::Event& event : events) {
                const auto counts = expected.counts.find(event.id.hex());
                QCOMPARE(f.counts(event.id), counts == expected.counts.end() ? store::Counts() : counts->second);
            }
            QCOMPARE(f.differences(), 0);
            QCOMPARE(f.writer->stats().countDrift, std::uint64_t(0));
            f.verifyIndexes();
        }
    }
};

QTEST_GUILESS_MAIN(TestInterleaving)
#include "tst_interleaving.moc"
