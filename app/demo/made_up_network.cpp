// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/made_up_network.h"

#include "app/demo/made_up_invoice.h"
#include "engine/base/ensure.h"
#include "engine/crypto/sha256.h"
#include "engine/nostr/bech32.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <set>
#include <utility>

namespace nandu::demo {

namespace {

constexpr std::size_t recentNotesMax = 400;
constexpr std::size_t recentLikesMax = 200;
constexpr std::size_t thinkingTime = 60; // events until somebody answers a note from outside: three seconds at twenty a second
constexpr std::int64_t pastSeconds = 6 * 60 * 60;

std::array<std::uint8_t, 32> madeUpBytes(Dice& dice)
{
    std::array<std::uint8_t, 32> bytes;
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        const std::uint64_t number = dice.next();
        std::memcpy(bytes.data() + i, &number, sizeof number);
    }
    return bytes;
}

crypto::KeyPair madeUpKey(Dice& dice)
{
    const auto bytes = madeUpBytes(dice);
    auto key = crypto::KeyPair::fromSecretHex(base::toHex(bytes));
    base::ensure(key.ok(), "one number in 2^128 is no key");
    return std::move(key).value();
}

} // namespace

MadeUpNetwork::MadeUpNetwork(NetworkOptions options)
    : m_options(std::move(options))
    , m_dice(m_options.seed)
    , m_popularity(m_options.people, 0.9)
    , m_visitor(madeUpKey(m_dice))
    , m_zapProvider(madeUpKey(m_dice))
{
    std::set<std::string> taken;
    m_people.reserve(m_options.people);
    while (m_people.size() < m_options.people) {
        MadeUpPerson words = madeUpPerson(m_dice);
        if (!taken.insert(words.name).second)
            words.name += std::to_string(m_people.size());
        m_people.push_back({madeUpKey(m_dice), std::move(words)});
        m_keys.insert(m_people.back().key.publicKey());
    }
}

std::vector<nostr::Event> MadeUpNetwork::history()
{
    std::vector<nostr::Event> events = introductions();
    const auto count = static_cast<std::int64_t>(m_options.pastEvents);
    for (std::int64_t i = 0; i < count; ++i)
        events.push_back(next(m_options.now - pastSeconds + i * pastSeconds / std::max<std::int64_t>(count, 1)));
    return events;
}

nostr::Event MadeUpNetwork::next(std::int64_t now)
{
    const Person& person = somebody();
    ++m_told;
    if (!m_unanswered.empty() && m_unanswered.front().second + thinkingTime <= m_told) {
        const Note to = m_unanswered.front().first;
        m_unanswered.pop_front();
        return reply(person, to, now);
    }
    const double what = m_recent.empty() ? 0 : m_dice.share();
    if (what < 0.17)
        return post(person, now);
    if (what < 0.36)
        return reply(person, someNote(), now);
    if (what < 0.40)
        return quote(person, someNote(), now);
    if (what < 0.50)
        return repost(person, someNote(), now);
    if (what < 0.59)
        return zap(person, someNote(), now);
    if (what < 0.60 && !m_recentLikes.empty())
        return takeBackLike(now);
    return react(person, someNote(), now);
}

void MadeUpNetwork::hear(const nostr::Event& event)
{
    if (event.kind != nostr::kinds::note)
        return;
    remember(event, event.id);
    m_unanswered.emplace_back(m_recent.back(), m_told);
}

std::vector<nostr::Event> MadeUpNetwork::introductions()
{
    const std::int64_t at = m_options.now - 30 * 24 * 60 * 60;
    std::vector<nostr::Event> events;
    for (const Person& person : m_people) {
        events.push_back(profile(person.key, person.words, at));
        events.push_back(relayList(person.key, at));
        events.push_back(followList(person.key, 5 + m_dice.below(60), at));
    }
    events.push_back(profile(m_visitor, {"visitor", "Demo Visitor", "Looking around in the made-up network."}, at));
    events.push_back(relayList(m_visitor, at));
    events.push_back(followList(m_visitor, 60, at));
    return events;
}

nostr::Event MadeUpNetwork::profile(const crypto::KeyPair& key, const MadeUpPerson& words, std::int64_t at)
{
    nlohmann::json content{{"name", words.name}, {"display_name", words.displayName}, {"about", words.about},
                           {"lud16", words.name + "@zaps.example"}};
    if (m_dice.chance(0.4))
        content["nip05"] = words.name + "@" + madeUpHashtag(m_dice) + ".example";
    return sign(key, nostr::kinds::profile, at, {}, content.dump());
}

nostr::Event MadeUpNetwork::followList(const crypto::KeyPair& key, std::size_t count, std::int64_t at)
{
    std::set<std::size_t> chosen;
    for (std::size_t i = 0; i < count; ++i)
        chosen.insert(m_popularity.pick(m_dice));
    nostr::TagList tags;
    for (const std::size_t i : chosen)
        tags.add({"p", m_people[i].key.publicKey().hex(), m_options.relayUrl});
    return sign(key, nostr::kinds::contacts, at, std::move(tags), "");
}

nostr::Event MadeUpNetwork::relayList(const crypto::KeyPair& key, std::int64_t at)
{
    return sign(key, nostr::kinds::relayList, at, {{"r", m_options.relayUrl}}, "");
}

nostr::Event MadeUpNetwork::post(const Person& person, std::int64_t at)
{
    std::string text = madeUpNote(m_dice);
    nostr::TagList tags;
    if (m_dice.chance(0.08)) {
        const nostr::PubKey other = somebody().key.publicKey();
        text += " nostr:" + nostr::encodeBech32("npub", other.bytes);
        tags.add({"p", other.hex()});
    }
    for (std::size_t from = 0; (from = text.find('#', from)) != std::string::npos; ++from) {
        const std::size_t end = text.find_first_of(" \n", from);
        tags.add({"t", std::string_view(text).substr(from + 1, end == std::string::npos ? end : end - from - 1)});
    }
    const nostr::Event event = sign(person.key, nostr::kinds::note, at, std::move(tags), std::move(text));
    remember(event, event.id);
    return event;
}

nostr::Event MadeUpNetwork::reply(const Person& person, const Note& to, std::int64_t at)
{
    const nostr::EventId root = to.root;
    nostr::TagList tags;
    tags.add({"e", root.hex(), m_options.relayUrl, "root"});
    if (root != to.id)
        tags.add({"e", to.id.hex(), m_options.relayUrl, "reply", to.author.hex()});
    tags.add({"p", to.author.hex(), m_options.relayUrl});
    const nostr::Event event = sign(person.key, nostr::kinds::note, at, std::move(tags), madeUpReply(m_dice));
    remember(event, root);
    return event;
}

nostr::Event MadeUpNetwork::quote(const Person& person, const Note& of, std::int64_t at)
{
    nostr::TagList tags{{"q", of.id.hex(), m_options.relayUrl, of.author.hex()}, {"p", of.author.hex(), m_options.relayUrl}};
    const std::string text = madeUpQuoteRemark(m_dice) + "\n\nnostr:" + nostr::encodeBech32("note", of.id.bytes);
    const nostr::Event event = sign(person.key, nostr::kinds::note, at, std::move(tags), text);
    remember(event, event.id);
    return event;
}

nostr::Event MadeUpNetwork::repost(const Person& person, const Note& of, std::int64_t at)
{
    return sign(person.key, nostr::kinds::repost, at, {{"e", of.id.hex(), m_options.relayUrl}, {"p", of.author.hex()}}, "");
}

nostr::Event MadeUpNetwork::react(const Person& person, const Note& to, std::int64_t at)
{
    const nostr::Event event = sign(person.key, nostr::kinds::reaction, at,
        {{"e", to.id.hex(), m_options.relayUrl}, {"p", to.author.hex()}, {"k", "1"}}, madeUpReaction(m_dice));
    m_recentLikes.emplace_back(event.id, &person);
    if (m_recentLikes.size() > recentLikesMax)
        m_recentLikes.pop_front();
    return event;
}

nostr::Event MadeUpNetwork::zap(const Person& person, const Note& to, std::int64_t at)
{
    constexpr std::uint64_t amounts[] = {21, 21, 50, 100, 100, 210, 500, 1000, 2100, 5000};
    const std::uint64_t millisats = m_dice.pick(amounts) * 1000;
    const std::string amount = std::to_string(millisats);
    const nostr::Event request = sign(person.key, nostr::kinds::zapRequest, at,
        {{"relays", m_options.relayUrl}, {"amount", amount}, {"p", to.author.hex()}, {"e", to.id.hex()}}, "");
    const std::string description = nostr::eventToJson(request);
    const std::string invoice
        = encodeInvoice({millisats, at, madeUpBytes(m_dice), crypto::Sha256().digest(description), madeUpBytes(m_dice)});
    return sign(m_zapProvider, nostr::kinds::zapReceipt, at,
        {{"p", to.author.hex()}, {"P", person.key.publicKey().hex()}, {"e", to.id.hex()}, {"bolt11", invoice}, {"description", description}}, "");
}

nostr::Event MadeUpNetwork::takeBackLike(std::int64_t at)
{
    const auto [id, person] = m_recentLikes.front();
    m_recentLikes.pop_front();
    return sign(person->key, nostr::kinds::deletion, at, {{"e", id.hex()}, {"k", "7"}}, "");
}

const MadeUpNetwork::Person& MadeUpNetwork::somebody()
{
    return m_people[m_popularity.pick(m_dice)];
}

// Attention goes to what is new: half of it to the last two dozen notes.
const MadeUpNetwork::Note& MadeUpNetwork::someNote()
{
    const double distance = m_dice.share() * m_dice.share() * m_dice.share();
    return m_recent[m_recent.size() - 1 - static_cast<std::size_t>(distance * static_cast<double>(m_recent.size()))];
}

nostr::Event MadeUpNetwork::sign(
    const crypto::KeyPair& key, std::uint16_t kind, std::int64_t at, nostr::TagList tags, std::string content)
{
    nostr::Event event = nostr::unsignedEvent({kind, at, std::move(tags), std::move(content)}, key.publicKey());
    event.sig = key.sign(event.id.bytes, madeUpBytes(m_dice)); // no fresh randomness: the same seed, the same bytes
    return event;
}

void MadeUpNetwork::remember(const nostr::Event& note, const nostr::EventId& root)
{
    m_recent.push_back({note.id, root, note.pubkey, note.createdAt});
    if (m_recent.size() > recentNotesMax)
        m_recent.pop_front();
}

} // namespace nandu::demo
