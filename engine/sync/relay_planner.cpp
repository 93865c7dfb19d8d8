// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/relay_planner.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <queue>
#include <utility>

namespace nandu::sync {

namespace {

// What the first, second, third ... relay of a person adds.
constexpr std::array<double, 8> worthOfCopy{1.0, 0.25, 0.08, 0.03, 0.02, 0.01, 0.01, 0.01};
constexpr double worthOfGuess = 0.2;     // of a hint, against a declared relay
constexpr double worthUnconnected = 0.8; // keeps a plan from changing sockets for little
constexpr unsigned copiesMost = worthOfCopy.size();
constexpr std::size_t guess = copiesMost + 1;

class Planner {
public:
    explicit Planner(const PlanRequest& request) : m_request(request), m_copiesMax(std::min(request.relaysPerPerson, copiesMost)), m_copies(request.people.size(), 0)
    {
        for (std::size_t person = 0; person < request.people.size(); ++person)
            m_copies[person] = request.people[person].isGuess ? guess : 0;
        for (const base::RelayRef ref : request.always)
            candidateOf(ref);
        m_always = m_candidates.size();
        for (std::uint32_t person = 0; person < request.people.size(); ++person) {
            for (const base::RelayRef ref : request.people[person].relays)
                m_candidates[candidateOf(ref)].people.push_back(person);
        }
    }

    RelayPlan plan()
    {
        for (std::uint32_t i = 0; i < m_always; ++i)
            take(i, true);
        takeBest(m_request.socketsMax);
        m_copiesMax = 1; // who has a relay now has it all the time
        std::vector<RelayPlan::Part> open = std::exchange(m_plan.parts, {});
        takeBest(m_candidates.size());
        m_plan.turns = std::exchange(m_plan.parts, std::move(open));
        collectRest();
        return std::move(m_plan);
    }

private:
    struct Candidate {
        base::RelayRef ref;
        PlanRelay relay;
        std::vector<std::uint32_t> people;
    };

    std::uint32_t candidateOf(base::RelayRef ref)
    {
        const auto [at, isNew] = m_indexes.try_emplace(ref, static_cast<std::uint32_t>(m_candidates.size()));
        if (isNew) {
            const auto known = m_request.relays.find(ref);
            m_candidates.push_back({ref, known == m_request.relays.end() ? PlanRelay{} : known->second, {}});
        }
        return at->second;
    }

    std::size_t copiesOf(std::uint32_t person) const { return m_copies[person] % guess; }

    double gainOf(const Candidate& candidate) const
    {
        if (candidate.relay.isOut || candidate.relay.worth <= 0)
            return 0;
        std::array<std::uint32_t, 2 * guess> people{}; // counted, not added up one by one: no figure waits for the one before it
        for (const std::uint32_t person : candidate.people)
            ++people[m_copies[person]];
        double sum = 0;
        for (std::size_t copies = 0; copies < m_copiesMax; ++copies)
            sum += worthOfCopy[copies] * (people[copies] + worthOfGuess * people[guess + copies]);
        return sum * candidate.relay.worth * (candidate.relay.isConnected ? 1.0 : worthUnconnected);
    }

    void take(std::uint32_t index, bool evenForNobody)
    {
        const Candidate& candidate = m_candidates[index];
        RelayPlan::Part part{candidate.ref, {}};
        if (!candidate.relay.isOut && candidate.relay.worth > 0) {
            part.people.reserve(candidate.people.size());
            for (const std::uint32_t person : candidate.people) {
                if (copiesOf(person) >= m_copiesMax)
                    continue;
                m_copies[person] = static_cast<std::uint8_t>(m_copies[person] + (candidate.relay.isDoubtful ? 0 : 1));
                part.people.push_back(m_request.people[person].key);
            }
        }
        if (evenForNobody || !part.people.empty())
            m_plan.parts.push_back(std::move(part));
    }

    // What a relay gives only shrinks as others are taken, so an old figure is an upper bound: only the top one is counted again.
    void takeBest(std::size_t partsMax)
    {
        using Entry = std::pair<double, std::uint32_t>; // equal gains: the one named first, whatever the run
        const auto isWorse = [](const Entry& a, const Entry& b) { return a.first < b.first || (a.first == b.first && a.second > b.second); };
        std::priority_queue<Entry, std::vector<Entry>, decltype(isWorse)> best(isWorse);
        for (std::uint32_t i = static_cast<std::uint32_t>(m_always); i < m_candidates.size(); ++i) {
            if (const double gain = gainOf(m_candidates[i]); gain > 0)
                best.emplace(gain, i);
        }
        while (!best.empty() && m_plan.parts.size() < partsMax) {
            const auto [bound, index] = best.top();
            best.pop();
            const double gain = gainOf(m_candidates[index]);
            if (gain <= 0)
                continue;
            if (!best.empty() && gain < best.top().first) {
                best.emplace(gain, index);
                continue;
            }
            if (m_candidates[index].relay.isDoubtful && m_doubtful++ >= PlanRequest::doubtfulMax)
                continue;
            take(index, false);
        }
    }

    void collectRest()
    {
        for (std::size_t person = 0; person < m_request.people.size(); ++person) {
            if (copiesOf(static_cast<std::uint32_t>(person)) == 0)
                (m_request.people[person].relays.empty() ? m_plan.listless : m_plan.unreached).push_back(m_request.people[person].key);
        }
    }

    const PlanRequest& m_request;
    unsigned m_copiesMax;
    std::vector<std::uint8_t> m_copies; // relays of the plan that a person is read from, by person; `guess` more for those who are one
    std::vector<Candidate> m_candidates;
    std::unordered_map<base::RelayRef, std::uint32_t> m_indexes;
    std::size_t m_always = 0;
    std::size_t m_doubtful = 0; // taken so far
    RelayPlan m_plan;
};

} // namespace

RelayPlan planRelays(const PlanRequest& request)
{
    return Planner(request).plan();
}

} // namespace nandu::sync
