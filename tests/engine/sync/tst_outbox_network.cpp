// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A made-up network on a turned clock: 60 relays, 5,000 authors whose lists are as long as those of real people (the 47 lists of
// data/real-events.jsonl: 1 to 13 relays, mostly 3) and name relays as unevenly, 6 dead relays, 600 junk addresses. The real pool,
// book and roster over sockets that the test holds.

#include "engine/sync/relay_roster.h"
#include "engine/sync/turn_sync.h"

#include "engine/nostr/kinds.h"
#include "tests/fakes/fake_pool.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace nandu;
using namespace std::chrono_literals;
using base::RelayRef;
using net::RelayPool;
using sync::PersonPlace;

namespace {
constexpr std::size_t relayCount = 60, deadCount = 6, authorCount = 5'000, junkCount = 600;
constexpr std::size_t eventsOfAuthor = 3;

base::PubKey made(std::size_t number)
{
    base::PubKey key;
    for (std::size_t i = 0; i < 4; ++i)
        key.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    key.bytes[31] = 1;
    return key;
}

std::string addressOf(std::size_t relay) { return "wss://relay" + std::to_string(relay) + ".example/"; }

std::string junkOf(std::size_t number)
{
    const std::string n = std::to_string(number);
    const std::array<std::string, 8> kinds = {"wss://10.1." + std::to_string(number % 250) + ".7/", "wss://localhost:" + std::to_string(1000 + number) + "/",
        "wss://filter.example.org/npub1" + n, "ws://plain" + n + ".example.org/", "wss://box" + n + ".local/", "wss://[fd00::" + n + "]/", "wss://name" + n,
        "wss://hidden" + n + ".onion/"};
    return kinds[number % kinds.size()];
}

nostr::Event relayList(const base::PubKey& author, const std::vector<std::string>& addresses)
{
    nostr::Event event;
    event.pubkey = author;
    event.kind = nostr::kinds::relayList;
    event.createdAt = 1'750'000'000;
    for (const std::string& address : addresses)
        event.tags.add({"r", address});
    return event;
}

struct World : tests::FakePool {
    std::mt19937 random;
    sync::RelayBook book;
    sync::RelayRoster roster;
    nostr::OpenFiltersBox asked;
    sync::SubscriptionRegistry registry;
    sync::TurnSync turns;
    sync::SyncView view;
    std::map<std::size_t, std::string> visitedBy; // relay: what was asked of it last
    std::vector<std::vector<std::size_t>> writes; // by author
    std::set<std::size_t> dead;
    std::set<std::string> dialled;
    std::size_t answered = 0, socketsMost = 0;
    bool isPlanWanted = false;

    explicit World(unsigned seed)
        : random(seed), book(pool, names, clock, seed),
          roster(pool, names, book), registry(pool, asked, clock), turns(registry, pool, clock)
    {
        QObject::connect(&book, &sync::RelayBook::standingChanged, &pool, [this] { isPlanWanted = true; });
        std::vector<std::size_t> relays(relayCount);
        std::iota(relays.begin(), relays.end(), std::size_t(0));
        std::shuffle(relays.begin(), relays.end(), random);
        dead.insert(relays.begin(), relays.begin() + deadCount);
        makeAuthors();
    }

    void makeAuthors()
    {
        // How many real lists are how long, and the share of a relay by its place: nos.lol is in 21 of 47 lists, most are in one.
        std::discrete_distribution<std::size_t> length({0, 4, 7, 20, 3, 0, 4, 0, 1, 1, 2, 1, 1, 1});
        std::vector<double> shares;
        for (std::size_t place = 0; place < relayCount; ++place)
            shares.push_back(1.0 / static_cast<double>(place + 1));
        std::discrete_distribution<std::size_t> relay(shares.begin(), shares.end());
        nostr::Event contacts;
        contacts.kind = nostr::kinds::contacts;
        std::size_t junk = 0;
        for (std::size_t author = 0; author < authorCount; ++author) {
            std::set<std::size_t> theirs;
            for (const std::size_t wanted = length(random); theirs.size() < wanted;)
                theirs.insert(relay(random));
            writes.emplace_back(theirs.begin(), theirs.end());
            std::vector<std::string> addresses;
            if (author % 8 == 0 && junk < junkCount)
                addresses.push_back(junkOf(junk++));
            for (const std::size_t one : theirs)
                addresses.push_back(addressOf(one));
            contacts.tags.add({"p", made(author).hex()});
            roster.takeRelayList(relayList(made(author), addresses));
        }
        if (junk != junkCount)
            qFatal("too little junk");
        roster.setFollows(contacts);
    }

    // The network answers what was dialled, time goes on, a new plan when one is due.
    void live(std::chrono::seconds time)
    {
        for (std::chrono::seconds passed(0); passed < time; passed += 1s) {
            if (std::exchange(isPlanWanted, false))
                plan();
            QCoreApplication::processEvents();
            answerDials();
            answerQuestions();
            std::size_t open = 0;
            for (const auto& status : pool.statuses())
                open += status.state == net::RelayState::Connected || status.state == net::RelayState::Connecting ? 1 : 0;
            socketsMost = std::max(socketsMost, open);
            clock.advance(1s);
            book.endPenalties();
            turns.visitNext();
            QTest::qWait(1);
        }
    }

    void plan()
    {
        roster.plan(view);
        turns.apply(view);
    }

    // Whoever is asked has nothing, and says so.
    void answerQuestions()
    {
        for (const auto& socket : sockets.made) {
            if (!socket || socket->isClosed || socket->isAborted)
                continue;
            for (const std::string& text : std::exchange(socket->sent, {})) {
                if (!text.starts_with("[\"REQ\""))
                    continue;
                const std::string host = socket->dialled.host().toStdString();
                visitedBy[std::stoul(host.substr(5))] = text;
                socket->say("[\"EOSE\",\"" + text.substr(8, text.find('"', 8) - 8) + "\"]");
            }
        }
    }

    void answerDials()
    {
        for (; answered < sockets.made.size(); ++answered) {
            tests::FakeWebSocket* socket = sockets.made[answered];
            if (!socket)
                continue;
            const std::string host = socket->dialled.host().toStdString();
            dialled.insert(socket->dialled.toString().toStdString());
            const bool isOurs = host.starts_with("relay") && host.ends_with(".example");
            if (!isOurs || dead.contains(std::stoul(host.substr(5))))
                socket->end();
            else
                socket->accept();
        }
        for (const auto& socket : sockets.made) {
            if (socket)
                socket->pong();
        }
    }

    std::size_t numberOf(RelayRef relay) const
    {
        const std::string address = names.textOf(relay);
        return std::stoul(address.substr(std::string("wss://relay").size()));
    }
};
} // namespace

class TestOutboxNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearlyEverybodyIsReachedOverFewSockets_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 65U, 2026U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void nearlyEverybodyIsReachedOverFewSockets()
    {
        QFETCH(unsigned, seed);
        World world(seed);
        const auto start = std::chrono::steady_clock::now();
        world.plan();
        const auto planned = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        world.live(6min); // the dead ones are found out, and everybody had their turn

        std::set<std::size_t> reachable, covered;
        std::map<base::PubKey, std::size_t> numbers;
        for (std::size_t author = 0; author < authorCount; ++author) {
            numbers[made(author)] = author;
            if (std::ranges::any_of(world.writes[author], [&](std::size_t relay) { return !world.dead.contains(relay); }))
                reachable.insert(author);
        }
        // Every event of an author lies on each living relay that they write to.
        std::size_t copies = 0;
        for (const auto& [relay, people] : world.view.followRelays) {
            if (world.dead.contains(world.numberOf(relay)))
                continue;
            for (const base::PubKey& person : people) {
                covered.insert(numbers.at(person));
                copies += eventsOfAuthor;
            }
        }
        const std::size_t allTheTime = covered.size();
        for (const auto& [relay, people] : world.view.turns) {
            const auto asked = world.visitedBy.find(world.numberOf(relay));
            for (const base::PubKey& person : people) {
                if (asked == world.visitedBy.end() || asked->second.find(person.hex()) == std::string::npos)
                    continue;
                covered.insert(numbers.at(person));
                copies += eventsOfAuthor;
            }
        }
        const std::size_t unique = covered.size() * eventsOfAuthor;
        const double share = double(covered.size()) / double(reachable.size());
        const double duplicates = double(copies - unique) / double(unique);
        qInfo("seed %u: %zu of %zu reachable authors (%.2f %%), %zu of them all the time, over %zu sockets at most; duplicates %.2f times unique; first plan %.1f ms",
              seed, covered.size(), reachable.size(), 100 * share, allTheTime, world.socketsMost, duplicates, planned);
        QVERIFY(share >= 0.99);
        QVERIFY(world.socketsMost <= 25);
        QVERIFY(duplicates <= 1.6);
        for (const std::string& address : world.dialled)
            QVERIFY2(address.starts_with("wss://relay"), address.c_str()); // of the junk none
    }

    void everyPlaceHasAReason()
    {
        World world(5);
        world.plan();
        world.live(90s);
        std::map<PersonPlace::Why, std::size_t> reasons;
        for (const PersonPlace& place : world.roster.places()) {
            ++reasons[place.why];
            QCOMPARE(place.relays.empty(), place.why == PersonPlace::Why::NoList || place.why == PersonPlace::Why::NotDialable || place.why == PersonPlace::Why::AllOut);
        }
        QVERIFY(reasons[PersonPlace::Why::Reached] > 4'500);
        QVERIFY(reasons[PersonPlace::Why::InTurn] > 0);
        QCOMPARE(reasons[PersonPlace::Why::NoList], 0U);
    }

    void whoWouldBeLostWithoutARelayIsWhoHasNoOther()
    {
        World world(6);
        world.plan();
        world.live(90s);
        std::size_t lost = 0;
        for (std::size_t relay = 0; relay < relayCount; ++relay) {
            const auto ref = world.names.refOf(base::RelayUrl::parse(addressOf(relay)).value());
            for (const base::PubKey& person : world.roster.lostWithout(ref)) {
                const std::size_t author = std::size_t(person.bytes[0]) | std::size_t(person.bytes[1]) << 8;
                QVERIFY(std::ranges::find(world.writes[author], relay) != world.writes[author].end());
                ++lost;
            }
        }
        QVERIFY(lost > 100); // those with a list of one
    }

    void whatWasLearnedOutlivesARestart()
    {
        World world(7);
        world.plan();
        world.live(30s);
        const auto records = world.book.records();
        QVERIFY(records.size() >= 15);
        World next(7);
        next.book.load(records);
        QVERIFY(next.book.records() == records);
    }

    void aHostWithAPathForEverybodyIsDialledTwiceAtMost()
    {
        World world(8);
        for (std::size_t author = 0; author < authorCount; ++author)
            world.roster.takeRelayList([&] {
                nostr::Event event = relayList(made(author), {"wss://host.example.org/user/" + std::to_string(author)});
                event.createdAt += 1;
                return event;
            }());
        world.plan();
        world.live(3s);
        QCOMPARE(std::ranges::count_if(world.dialled, [](const std::string& address) { return address.starts_with("wss://host.example.org"); }), 2);
    }
};

QTEST_GUILESS_MAIN(TestOutboxNetwork)
#include "tst_outbox_network.moc"
