// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/retention_graph.h"

#include "engine/nostr/address.h"
#include "engine/nostr/contact_list.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/tag_codec.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::PubKey;
using base::Result;
using nostr::Distance;
namespace kinds = nostr::kinds;

namespace {

constexpr std::size_t rowsBetweenLooks = 4'096;
constexpr int percentOfEvents = 70; // of the time, the rest is that of the interactions
constexpr std::uint32_t bytesOfAnyRow = 220;

std::uint64_t addressMark(std::string_view address) { return std::hash<std::string_view>()(address); }

class Scan {
public:
    Scan(ReadView& view, const RetentionQuestion& question, const RetentionProgress& goOn) : m_view(view), m_question(question), m_goOn(goOn) {}

    Result<RetentionGraph> run();

private:
    using Node = RetentionGraph::Node;
    using EdgeType = RetentionGraph::EdgeType;
    struct LooseEdge { // its end is not known yet
        std::uint32_t from = 0;
        std::uint64_t to = 0;
        EdgeType type = EdgeType::Root;
    };

    void readDistances();
    bool readEvents();
    void take(SqliteStatement& row);
    void takeTags(const Node& node, nostr::Event event);
    bool readInteractions();
    void takeUncounted(std::uint32_t place);
    void closeEdges();
    std::pair<std::size_t, std::size_t> placesOf(std::uint64_t mark) const;
    bool namesOwn(std::span<const std::uint8_t> tags) const;

    ReadView& m_view;
    const RetentionQuestion& m_question;
    const RetentionProgress& m_goOn;
    RetentionGraph m_graph;
    std::unordered_map<std::uint32_t, Distance> m_distances;
    std::vector<LooseEdge> m_loose;
    std::vector<std::uint64_t> m_listed; // marks
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_places; // by mark
    std::int64_t m_highest = 0;
};

Result<RetentionGraph> Scan::run()
{
    auto reading = m_view.begin();
    if (!reading)
        return reading.error();
    auto highest = m_view.db().integer("SELECT coalesce(max(rid), 0) FROM event");
    auto pages = m_view.db().integer("PRAGMA page_count");
    auto free = m_view.db().integer("PRAGMA freelist_count");
    auto pageBytes = m_view.db().integer("PRAGMA page_size");
    if (!highest || !pages || !free || !pageBytes)
        return fail(ErrorCode::Corrupt, "the size of the database cannot be read");
    m_highest = *highest;
    m_graph.upToRid = *highest;
    m_graph.usedBytes = (*pages - *free) * *pageBytes;
    m_graph.freeBytes = *free * *pageBytes;
    for (const base::EventId& id : m_question.listed)
        m_listed.push_back(eventMark(id));
    readDistances();
    if (!readEvents())
        return fail(ErrorCode::Cancelled);
    std::ranges::sort(m_places);
    if (!readInteractions())
        return fail(ErrorCode::Cancelled);
    closeEdges();
    if (auto read = reading->outcome(); !read)
        return read.error();
    return std::move(m_graph);
}

void Scan::readDistances()
{
    const auto listOf = [this](std::uint32_t pid) {
        const auto list = m_view.row(m_view.newestRid(pid, kinds::contacts, {}));
        return list ? nostr::followsOf(list->event.tags) : std::vector<PubKey>();
    };
    std::vector<std::uint32_t> followed;
    for (const PubKey& key : m_question.own) {
        const auto pid = m_view.pidOf(key);
        m_graph.areFollowsKnown = m_graph.areFollowsKnown && pid && m_view.newestRid(*pid, kinds::contacts, {}) != 0;
        if (!pid)
            continue;
        m_distances[*pid] = Distance::Own;
        for (const PubKey& person : listOf(*pid)) {
            if (const auto theirs = m_view.pidOf(person); theirs && m_distances.try_emplace(*theirs, Distance::Following).second)
                followed.push_back(*theirs);
        }
    }
    for (const PubKey& key : m_question.own) { // one account may follow another
        if (const auto pid = m_view.pidOf(key))
            m_distances[*pid] = Distance::Own;
    }
    for (const std::uint32_t person : followed) {
        for (const PubKey& one : listOf(person)) {
            if (const auto theirs = m_view.pidOf(one))
                m_distances.try_emplace(*theirs, Distance::Friends);
        }
    }
}

bool Scan::readEvents()
{
    SqliteStatement& row = m_view.statement("SELECT rid, id, pid, created_at, kind, tags, content FROM event ORDER BY rid");
    std::size_t rows = 0;
    while (row.next()) {
        if (rows++ % rowsBetweenLooks == 0 && !m_goOn(static_cast<int>(percentOfEvents * row.integer(0) / std::max<std::int64_t>(m_highest, 1)))) {
            row.reset();
            return false;
        }
        take(row);
    }
    m_view.finish(row);
    return true;
}

void Scan::take(SqliteStatement& row)
{
    const auto tags = row.blob(5);
    Node node;
    node.rid = row.integer(0);
    node.mark = eventMark(row.id<base::EventId>(1));
    node.pid = static_cast<std::uint32_t>(row.integer(2));
    node.createdAt = row.integer(3);
    node.kind = static_cast<std::uint16_t>(row.integer(4));
    node.bytes = bytesOfAnyRow + static_cast<std::uint32_t>(2 * tags.size() + row.text(6).size() * 3 / 2); // indexes, full text
    if (const auto distance = m_distances.find(node.pid); distance != m_distances.end())
        node.distance = distance->second;
    const bool isVersion = kinds::isReplaceable(node.kind) || kinds::isAddressable(node.kind);
    if (node.distance == Distance::Own)
        node.guard = Staying::Own;
    else if (isVersion)
        node.guard = Staying::Newest; // older ones are not stored at all
    else if (namesOwn(tags))
        node.guard = Staying::NamesYou;
    const bool isInThread = node.kind == kinds::note || node.kind == kinds::comment;
    if (isVersion || isInThread || node.distance == Distance::Own) {
        nostr::Event event;
        event.kind = node.kind;
        event.pubkey = isVersion ? m_view.keyOf(node.pid) : PubKey();
        if (auto decoded = decodeTags(tags))
            event.tags = std::move(*decoded);
        takeTags(node, std::move(event));
    }
    m_places.emplace_back(node.mark, static_cast<std::uint32_t>(m_graph.nodes.size()));
    m_graph.nodes.push_back(node);
}

void Scan::takeTags(const Node& node, nostr::Event event)
{
    const auto place = static_cast<std::uint32_t>(m_graph.nodes.size());
    if (node.distance == Distance::Own) {
        const auto named = referredTo(event.tags);
        m_listed.insert(m_listed.end(), named.begin(), named.end());
    }
    if (const auto address = nostr::addressOf(event))
        m_places.emplace_back(addressMark(address->text()), place);
    const nostr::ThreadPosition position = nostr::threadPositionOf(event);
    for (const nostr::ThreadPlace* above : {&position.root, &position.parent}) {
        if (above->id)
            m_loose.push_back({place, eventMark(*above->id), EdgeType::Root});
        if (!above->address.empty())
            m_loose.push_back({place, addressMark(above->address), EdgeType::Root});
    }
}

// What adds to a count is taken from the rows that were counted, so that it is the same; of the newest events, from themselves.
bool Scan::readInteractions()
{
    SqliteStatement& row = m_view.statement("SELECT target, type, rid FROM interaction");
    std::size_t rows = 0;
    while (row.next()) {
        const auto target = row.blob(0);
        if (rows++ % rowsBetweenLooks == 0 && !m_goOn(percentOfEvents + (target.empty() ? 0 : target[0] * (99 - percentOfEvents) / 255))) {
            row.reset();
            return false;
        }
        const auto from = std::ranges::lower_bound(m_graph.nodes, row.integer(2), {}, &Node::rid);
        if (from == m_graph.nodes.end() || from->rid != row.integer(2))
            continue;
        const std::string_view text(reinterpret_cast<const char*>(target.data()), target.size());
        const auto id = targetId(text);
        const auto type = static_cast<nostr::InteractionType>(row.integer(1));
        m_loose.push_back({static_cast<std::uint32_t>(from - m_graph.nodes.begin()), id ? eventMark(*id) : addressMark(text),
            type == nostr::InteractionType::Reply ? EdgeType::Reply
                : type == nostr::InteractionType::Reaction || type == nostr::InteractionType::Zap ? EdgeType::Mark : EdgeType::Shown});
    }
    m_view.finish(row);
    const auto fresh = std::ranges::upper_bound(m_graph.nodes, m_view.countedUpTo(), {}, &Node::rid);
    for (auto node = fresh; node != m_graph.nodes.end(); ++node)
        takeUncounted(static_cast<std::uint32_t>(node - m_graph.nodes.begin()));
    SqliteStatement& zap = m_view.statement("SELECT rid FROM zap_unchecked WHERE rid <= (SELECT counted_upto FROM progress)");
    while (zap.next()) {
        const auto node = std::ranges::lower_bound(m_graph.nodes, zap.integer(0), {}, &Node::rid);
        if (node != m_graph.nodes.end() && node->rid == zap.integer(0))
            takeUncounted(static_cast<std::uint32_t>(node - m_graph.nodes.begin()));
    }
    m_view.finish(zap);
    return true;
}

void Scan::takeUncounted(std::uint32_t place)
{
    const auto row = m_view.row(m_graph.nodes[place].rid);
    if (!row)
        return;
    for (const nostr::Interaction& one : nostr::interactionsOf(row->event)) {
        const bool isMark = one.type == nostr::InteractionType::Reaction || one.type == nostr::InteractionType::Zap;
        m_loose.push_back({place, one.targetAddress.empty() ? eventMark(one.target) : addressMark(one.targetAddress),
            one.type == nostr::InteractionType::Reply ? EdgeType::Reply : isMark ? EdgeType::Mark : EdgeType::Shown});
    }
}

void Scan::closeEdges()
{
    for (const LooseEdge& loose : m_loose) {
        const auto [from, to] = placesOf(loose.to);
        for (std::size_t at = from; at < to; ++at) {
            if (m_places[at].second != loose.from)
                m_graph.edges.push_back({loose.from, m_places[at].second, loose.type});
        }
    }
    for (const std::uint64_t mark : m_listed) {
        const auto [from, to] = placesOf(mark);
        for (std::size_t at = from; at < to; ++at) {
            auto& guard = m_graph.nodes[m_places[at].second].guard;
            if (!guard)
                guard = Staying::Listed;
        }
    }
}

std::pair<std::size_t, std::size_t> Scan::placesOf(std::uint64_t mark) const
{
    const auto found = std::ranges::equal_range(m_places, mark, {}, &std::pair<std::uint64_t, std::uint32_t>::first);
    return {static_cast<std::size_t>(found.begin() - m_places.begin()), static_cast<std::size_t>(found.end() - m_places.begin())};
}

// Keys lie in the tags as their 32 bytes (tag_codec.h). Wherever one stands there: too many are kept rather than too few.
bool Scan::namesOwn(std::span<const std::uint8_t> tags) const
{
    return std::ranges::any_of(m_question.own, [tags](const PubKey& key) {
        return ::memmem(tags.data(), tags.size(), key.bytes.data(), key.bytes.size()) != nullptr;
    });
}

} // namespace

Result<RetentionGraph> readRetentionGraph(ReadView& view, const RetentionQuestion& question, const RetentionProgress& goOn)
{
    return Scan(view, question, goOn).run();
}

std::uint64_t eventMark(const base::EventId& id)
{
    std::uint64_t mark = 0;
    std::memcpy(&mark, id.bytes.data(), sizeof mark);
    return mark;
}

std::vector<std::uint64_t> referredTo(const nostr::TagList& tags)
{
    std::vector<std::uint64_t> marks;
    for (const auto tag : tags) {
        const std::string_view name = tag.name();
        if (name.size() != 1 || std::string_view("eEqQaA").find(name[0]) == std::string_view::npos)
            continue;
        if (const auto id = base::EventId::fromHex(tag.value()))
            marks.push_back(eventMark(*id));
        else if (!tag.value().empty())
            marks.push_back(addressMark(tag.value()));
    }
    return marks;
}

} // namespace nandu::store
