// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is proved to be here completely, of every relay, and what changes of it the store must be told:
// docs/decisions/coverage.md. Plain value, one thread.
#pragma once

#include "engine/store/coverage_table.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nandu::sync {

using GroupNumber = std::int64_t;

class Coverage {
public:
    void load(std::vector<store::CoverageGroup> groups); // as they were saved

    // The groups that together hold exactly these authors for a scope of a relay, at most `authorsMax` in each: those that are
    // there, cut where they hold others, joined where their times are the same, and new ones for who is in none. No authors: the
    // one group of a scope that names none.
    std::vector<GroupNumber> groupsFor(const std::string& relay, const std::string& scope, std::vector<base::PubKey> authors, std::size_t authorsMax);

    const store::CoverageGroup* find(GroupNumber number) const;
    void prove(GroupNumber number, base::TimeSpan span, std::uint64_t events = 0);
    void noteDense(GroupNumber number, std::int64_t second);
    void retryDense(GroupNumber number, base::TimeSpan span); // whoever asked for it may ask again
    void noteCompared(GroupNumber number, std::int64_t at);
    // "Re-sync from...": of every group of a relay.
    void forget(const std::string& relay, base::TimeSpan span);
    void forget(GroupNumber number, base::TimeSpan span);
    // What these people wrote up to these seconds is no longer all here.
    void forgetUpTo(const std::map<base::PubKey, std::int64_t>& people);

    // "Re-sync from..." of a relay until it is done, kept with the rest: else a restart would ask for no more than what is usual.
    std::optional<std::int64_t> resyncFrom(const std::string& relay) const;
    void setResync(const std::string& relay, std::optional<std::int64_t> from);

    // What has changed since the last call.
    store::CoverageMark takeMark();

private:
    store::CoverageGroup& make(const std::string& relay, const std::string& scope);
    void drop(GroupNumber number);
    std::vector<GroupNumber> joined(const std::vector<GroupNumber>& numbers, std::size_t authorsMax);

    std::map<GroupNumber, store::CoverageGroup> m_groups;
    std::map<GroupNumber, bool> m_touched; // are the authors new, too?
    std::vector<GroupNumber> m_dropped;
    GroupNumber m_last = 0;
};

} // namespace nandu::sync
