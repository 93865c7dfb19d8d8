// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/thread_reader.h"

#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace nandu::store {

namespace {

class ThreadWalk {
public:
    ThreadWalk(ReadView& view, NoteJoin& join, const base::PubKey& viewer) : m_view(view), m_join(join), m_viewer(viewer) {}
    ThreadRecord walk(const base::EventId& focus);

private:
    void climb(EventRow from);
    void descend(const EventRow& from, std::uint32_t depth);
    std::vector<EventRow> answersTo(const base::EventId& id);
    void readUncounted();
    void add(EventRow row, std::uint32_t depth);

    ReadView& m_view;
    NoteJoin& m_join;
    base::PubKey m_viewer;
    ThreadRecord m_thread;
    std::unordered_set<base::EventId> m_seen; // hostile tags can make rings
    std::unordered_map<base::EventId, std::vector<std::int64_t>> m_uncounted; // by parent
};

} // namespace

ThreadRecord readThread(ReadView& view, NoteJoin& join, const base::EventId& focus, const base::PubKey& viewer)
{
    return ThreadWalk(view, join, viewer).walk(focus);
}

namespace {

ThreadRecord ThreadWalk::walk(const base::EventId& focus)
{
    auto row = m_view.rowById(focus);
    if (!row) {
        m_thread.missingParent = focus;
        return std::move(m_thread);
    }
    readUncounted();
    m_seen.insert(focus);
    climb(*row);
    const auto depth = static_cast<std::uint32_t>(m_thread.nodes.size());
    m_thread.focusIndex = m_thread.nodes.size();
    const EventRow top = *row;
    add(std::move(*row), depth);
    descend(top, depth + 1);
    return std::move(m_thread);
}

void ThreadWalk::climb(EventRow from)
{
    std::vector<EventRow> ancestors;
    for (auto parent = nostr::threadPositionOf(from.event).parent.id; parent && ancestors.size() < threadAncestorsMax;) {
        if (!m_seen.insert(*parent).second)
            break;
        auto row = m_view.rowById(*parent);
        if (!row) {
            m_thread.missingParent = parent;
            break;
        }
        parent = nostr::threadPositionOf(row->event).parent.id;
        ancestors.push_back(std::move(*row));
    }
    for (std::size_t i = ancestors.size(); i-- > 0;) {
        if (!m_join.mutes().hides(ancestors[i].event))
            add(std::move(ancestors[i]), static_cast<std::uint32_t>(m_thread.nodes.size()));
    }
}

// Depth first with a stack of our own: a chain of answers may be as long as the thread.
void ThreadWalk::descend(const EventRow& from, std::uint32_t depth)
{
    std::vector<std::pair<EventRow, std::uint32_t>> stack;
    const auto pushAnswers = [&](const base::EventId& id, std::uint32_t level) {
        auto answers = answersTo(id);
        for (std::size_t i = answers.size(); i-- > 0;) // the oldest on top
            stack.emplace_back(std::move(answers[i]), level);
    };
    pushAnswers(from.event.id, depth);
    const std::size_t nodesMax = m_thread.nodes.size() + threadDescendantsMax;
    while (!stack.empty() && m_thread.nodes.size() < nodesMax) {
        auto [row, level] = std::move(stack.back());
        stack.pop_back();
        const base::EventId id = row.event.id;
        add(std::move(row), level);
        // The count is exact and in the same state of the store; without answers there is nothing to look for.
        if (m_thread.nodes.back().note.counts.replies > 0 || m_uncounted.contains(id))
            pushAnswers(id, level + 1);
    }
}

std::vector<EventRow> ThreadWalk::answersTo(const base::EventId& id)
{
    std::vector<std::int64_t> rids;
    SqliteStatement& select = m_view.statement("SELECT rid FROM interaction WHERE target = ?1 AND type = ?2 ORDER BY pid, detail, rid LIMIT ?3");
    select.bind(1, id).bind(2, static_cast<std::int64_t>(nostr::InteractionType::Reply));
    select.bind(3, static_cast<std::int64_t>(threadDescendantsMax));
    while (select.next())
        rids.push_back(select.integer(0));
    m_view.finish(select);
    if (const auto fresh = m_uncounted.find(id); fresh != m_uncounted.end())
        rids.insert(rids.end(), fresh->second.begin(), fresh->second.end());

    std::vector<EventRow> answers;
    for (const std::int64_t rid : rids) {
        auto row = m_view.row(rid);
        if (row && m_seen.insert(row->event.id).second && !m_join.mutes().hides(row->event)) // nor what answers it
            answers.push_back(std::move(*row));
    }
    std::sort(answers.begin(), answers.end(), [](const EventRow& a, const EventRow& b) {
        return std::pair(a.event.createdAt, a.event.id) < std::pair(b.event.createdAt, b.event.id);
    });
    return answers;
}

// Answers that were committed since the last count flush: not among the interactions yet.
void ThreadWalk::readUncounted()
{
    SqliteStatement& select = m_view.statement("SELECT rid FROM event WHERE rid > ?1 AND kind IN (?2, ?3) ORDER BY rid LIMIT ?4");
    select.bind(1, m_view.countedUpTo()).bind(2, std::int64_t(nostr::kinds::note)).bind(3, std::int64_t(nostr::kinds::comment));
    select.bind(4, static_cast<std::int64_t>(threadUncountedMax));
    std::vector<std::int64_t> rids;
    while (select.next())
        rids.push_back(select.integer(0));
    m_view.finish(select);
    for (const std::int64_t rid : rids) {
        const auto row = m_view.row(rid);
        const auto parent = row ? nostr::threadPositionOf(row->event).parent.id : std::nullopt;
        if (parent)
            m_uncounted[*parent].push_back(rid);
    }
}

void ThreadWalk::add(EventRow row, std::uint32_t depth)
{
    m_thread.nodes.push_back({m_join.join(std::move(row), m_viewer), depth});
}

} // namespace

} // namespace nandu::store
