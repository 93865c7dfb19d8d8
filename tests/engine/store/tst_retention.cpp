// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random stores and random rules: what may never go stays, what goes was due, the counts of what stays do not move, and every index
// forgets what went. NANDU_SEED repeats a run.
#include "engine/nostr/filter.h"
#include "engine/nostr/thread_position.h"
#include "engine/store/event_reader.h"
#include "engine/store/retention_plan.h"
#include "tests/engine/store/made_events.h"
#include "tests/engine/store/writer_fixture.h"

#include <map>
#include <random>

using namespace nandu;
using namespace nandu::tests;
using store::RetentionPlan;
using store::RetentionQuestion;
using store::RetentionRules;

namespace {

using Events = std::vector<nostr::Event>;

constexpr std::int64_t now = 1'800'000'000;
constexpr std::int64_t day = 86'400;
constexpr std::uint32_t me = 0, friendFirst = 1, friendLast = 5, farFirst = 6, farLast = 12, strangerLast = 30;

nostr::Event made(std::uint32_t author, std::uint16_t kind, std::int64_t daysOld, nostr::TagList tags, const std::string& content)
{
    return nostr::unsignedEvent({kind, now - daysOld * day, std::move(tags), content}, madeAuthor(author));
}

nostr::Event listOf(std::uint32_t author, std::uint32_t first, std::uint32_t last)
{
    nostr::TagList tags;
    for (std::uint32_t person = first; person <= last; ++person)
        tags.add({"p", madeAuthor(person).hex()});
    return made(author, 3, 400, tags, {});
}

// One follows 1 to 5, these follow 6 to 12.
Events circle()
{
    Events events = {listOf(me, friendFirst, friendLast)};
    for (std::uint32_t person = friendFirst; person <= friendLast; ++person)
        events.push_back(listOf(person, farFirst, farLast));
    return events;
}

class Maker {
public:
    explicit Maker(std::mt19937& random) : m_random(random), m_events(circle()) {}

    Events make(std::size_t count)
    {
        while (m_events.size() < count)
            addOne();
        std::ranges::shuffle(m_events, m_random); // as relays bring them
        return m_events;
    }

private:
    std::uint32_t any(std::uint32_t most) { return std::uniform_int_distribution<std::uint32_t>(0, most)(m_random); }
    const nostr::Event& target() { return m_events[any(static_cast<std::uint32_t>(m_events.size()) - 1)]; }

    void addOne()
    {
        // One's own are few, else everything would be a part of one's conversations.
        const std::uint32_t author = any(40) == 0 ? me : 1 + any(strangerLast - 1);
        const std::int64_t daysOld = any(100);
        const std::string word = "word" + std::to_string(m_events.size());
        const std::string id = target().id.hex();
        switch (any(11)) {
        case 0: case 1: case 2:
            return add(made(author, 1, daysOld, {{"t", "topic"}}, word));
        case 3:
            return add(made(author, 1, daysOld, {{"e", id, "", "root"}}, word));
        case 4:
            return add(made(author, 1, daysOld, {{"e", id, "", "root"}, {"e", target().id.hex(), "", "reply"}}, word));
        case 5: case 6: case 7:
            return add(made(author, 7, daysOld, {{"e", id}}, any(2) == 0 ? "x" : "+"));
        case 8:
            return add(made(author, 6, daysOld, {{"e", id}}, {}));
        case 9:
            return add(made(author, 1, daysOld, {{"q", any(3) == 0 ? id : std::string(64, 'f')}}, word));
        case 10:
            return add(any(1) == 0 ? made(author, 1985, daysOld, {}, word) : made(author, 30023, daysOld, {{"d", word}}, word));
        default:
            return add(any(9) == 0 ? made(author, 1, daysOld, {{"p", madeAuthor(me).hex()}}, word) : made(author, 0, daysOld, {}, word));
        }
    }
    void add(nostr::Event event) { m_events.push_back(std::move(event)); }

    std::mt19937& m_random;
    Events m_events;
};

RetentionRules anyRules(std::mt19937& random)
{
    const auto days = [&random] { return std::uniform_int_distribution<int>(0, 3)(random) == 0 ? 0 : std::uniform_int_distribution<int>(1, 90)(random); };
    RetentionRules rules;
    rules.followingDays = days();
    rules.friendsDays = days();
    rules.strangersDays = days();
    rules.reactionDays = days();
    rules.otherDays = days();
    return rules;
}

RetentionQuestion questionOf(const RetentionRules& rules) { return {rules, {madeAuthor(me)}, {}, now}; }

nostr::Distance distanceOf(const base::PubKey& key)
{
    for (std::uint32_t person = 0; person <= farLast; ++person) {
        if (key == madeAuthor(person))
            return person == me ? nostr::Distance::Own : person <= friendLast ? nostr::Distance::Following : nostr::Distance::Friends;
    }
    return nostr::Distance::Strangers;
}

} // namespace

class TestRetention : public QObject {
    Q_OBJECT

    RetentionPlan plan(WriterFixture& f, const RetentionQuestion& question)
    {
        auto view = *store::ReadView::open(f.options.file, &f.writer->indexTail());
        auto planned = store::planRetention(*view, question, [](int) { return true; });
        return planned ? std::move(*planned) : RetentionPlan();
    }
    std::uint64_t prune(WriterFixture& f, RetentionPlan plan)
    {
        auto pruned = f.writer->prune(std::make_shared<const RetentionPlan>(std::move(plan))).get();
        f.writer->flush();
        return pruned ? *pruned : 0;
    }
    std::map<base::EventId, nostr::Event> storedOf(WriterFixture& f, const Events& all)
    {
        const auto ids = f.storedIds();
        std::map<base::EventId, nostr::Event> stored;
        for (const nostr::Event& event : all) {
            if (ids.contains(event.id.hex()))
                stored.emplace(event.id, event);
        }
        return stored;
    }
    void verifyProtected(const std::map<base::EventId, nostr::Event>& before, const std::map<base::EventId, nostr::Event>& after, const RetentionRules& rules);
    void verifyQueries(WriterFixture& f, const std::map<base::EventId, nostr::Event>& kept, std::mt19937& random);

private Q_SLOTS:
    void randomStoresKeepWhatMustStay();
    void aSizeCapTakesTheFarthestAndOldestFirst();
    void whatSomethingNewRefersToStays();
    void whatWentMayComeAgainAndWhatWasDeletedMayNot();
    void aPlanCanBeStoppedAndTheRestStays();
    void nothingIsDoneWithoutRules();
};

void TestRetention::verifyProtected(const std::map<base::EventId, nostr::Event>& before, const std::map<base::EventId, nostr::Event>& after, const RetentionRules& rules)
{
    std::set<base::EventId> named; // by one's own
    for (const auto& [id, event] : before) {
        for (const auto tag : event.tags) {
            const auto target = base::EventId::fromHex(tag.value());
            if (event.pubkey == madeAuthor(me) && target && (tag.name() == "e" || tag.name() == "q"))
                named.insert(*target);
        }
    }
    for (const auto& [id, event] : before) {
        const auto distance = distanceOf(event.pubkey);
        const bool isVersion = event.kind == 0 || event.kind == 3 || event.kind >= 30000;
        bool namesMe = false, hasTarget = false;
        for (const auto tag : event.tags) {
            namesMe = namesMe || tag.value() == madeAuthor(me).hex();
            const auto target = base::EventId::fromHex(tag.value());
            hasTarget = hasTarget || (tag.name() == "e" && target && before.contains(*target));
        }
        const bool isYoung = event.createdAt >= store::keptFrom(rules, distance, event.kind, now);
        const bool isReactionToStored = event.kind == 7 && hasTarget;
        if (distance == nostr::Distance::Own || isVersion || namesMe || named.contains(id) || (isYoung && !isReactionToStored))
            QVERIFY2(after.contains(id), qPrintable(QStringLiteral("kind %1 went").arg(event.kind)));
        if (!after.contains(id))
            continue;
        const auto position = nostr::threadPositionOf(event);
        for (const auto& place : {position.root, position.parent})
            QVERIFY(!place.id || !before.contains(*place.id) || after.contains(*place.id));
    }
}

void TestRetention::verifyQueries(WriterFixture& f, const std::map<base::EventId, nostr::Event>& kept, std::mt19937& random)
{
    auto reader = *store::EventReader::open(f.options.file, &f.writer->indexTail());
    const auto anyAuthor = [&random] { return madeAuthor(static_cast<std::uint32_t>(random() % strangerLast)); };
    for (int i = 0; i < 40; ++i) {
        nostr::Filter filter;
        if (random() % 2 == 0)
            filter.kinds = {{static_cast<std::uint16_t>(std::array{1, 7, 6, 1985}[random() % 4])}};
        if (random() % 2 == 0)
            filter.authors = {{anyAuthor(), anyAuthor()}};
        if (random() % 3 == 0)
            filter.tags['t'] = {"topic"};
        if (random() % 3 == 0)
            filter.since = now - static_cast<std::int64_t>(random() % 100) * day;
        std::set<std::string> expected, found;
        for (const auto& [id, event] : kept) {
            if (filter.matches(event))
                expected.insert(id.hex());
        }
        auto rows = reader->query(std::array{filter}, 10'000);
        QVERIFY(rows.ok());
        for (const auto& event : *rows)
            found.insert(event.id.hex());
        QCOMPARE(found, expected);
    }
}

void TestRetention::randomStoresKeepWhatMustStay()
{
    const unsigned seed = qEnvironmentVariableIsSet("NANDU_SEED") ? static_cast<unsigned>(qEnvironmentVariableIntValue("NANDU_SEED")) : std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::uint64_t wentInAll = 0, conversations = 0;
    for (int round = 0; round < 12; ++round) {
        WriterFixture f;
        f.open();
        const Events events = Maker(random).make(200 + random() % 500);
        f.put(events);
        f.writer->indexSearch().wait();
        const auto before = storedOf(f, events);
        std::map<base::EventId, store::Counts> countsBefore;
        for (const auto& [id, event] : before)
            countsBefore[id] = f.counts(id);
        const std::size_t idsBefore = f.ids->size();
        const RetentionRules rules = anyRules(random);

        const RetentionPlan planned = plan(f, questionOf(rules));
        QCOMPARE(planned.all.events, std::uint64_t(before.size()));
        QCOMPARE(planned.leaving.events + planned.staying.events, planned.all.events);
        const std::uint64_t went = prune(f, planned);

        const auto after = storedOf(f, events);
        QCOMPARE(went, planned.leaving.events);
        QCOMPARE(before.size() - after.size(), std::size_t(went));
        QCOMPARE(idsBefore - f.ids->size(), std::size_t(went));
        verifyProtected(before, after, rules);
        for (const auto& [id, event] : after)
            QVERIFY(f.counts(id) == countsBefore.at(id));
        QCOMPARE(f.differences(), 0);
        f.verifyIndexes();
        verifyQueries(f, after, random);
        auto db = f.look();
        auto found = *store::SqliteStatement::prepare(db, "SELECT count(*) FROM search_note WHERE search_note MATCH ?1");
        for (const auto& [id, event] : before) {
            if (event.kind != 1 || event.content.empty())
                continue;
            QVERIFY(found.bind(1, std::string_view(event.content)).next());
            QCOMPARE(found.integer(0), std::int64_t(after.contains(id) ? 1 : 0));
            found.reset();
        }
        wentInAll += went;
        conversations += planned.byGuard[static_cast<std::size_t>(store::Staying::Conversation)].events;
    }
    QVERIFY(wentInAll > 0); // else nothing was shown
    QVERIFY(conversations > 0);
}

void TestRetention::aSizeCapTakesTheFarthestAndOldestFirst()
{
    WriterFixture f;
    f.open();
    Events events = circle();
    const std::string page(20'000, 'a');
    for (int i = 0; i < 60; ++i) {
        events.push_back(made(friendFirst, 1, i, {}, page + std::to_string(i)));
        events.push_back(made(strangerLast, 1, i, {}, page + std::to_string(i)));
    }
    f.put(events);
    const auto before = storedOf(f, events);
    RetentionRules rules;
    rules.bytesMax = plan(f, questionOf({})).usedBytes * 7 / 10;

    const RetentionPlan planned = plan(f, questionOf(rules));
    (void)prune(f, planned);

    const auto after = storedOf(f, events);
    QCOMPARE(planned.leaving, planned.byReason[static_cast<std::size_t>(store::Leaving::Size)]);
    QVERIFY(planned.staying.bytes <= rules.bytesMax);
    QVERIFY(planned.staying.bytes > rules.bytesMax * 8 / 10);
    std::int64_t newestGone = 0, oldestKept = now;
    for (const auto& [id, event] : before) {
        if (event.pubkey != madeAuthor(strangerLast)) {
            QVERIFY(after.contains(id));
            continue;
        }
        if (after.contains(id))
            oldestKept = std::min(oldestKept, event.createdAt);
        else
            newestGone = std::max(newestGone, event.createdAt);
    }
    QVERIFY(newestGone > 0 && newestGone < oldestKept);
    QVERIFY(f.number("SELECT freelist_count FROM pragma_freelist_count") > 0); // used again before the file grows
}

void TestRetention::whatSomethingNewRefersToStays()
{
    WriterFixture f;
    f.open();
    const nostr::Event root = made(strangerLast, 1, 90, {}, "root");
    const nostr::Event like = made(strangerLast - 1, 7, 90, {{"e", root.id.hex()}}, "+");
    const nostr::Event other = made(strangerLast, 1, 90, {}, "other");
    f.put({root, like, other});
    RetentionRules rules;
    rules.strangersDays = 30;
    RetentionPlan planned = plan(f, questionOf(rules));
    QCOMPARE(planned.rows.size(), std::size_t{3});

    f.put({made(me, 1, 0, {{"e", root.id.hex(), "", "root"}}, "answer")}); // between the look and the deed
    QCOMPARE(prune(f, std::move(planned)), std::uint64_t{1});

    const auto stored = f.storedIds();
    QVERIFY(stored.contains(root.id.hex()) && stored.contains(like.id.hex()) && !stored.contains(other.id.hex()));
}

void TestRetention::whatWentMayComeAgainAndWhatWasDeletedMayNot()
{
    WriterFixture f;
    f.open();
    const nostr::Event old = made(strangerLast, 1, 90, {}, "old");
    const nostr::Event like = made(strangerLast - 1, 7, 90, {{"e", old.id.hex()}}, "+");
    const nostr::Event withdrawn = made(strangerLast, 1, 91, {}, "withdrawn");
    const nostr::Event deletion = made(strangerLast, 5, 90, {{"e", withdrawn.id.hex()}}, {});
    f.put({old, like, withdrawn, deletion});
    RetentionRules rules;
    rules.strangersDays = 30;
    QCOMPARE(prune(f, plan(f, questionOf(rules))), std::uint64_t{3}); // the deletion among them
    QCOMPARE(f.number("SELECT count(*) FROM event"), std::int64_t{0});

    QCOMPARE(f.now(old), nostr::WriteOutcome::Stored);
    QCOMPARE(f.now(like), nostr::WriteOutcome::Stored);
    f.open(); // until then what was once here counts as known
    QCOMPARE(f.now(withdrawn), nostr::WriteOutcome::Deleted);
    f.writer->flush();
    QCOMPARE(f.counts(old.id).reactions["+"], 1u);
    QCOMPARE(f.differences(), 0);
}

void TestRetention::aPlanCanBeStoppedAndTheRestStays()
{
    WriterFixture f;
    f.open();
    Events events;
    for (int i = 0; i < 5'000; ++i)
        events.push_back(made(1 + static_cast<std::uint32_t>(i) % strangerLast, 1, 90, {{"t", "topic"}}, "note " + std::to_string(i)));
    f.put(events);
    f.writer->indexSearch().wait();
    RetentionRules rules;
    rules.strangersDays = 30;
    rules.followingDays = rules.friendsDays = 30;
    RetentionPlan planned = plan(f, questionOf(rules));
    auto done = f.writer->prune(std::make_shared<const RetentionPlan>(std::move(planned)));
    QTRY_VERIFY(f.writer->stats().pruned > 0);

    f.writer->cancelPrune();

    auto pruned = done.get();
    QVERIFY(pruned.ok());
    QVERIFY(*pruned < events.size());
    QCOMPARE(f.number("SELECT count(*) FROM event"), static_cast<std::int64_t>(events.size() - *pruned));
    QCOMPARE(f.writer->stats().pruneLeft, std::uint64_t{0});
    QCOMPARE(f.differences(), 0);
    qInfo("the longest slice held the writer for %lld us", static_cast<long long>(f.writer->stats().pruneHoldMaxUs));
}

void TestRetention::nothingIsDoneWithoutRules()
{
    WriterFixture f;
    f.open();
    f.put(circle());
    f.put({made(strangerLast, 1, 9'000, {}, "ancient")});

    const RetentionPlan planned = plan(f, questionOf({}));

    QVERIFY(planned.rows.empty());
    QCOMPARE(planned.staying.events, planned.all.events);
    QCOMPARE(planned.staying.bytes, planned.usedBytes);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
