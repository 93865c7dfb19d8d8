// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/retention_plan.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace nandu::store {

using base::Result;
using nostr::Distance;

namespace {

using Node = RetentionGraph::Node;
using Edge = RetentionGraph::Edge;
using EdgeType = RetentionGraph::EdgeType;
using Place = std::uint32_t;

constexpr std::int64_t roomPercent = 5; // below the cap, so that the next few events do not ask for it again

// The edges of each node, by either end.
class Ends {
public:
    Ends(const RetentionGraph& graph, Place Edge::*end) : m_first(graph.nodes.size() + 1), m_edges(graph.edges.size())
    {
        for (const Edge& edge : graph.edges)
            ++m_first[edge.*end + 1];
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        std::vector<Place> next(m_first.begin(), m_first.end() - 1);
        for (const Edge& edge : graph.edges)
            m_edges[next[edge.*end]++] = edge;
    }
    std::span<const Edge> of(Place place) const { return std::span(m_edges).subspan(m_first[place], m_first[place + 1] - m_first[place]); }

private:
    std::vector<Place> m_first;
    std::vector<Edge> m_edges;
};

class Planner {
public:
    Planner(const RetentionGraph& graph, const RetentionQuestion& question)
        : m_graph(graph), m_question(question), m_above(graph, &Edge::from), m_below(graph, &Edge::to)
    {
    }

    RetentionPlan run();

private:
    bool isDue(Place place) const;
    bool followsItsTarget(Place place) const;
    bool isAnchor(Place place) const;
    std::vector<Place> keep(Place anchor, std::vector<bool>& kept) const;
    std::vector<bool> keptByAge() const;
    std::vector<bool> keptBySize(const std::vector<bool>& byAge) const;
    void order(const std::vector<bool>& kept);
    void group(const std::vector<bool>& kept);
    void sum(const std::vector<bool>& byAge, const std::vector<bool>& kept);
    std::int64_t scaled(std::int64_t bytes) const { return static_cast<std::int64_t>(static_cast<double>(bytes) * m_scale); }

    const RetentionGraph& m_graph;
    const RetentionQuestion& m_question;
    const Ends m_above, m_below;
    double m_scale = 1;
    std::vector<Place> m_order; // of what leaves
    RetentionPlan m_plan;
};

RetentionPlan Planner::run()
{
    std::int64_t raw = 0;
    for (const Node& node : m_graph.nodes)
        raw += node.bytes;
    m_scale = raw > 0 ? static_cast<double>(m_graph.usedBytes) / static_cast<double>(raw) : 1;
    m_plan.upToRid = m_graph.upToRid;
    m_plan.usedBytes = m_graph.usedBytes;
    m_plan.freeBytes = m_graph.freeBytes;
    m_plan.areFollowsKnown = m_graph.areFollowsKnown;
    const std::vector<bool> byAge = keptByAge();
    const std::vector<bool> kept = keptBySize(byAge);
    order(kept);
    group(kept);
    sum(byAge, kept);
    return std::move(m_plan);
}

bool Planner::isDue(Place place) const
{
    const Node& node = m_graph.nodes[place];
    return node.createdAt < keptFrom(m_question.rules, node.distance, node.kind, m_question.now);
}

// A reaction to a stored note goes with it and never before it, else its count would change.
bool Planner::followsItsTarget(Place place) const
{
    return kindClassOf(m_graph.nodes[place].kind) == KindClass::Reactions
        && std::ranges::any_of(m_above.of(place), [](const Edge& edge) { return edge.type == EdgeType::Mark; });
}

bool Planner::isAnchor(Place place) const
{
    return m_graph.nodes[place].guard || (!isDue(place) && !followsItsTarget(place));
}

// Marks what stays because the anchor does: what it shows; what is above it in its thread; and, of all of these, what adds to their
// counts. Gives what was not marked before.
std::vector<Place> Planner::keep(Place anchor, std::vector<bool>& kept) const
{
    std::vector<Place> found, open;
    const auto take = [&](Place place) {
        if (kept[place])
            return;
        kept[place] = true;
        found.push_back(place);
        open.push_back(place);
    };
    take(anchor);
    for (const Edge& edge : m_above.of(anchor)) {
        if (edge.type == EdgeType::Shown)
            take(edge.to);
    }
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        for (const Edge& edge : m_below.of(place)) {
            if (edge.type != EdgeType::Root)
                take(edge.from);
        }
        for (const Edge& edge : m_above.of(place)) {
            if (edge.type == EdgeType::Reply || edge.type == EdgeType::Root)
                take(edge.to);
        }
    }
    return found;
}

std::vector<bool> Planner::keptByAge() const
{
    std::vector<bool> kept(m_graph.nodes.size());
    for (Place place = 0; place < kept.size(); ++place) {
        if (isAnchor(place))
            (void)keep(place, kept);
    }
    return kept;
}

// The nearest people's newest first, as long as they fit.
std::vector<bool> Planner::keptBySize(const std::vector<bool>& byAge) const
{
    const std::int64_t cap = m_question.rules.bytesMax;
    std::int64_t raw = 0;
    for (Place place = 0; place < byAge.size(); ++place)
        raw += byAge[place] ? m_graph.nodes[place].bytes : 0;
    if (cap <= 0 || scaled(raw) <= cap)
        return byAge;
    std::vector<Place> anchors;
    for (Place place = 0; place < byAge.size(); ++place) {
        if (isAnchor(place))
            anchors.push_back(place);
    }
    std::ranges::sort(anchors, [this](Place a, Place b) {
        const Node& left = m_graph.nodes[a];
        const Node& right = m_graph.nodes[b];
        if (left.guard.has_value() != right.guard.has_value())
            return left.guard.has_value();
        if (left.distance != right.distance)
            return left.distance < right.distance;
        return left.createdAt != right.createdAt ? left.createdAt > right.createdAt : a < b;
    });
    std::vector<bool> kept(byAge.size());
    std::int64_t held = 0;
    for (const Place anchor : anchors) {
        const std::vector<Place> more = keep(anchor, kept);
        for (const Place place : more)
            held += m_graph.nodes[place].bytes;
        if (m_graph.nodes[anchor].guard || scaled(held) <= cap - cap * roomPercent / 100)
            continue;
        for (const Place place : more)
            kept[place] = false;
        break;
    }
    return kept;
}

void Planner::order(const std::vector<bool>& kept)
{
    std::vector<std::uint32_t> waitsFor(kept.size());
    for (const Edge& edge : m_graph.edges) {
        if (!kept[edge.from] && !kept[edge.to])
            ++waitsFor[edge.from];
    }
    std::vector<bool> isOrdered(kept.size());
    const auto takeFrom = [&](std::size_t next) {
        for (; next < m_order.size(); ++next) {
            for (const Edge& edge : m_below.of(m_order[next])) {
                if (!kept[edge.from] && --waitsFor[edge.from] == 0)
                    m_order.push_back(edge.from);
            }
        }
    };
    for (Place place = 0; place < kept.size(); ++place) {
        if (!kept[place] && waitsFor[place] == 0)
            m_order.push_back(place);
    }
    takeFrom(0);
    for (const Place place : m_order)
        isOrdered[place] = true;
    for (Place place = 0; place < kept.size(); ++place) { // two marks that are alike may make a circle
        if (!kept[place] && !isOrdered[place])
            m_order.push_back(place);
    }
}

void Planner::group(const std::vector<bool>& kept)
{
    std::vector<Place> parent(kept.size());
    std::iota(parent.begin(), parent.end(), Place{0});
    const auto rootOf = [&parent](Place place) {
        while (parent[place] != place)
            place = parent[place] = parent[parent[place]];
        return place;
    };
    for (const Edge& edge : m_graph.edges) {
        if (!kept[edge.from] && !kept[edge.to])
            parent[rootOf(edge.from)] = rootOf(edge.to);
    }
    m_plan.rows.reserve(m_order.size());
    for (const Place place : m_order)
        m_plan.rows.push_back({m_graph.nodes[place].rid, rootOf(place)});
    for (const Place place : m_order)
        m_plan.marks.emplace_back(m_graph.nodes[place].mark, rootOf(place));
    std::ranges::sort(m_plan.marks);
}

void Planner::sum(const std::vector<bool>& byAge, const std::vector<bool>& kept)
{
    std::vector<Leaving> reasons(kept.size());
    for (const Place place : m_order) { // what a reaction follows was here before it
        const Node& node = m_graph.nodes[place];
        reasons[place] = byAge[place] ? Leaving::Size : reasonFor(m_question.rules, node.distance, node.kind);
        if (!byAge[place] && !isDue(place)) {
            for (const Edge& edge : m_above.of(place)) {
                if (!kept[edge.to])
                    reasons[place] = reasons[edge.to];
            }
        }
    }
    const auto add = [this](RetentionTally& tally, const Node& node) {
        ++tally.events;
        tally.bytes += node.bytes; // scaled at the end
    };
    for (Place place = 0; place < kept.size(); ++place) {
        const Node& node = m_graph.nodes[place];
        add(m_plan.all, node);
        add(kept[place] ? m_plan.staying : m_plan.leaving, node);
        if (!kept[place])
            add(m_plan.byReason[static_cast<std::size_t>(reasons[place])], node);
        else
            add(m_plan.byGuard[static_cast<std::size_t>(node.guard ? *node.guard : isDue(place) ? Staying::Conversation : Staying::Wanted)], node);
    }
    for (RetentionTally* tally : {&m_plan.all, &m_plan.leaving, &m_plan.staying})
        tally->bytes = scaled(tally->bytes);
    for (RetentionTally& tally : m_plan.byReason)
        tally.bytes = scaled(tally.bytes);
    for (RetentionTally& tally : m_plan.byGuard)
        tally.bytes = scaled(tally.bytes);
}

} // namespace

Result<RetentionPlan> planRetention(ReadView& view, const RetentionQuestion& question, const RetentionProgress& goOn)
{
    auto graph = readRetentionGraph(view, question, goOn);
    if (!graph)
        return graph.error();
    RetentionPlan plan = planOf(*graph, question);
    std::unordered_map<std::uint32_t, std::int64_t> newest;
    for (const RetentionPlan::Row& row : plan.rows) {
        const Node& node = *std::ranges::lower_bound(graph->nodes, row.rid, {}, &Node::rid);
        std::int64_t& second = newest.try_emplace(node.pid, node.createdAt).first->second;
        second = std::max(second, node.createdAt);
    }
    auto reading = view.begin();
    if (!reading)
        return reading.error();
    plan.newestLeaving.reserve(newest.size());
    for (const auto& [pid, second] : newest)
        plan.newestLeaving.emplace_back(view.keyOf(pid), second);
    if (auto read = reading->outcome(); !read)
        return read.error();
    return plan;
}

RetentionPlan planOf(const RetentionGraph& graph, const RetentionQuestion& question)
{
    return Planner(graph, question).run();
}

} // namespace nandu::store
