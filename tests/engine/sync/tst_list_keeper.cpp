// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Own lists on two machines and on relays that fail: nothing is published from an unknown base, and nothing is lost.

#include "engine/accounts/local_signer.h"
#include "engine/sync/list_keeper.h"
#include "tests/support/event_factory.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace nandu;
using accounts::ListAddress;
using accounts::ListEdit;
using Names = std::set<std::string>;

namespace {

enum class Mode { Fine, Down, Empty, Slow }; // Empty: it answers, and has lost what it had

// Keeps the newest version of each list, as relays do.
struct Relay {
    Mode mode = Mode::Fine;
    std::map<ListAddress, nostr::Event> lists;
    std::vector<nostr::Event> published;
    const nostr::Event& list(std::uint16_t kind) { return lists[ListAddress{kind, {}}]; }
    bool take(const nostr::Event& event)
    {
        if (mode == Mode::Down || mode == Mode::Slow)
            return false;
        published.push_back(event);
        auto& kept = lists[accounts::listAddressOf(event)];
        if (kept.createdAt == 0 || accounts::isNewer(event, kept))
            kept = event;
        return true;
    }
};

struct World {
    Relay own1, own2, indexer;
    std::function<void(const nostr::Event&)> onPublish;
    std::vector<std::pair<Relay*, bool>> relays() { return {{&own1, true}, {&own2, true}, {&indexer, false}}; }
};

class Cache : public sync::StoreLookup {
public:
    std::vector<nostr::Event> events;
    void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        std::vector<nostr::Event> matching;
        std::copy_if(events.begin(), events.end(), std::back_inserter(matching), [&](const auto& event) { return filters[0].matches(event); });
        QMetaObject::invokeMethod(context, [found, matching] { found(matching); }, Qt::QueuedConnection);
    }
};

// One machine: its own user.db and cache, the same key.
struct Machine {
    explicit Machine(World& w) : world(w)
    {
        open();
    }
    void open()
    {
        keeper.reset();
        publisher.reset();
        db.reset();
        db = std::move(*store::UserDb::open(folder.filePath(QStringLiteral("user.db")).toStdString()));
        publisher = std::make_unique<sync::Publisher>(sync::PublisherParts{*db, signer, {}, [this](nostr::VerifiedEvent event) { cache.events.push_back(event.event()); }, clock});
        keeper = std::make_unique<sync::ListKeeper>(sync::ListKeeperParts{*db, signer, cache, *publisher,
            [this](const ListAddress& list, std::function<void(sync::ListAnswers)> done) {
                QMetaObject::invokeMethod(keeper.get(), [this, list, done] { done(fetch(list)); }, Qt::QueuedConnection);
            }, clock});
        QObject::connect(&publisher->sender(), &sync::OutboxSender::sendWanted, keeper.get(), [this](const std::string& relay, const base::EventId& id) { send(relay, id); });
        QObject::connect(&publisher->sender(), &sync::OutboxSender::deliveryChanged, keeper.get(), &sync::ListKeeper::takeDeliveries);
        QObject::connect(keeper.get(), &sync::ListKeeper::questionAsked, [this](const sync::ListQuestion& question) { questions.push_back(question); });
        QObject::connect(keeper.get(), &sync::ListKeeper::lossNoticed, [this](const sync::ListLoss& loss) { losses.push_back(loss); });
        QObject::connect(keeper.get(), &sync::ListKeeper::listChanged, [this](const sync::ListView& view) { views[view.list] = view; });
        publisher->start();
        keeper->start();
    }
    sync::ListAnswers fetch(const ListAddress& list)
    {
        ++fetches;
        sync::ListAnswers answers;
        answers.publishTo = {"wss://own1.example/", "wss://own2.example/"};
        answers.mayExistElsewhere = mayExistElsewhere;
        for (const auto& [relay, isOwn] : world.relays()) {
            accounts::Asked& group = isOwn ? answers.own : answers.indexers;
            ++group.asked;
            if (!isOnline || relay->mode == Mode::Down || relay->mode == Mode::Slow)
                continue;
            ++group.answered;
            const auto had = relay->lists.find(list);
            if (relay->mode == Mode::Empty || had == relay->lists.end())
                continue;
            ++group.had;
            see(had->second);
        }
        return answers;
    }
    void see(const nostr::Event& event)
    {
        cache.events.push_back(event);
        keeper->takeOwn(event);
    }
    void send(const std::string& relay, const base::EventId& id)
    {
        const nostr::Event event = **db->outboxEvent(id);
        Relay& to = relay == "wss://own1.example/" ? world.own1 : world.own2;
        const bool isTaken = isOnline && to.take(event);
        QMetaObject::invokeMethod(keeper.get(), [this, relay, id, isTaken, event] {
            publisher->sender().takeAnswer(relay, id, {isTaken ? net::PublishAnswer::Outcome::Accepted : net::PublishAnswer::Outcome::Unreachable, {}});
            if (isTaken && world.onPublish)
                world.onPublish(event);
        }, Qt::QueuedConnection);
    }
    void change(std::uint16_t kind, nostr::TagList add, nostr::TagList remove, bool isPrivate = false)
    {
        ListEdit edit{{kind, {}}, {}, {}, std::move(remove), {}, {}};
        (isPrivate ? edit.addPrivate : edit.add) = std::move(add);
        keeper->edit(edit, [](const base::Result<void>& saved) { QVERIFY(saved.ok()); });
    }
    Names names(std::uint16_t kind)
    {
        Names found;
        for (const auto& entry : views[{kind, {}}].entries)
            found.insert(entry.value);
        return found;
    }
    bool keeperWaits() { return keeper->waitsForRelays({3, {}}); }
    std::size_t waiting(std::uint16_t kind) { return views[{kind, {}}].waitingEdits; }

    World& world;
    bool isOnline = true;
    bool mayExistElsewhere = true;
    int fetches = 0;
    QTemporaryDir folder;
    base::SystemClock clock;
    Cache cache;
    std::shared_ptr<accounts::LocalSigner> signer = std::make_shared<accounts::LocalSigner>(*crypto::KeyPair::fromSecret(tests::key(1).secret()));
    std::unique_ptr<store::UserDb> db;
    std::unique_ptr<sync::Publisher> publisher;
    std::unique_ptr<sync::ListKeeper> keeper;
    std::vector<sync::ListQuestion> questions;
    std::vector<sync::ListLoss> losses;
    std::map<ListAddress, sync::ListView> views;
};

// p tags and words for every kind: what is in a list does not matter here.
std::string value(unsigned number) { return number < 1000 ? tests::person(number).hex() : std::to_string(number); }

nostr::Event listOf(std::uint16_t kind, unsigned from, unsigned count, std::int64_t createdAt, const char* tag = "p")
{
    nostr::TagList tags;
    for (unsigned i = from; i < from + count; ++i)
        tags.add({tag, kind == 10002 ? "wss://r" + std::to_string(i) + ".example/" : value(i)});
    return tests::event({.author = 1, .kind = kind, .createdAt = createdAt, .tags = std::move(tags), .content = kind == 3 ? "{\"kept\":1}" : ""});
}

Names valuesOf(const nostr::Event& event)
{
    Names found;
    for (const auto tag : event.tags)
        found.insert(std::string(tag.value()));
    return found;
}

constexpr std::int64_t longAgo = 1'700'000'000;

} // namespace

class TestListKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unitesWhatTwoMachinesEditedOffline_data();
    void unitesWhatTwoMachinesEditedOffline();
    void unitesWhatTwoMachinesPublishedAtTheSameMoment();
    void asksWhenAnotherProgramKeepsOverwriting();
    void losesNoListInTwoHundredSignInsWithFailingRelays();
    void asksBeforeFiveHundredBecomeOne();
    void tellsOfALossAndRestoresIt();
    void goesOnAfterARestartWithAnEditThatWaits();
    void keepsPrivateEntriesAndReadsThemAgain();
    void restoresAnOldVersionAsItWas();
};

void TestListKeeper::unitesWhatTwoMachinesEditedOffline_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("firstMachineFirst");
    for (const int kind : {3, 10000, 10002}) {
        QTest::addRow("%d, first first", kind) << kind << true;
        QTest::addRow("%d, second first", kind) << kind << false;
    }
}

void TestListKeeper::unitesWhatTwoMachinesEditedOffline()
{
    QFETCH(int, kind);
    QFETCH(bool, firstMachineFirst);
    const auto k = static_cast<std::uint16_t>(kind);
    const std::string tag = k == 10002 ? "r" : "p";
    World world;
    const nostr::Event base = listOf(k, 2, 12, longAgo, tag.c_str());
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{k, {}}] = base;
    Machine first(world), second(world);
    world.onPublish = [&](const nostr::Event& event) {
        for (Machine* machine : {&first, &second}) {
            if (machine->isOnline)
                machine->see(event);
        }
    };
    for (Machine* machine : {&first, &second}) {
        machine->see(base);
        machine->isOnline = false;
    }
    const auto entry = [&](unsigned i) { return k == 10002 ? "wss://r" + std::to_string(i) + ".example/" : value(i); };
    first.change(k, {{tag, entry(50)}}, {});
    first.change(k, {}, {{tag, entry(3)}});
    second.change(k, {{tag, entry(60)}}, {});
    second.change(k, {}, {{tag, entry(5)}});
    QVERIFY(world.own1.published.empty());
    QVERIFY(first.names(k).contains(entry(50)) && !first.names(k).contains(entry(3))); // shown at once

    Machine& one = firstMachineFirst ? first : second;
    Machine& other = firstMachineFirst ? second : first;
    Names expected = valuesOf(base);
    expected.insert({entry(50), entry(60)});
    expected.erase(entry(3));
    expected.erase(entry(5));
    QTRY_COMPARE(one.fetches, 1); // the attempts while offline have ended
    QTRY_COMPARE(other.fetches, 1);
    QCOMPARE(one.waiting(k), std::size_t{2});
    one.isOnline = true;
    one.keeper->retryWaiting();
    QTRY_COMPARE(one.waiting(k), std::size_t{0});
    const nostr::Event middle = world.own1.list(k);
    other.isOnline = true;
    other.keeper->retryWaiting();
    QTRY_COMPARE(other.waiting(k), std::size_t{0});
    QTRY_COMPARE(first.names(k), expected);
    QTRY_COMPARE(second.names(k), expected);
    QCOMPARE(valuesOf(world.own1.list(k)), expected);
    QCOMPARE(world.own1.list(k).content, base.content);

    for (Machine* machine : {&first, &second}) {
        Names kept;
        const auto versions = machine->db->listVersions(k, {});
        for (const auto& version : *versions)
            kept.insert(version.event.id.hex());
        QVERIFY(kept.contains(base.id.hex()) && kept.contains(middle.id.hex()));
    }
    world.onPublish = {}; // the second would take it for another program's loss within 30 s
    first.keeper->restore(middle.id, false, [](const base::Result<void>& saved) { QVERIFY(saved.ok()); });
    QTRY_COMPARE(valuesOf(world.own1.list(k)), valuesOf(middle));
}

void TestListKeeper::unitesWhatTwoMachinesPublishedAtTheSameMoment()
{
    World world;
    const nostr::Event base = listOf(3, 2, 5, longAgo);
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{3, {}}] = base;
    Machine first(world), second(world);
    std::vector<nostr::Event> held; // what the relay pushes, after both have published
    world.onPublish = [&](const nostr::Event& event) { held.push_back(event); };
    first.change(3, {{"p", value(50)}}, {});
    second.change(3, {{"p", value(60)}}, {});
    QTRY_VERIFY(first.waiting(3) == 0 && second.waiting(3) == 0 && held.size() >= 4);
    world.onPublish = [&](const nostr::Event& event) {
        first.see(event);
        second.see(event);
    };
    for (const nostr::Event& event : std::exchange(held, {}))
        world.onPublish(event);
    Names expected = valuesOf(base);
    expected.insert({value(50), value(60)});
    QTRY_COMPARE(valuesOf(world.own1.list(3)), expected);
    QTRY_COMPARE(first.names(3), expected);
    QTRY_COMPARE(second.names(3), expected);
}

void TestListKeeper::asksWhenAnotherProgramKeepsOverwriting()
{
    World world;
    const nostr::Event base = listOf(3, 2, 5, longAgo);
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{3, {}}] = base;
    Machine machine(world);
    int overwritten = 0;
    base::EventId last;
    world.onPublish = [&](const nostr::Event& event) {
        if (event.id == last)
            return; // from the second relay
        last = event.id;
        ++overwritten;
        const auto theirs = tests::event({.author = 1, .kind = 3, .createdAt = event.createdAt + 1, .tags = base.tags, .content = std::to_string(overwritten)});
        for (Relay* relay : {&world.own1, &world.own2})
            relay->take(theirs);
        machine.see(theirs);
    };
    machine.change(3, {{"p", value(50)}}, {});
    QTRY_COMPARE(machine.questions.size(), std::size_t{1});
    QCOMPARE(machine.questions[0].reason, sync::ListQuestion::Reason::Conflict);
    QCOMPARE(overwritten, 4); // the first and three more
    QVERIFY(machine.db->listVersion(*machine.questions[0].ours)->has_value());
    QVERIFY(machine.db->listVersion(*machine.questions[0].theirs)->has_value());
    machine.keeper->answer(machine.questions[0].number, false);
    QCOMPARE(machine.names(3), valuesOf(base));
}

void TestListKeeper::losesNoListInTwoHundredSignInsWithFailingRelays()
{
    constexpr unsigned seed = 4'711;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    int waited = 0, published = 0;
    for (int round = 0; round < 200; ++round) {
        World world;
        const nostr::Event truth = listOf(3, 2, 30, longAgo);
        const nostr::Event old = listOf(3, 2, 20, longAgo - 100);
        // At least one relay has the newest version; one may be behind.
        world.own1.lists[{3, {}}] = truth;
        if (random() % 3 != 0)
            world.own2.lists[{3, {}}] = random() % 2 ? truth : old;
        if (random() % 3 != 0)
            world.indexer.lists[{3, {}}] = truth;
        Names expected = valuesOf(truth);
        expected.insert(value(90));
        Machine machine(world);
        const auto check = [&] {
            for (const auto& [relay, isOwn] : world.relays()) {
                for (const nostr::Event& event : relay->published)
                    QCOMPARE(valuesOf(event), expected);
            }
        };
        const auto mode = [&] { return static_cast<Mode>(random() % 4); };
        world.own1.mode = mode();
        world.own2.mode = mode();
        world.indexer.mode = mode();
        if (world.own1.mode == Mode::Empty && world.own2.lists.contains({3, {}}) && !(world.own2.lists[{3, {}}] == truth))
            world.own1.mode = Mode::Down; // a relay that lost the only newest copy cannot be told from one that never had it
        machine.change(3, {{"p", value(90)}}, {});
        QTRY_VERIFY(machine.fetches == 1 && (machine.waiting(3) == 0 || !machine.questions.empty() || machine.keeperWaits()));
        check();
        waited += machine.waiting(3) > 0;
        for (const auto& [relay, isOwn] : world.relays())
            relay->mode = Mode::Fine;
        for (const sync::ListQuestion& question : machine.questions)
            machine.keeper->answer(question.number, true); // "all relays are empty": pressed when they are back
        machine.keeper->retryWaiting();
        QTRY_COMPARE(machine.waiting(3), std::size_t{0});
        QTRY_VERIFY(!world.own1.published.empty() || !world.own2.published.empty());
        check();
        ++published;
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d waited first, %d published in the end, 0 lists lost", waited, published);
    QVERIFY(waited > 50);
}

void TestListKeeper::asksBeforeFiveHundredBecomeOne()
{
    World world;
    const nostr::Event full = listOf(3, 2, 500, longAgo), one = listOf(3, 2, 1, longAgo + 1'000);
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{3, {}}] = one;
    Machine machine(world);
    machine.see(full);
    machine.change(3, {{"p", value(900)}}, {});
    QTRY_COMPARE(machine.questions.size(), std::size_t{1});
    QCOMPARE(machine.questions[0].reason, sync::ListQuestion::Reason::Shrinks);
    QCOMPARE(machine.questions[0].before, std::size_t{500});
    QCOMPARE(machine.questions[0].removed.size(), std::size_t{499});
    QVERIFY(world.own1.published.empty());
    QCOMPARE(machine.losses.size(), std::size_t{1});
    machine.keeper->restore(full.id, true, [](const base::Result<void>&) {});
    QTRY_COMPARE(machine.waiting(3), std::size_t{0});
    QTRY_VERIFY(!world.own1.published.empty());
    QCOMPARE(world.own1.published.back().tags.size(), std::size_t{501});
    QCOMPARE(machine.questions.size(), std::size_t{1});
}

void TestListKeeper::tellsOfALossAndRestoresIt()
{
    World world;
    Machine machine(world);
    const nostr::Event before = listOf(10003, 2, 40, longAgo), after = listOf(10003, 2, 25, longAgo + 10);
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{10003, {}}] = after;
    machine.see(before);
    machine.see(after);
    QCOMPARE(machine.losses.size(), std::size_t{1});
    QCOMPARE(machine.losses[0].lost.size(), std::size_t{15});
    QVERIFY(machine.losses[0].version == before.id);
    machine.keeper->restore(machine.losses[0].version, true, [](const base::Result<void>& saved) { QVERIFY(saved.ok()); });
    QTRY_COMPARE(valuesOf(world.own1.list(10003)), valuesOf(before));
}

void TestListKeeper::goesOnAfterARestartWithAnEditThatWaits()
{
    World world;
    const nostr::Event base = listOf(3, 2, 5, longAgo);
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{3, {}}] = base;
    Machine machine(world);
    machine.isOnline = false;
    machine.change(3, {{"p", value(50)}}, {});
    QTRY_COMPARE(machine.fetches, 1);
    machine.open();
    QTRY_COMPARE(machine.waiting(3), std::size_t{1});
    machine.isOnline = true;
    machine.open();
    QTRY_COMPARE(world.own1.list(3).tags.size(), std::size_t{6});
    QCOMPARE(world.own1.published.size(), std::size_t{1});
}

void TestListKeeper::keepsPrivateEntriesAndReadsThemAgain()
{
    World world;
    Machine machine(world);
    machine.mayExistElsewhere = false;
    machine.change(10000, {{"p", value(50)}}, {}, true);
    QTRY_COMPARE(world.own1.published.size(), std::size_t{1});
    QVERIFY(world.own1.published[0].tags.empty());
    QVERIFY(world.own1.published[0].content.find(value(50)) == std::string::npos);
    machine.change(10000, {{"word", "noise"}}, {}, false);
    QTRY_COMPARE(world.own1.published.size(), std::size_t{2});
    QCOMPARE(world.own1.published[1].content, world.own1.published[0].content); // untouched, not sealed anew
    Machine other(world);
    world.indexer.lists = world.own1.lists;
    other.see(world.own1.list(10000));
    QTRY_COMPARE(other.names(10000), (Names{value(50), std::string("noise")}));
    // Sealed by somebody else's key: kept byte for byte, and public entries can still be changed.
    const auto foreign = tests::event({.author = 1, .kind = 10000, .createdAt = QDateTime::currentSecsSinceEpoch() + 5, .tags = {{"word", "noise"}}, .content = "AAAA?iv=AAAA"});
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{10000, {}}] = foreign;
    other.see(foreign);
    other.change(10000, {{"word", "more"}}, {});
    QTRY_COMPARE(world.own1.list(10000).tags.size(), std::size_t{2});
    QCOMPARE(world.own1.list(10000).content, foreign.content);
    QVERIFY(other.views[(ListAddress{10000, {}})].hasUnreadablePrivate);
}

void TestListKeeper::restoresAnOldVersionAsItWas()
{
    World world;
    const nostr::Event old = listOf(10002, 2, 4, longAgo, "r"), now = listOf(10002, 20, 3, longAgo + 10, "r");
    for (Relay* relay : {&world.own1, &world.own2, &world.indexer})
        relay->lists[{10002, {}}] = now;
    Machine machine(world);
    machine.see(old);
    machine.see(now);
    machine.keeper->restore(old.id, false, [](const base::Result<void>& saved) { QVERIFY(saved.ok()); });
    QTRY_VERIFY(world.own1.list(10002).tags == old.tags);
    std::optional<sync::ListHistory> history;
    machine.keeper->readHistory({10002, {}}, [&](const sync::ListHistory& read) { history = read; });
    QTRY_VERIFY(history.has_value());
    QCOMPARE(history->rows.size(), std::size_t{3});
    QVERIFY(history->rows[0].version.isOurs && !history->rows[1].version.isOurs);
    QCOMPARE(history->rows[1].entries.size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestListKeeper)
#include "tst_list_keeper.moc"
