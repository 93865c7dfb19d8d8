// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A made-up Nostr network: a few hundred people with profiles and follow lists who post, reply, react, repost and zap, all
// properly signed, popularity Zipf-distributed. The same seed and clock give the same events. One thread at a time.
#pragma once

#include "app/demo/dice.h"
#include "app/demo/made_up_text.h"
#include "engine/crypto/key_pair.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_set>
#include <vector>

namespace nandu::demo {

struct NetworkOptions {
    std::uint64_t seed = 1;
    std::size_t people = 300;
    std::size_t pastEvents = 3'000; // what was said before the window opened
    std::int64_t now = 0;           // seconds since 1970
    std::string relayUrl;           // named in hints and relay lists
};

class MadeUpNetwork {
public:
    explicit MadeUpNetwork(NetworkOptions options);

    // Profiles, relay and follow lists, then pastEvents notes and what people thought of them, oldest first.
    std::vector<nostr::Event> history();
    // One more thing that somebody does now.
    nostr::Event next(std::int64_t now);
    // Somebody outside (the person at the keyboard) wrote this: somebody answers it soon, others may.
    void hear(const nostr::Event& event);
    bool knows(const nostr::PubKey& key) const { return m_keys.contains(key); } // one of the made-up people

    // The account that the demo signs in with; follows some of the people.
    const crypto::KeyPair& visitor() const { return m_visitor; }

private:
    struct Person {
        crypto::KeyPair key;
        MadeUpPerson words;
    };
    struct Note {
        nostr::EventId id;
        nostr::EventId root;
        nostr::PubKey author;
        std::int64_t createdAt;
    };

    std::vector<nostr::Event> introductions();
    nostr::Event profile(const crypto::KeyPair& key, const MadeUpPerson& words, std::int64_t at);
    nostr::Event followList(const crypto::KeyPair& key, std::size_t count, std::int64_t at);
    nostr::Event relayList(const crypto::KeyPair& key, std::int64_t at);
    nostr::Event post(const Person& person, std::int64_t at);
    nostr::Event reply(const Person& person, const Note& to, std::int64_t at);
    nostr::Event quote(const Person& person, const Note& of, std::int64_t at);
    nostr::Event repost(const Person& person, const Note& of, std::int64_t at);
    nostr::Event react(const Person& person, const Note& to, std::int64_t at);
    nostr::Event zap(const Person& person, const Note& to, std::int64_t at);
    nostr::Event takeBackLike(std::int64_t at);

    const Person& somebody();
    const Note& someNote();
    nostr::Event sign(const crypto::KeyPair& key, std::uint16_t kind, std::int64_t at, nostr::TagList tags, std::string content);
    void remember(const nostr::Event& note, const nostr::EventId& root);

    NetworkOptions m_options;
    Dice m_dice;
    Zipf m_popularity;
    std::vector<Person> m_people; // most popular first
    std::unordered_set<nostr::PubKey> m_keys;
    crypto::KeyPair m_visitor;
    crypto::KeyPair m_zapProvider;
    std::size_t m_told = 0;                                              // by next()
    std::deque<std::pair<Note, std::size_t>> m_unanswered;               // from outside, and m_told when it came
    std::deque<Note> m_recent;                                           // newest last
    std::deque<std::pair<nostr::EventId, const Person*>> m_recentLikes;  // may be taken back
};

} // namespace nandu::demo
