// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/log.h"
#include "engine/store/writer_thread.h"

#include <utility>

namespace nandu::store {

// A mark is made on the net thread after the EOSE was let out, so everything that it proves was committed before this task was
// posted, by this thread: the log holds both in that order, and a crash cannot keep the second without the first.
void EventWriter::cover(CoverageMark mark)
{
    m->post([p = m.get(), mark = std::move(mark)]() mutable {
        p->coverageMarks.push_back(std::move(mark));
        p->saveCoverage();
    });
}

void EventWriter::readCoverage(std::function<void(std::vector<CoverageGroup>)> found)
{
    m->post([p = m.get(), found = std::move(found)] {
        auto groups = p->db->coverage->load();
        if (!groups)
            base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "coverage: " << groups.error();
        found(groups ? std::move(*groups) : std::vector<CoverageGroup>());
    });
}

void EventWriter::Private::saveCoverage()
{
    applyPagesMax();
    while (!coverageMarks.empty()) {
        const auto saved = db->coverage->save(coverageMarks.front());
        if (!saved) {
            base::Log(base::LogCategory::Store, base::LogLevel::Warning) << "coverage: " << saved.error();
            if (isOutside(saved.error().code))
                return; // with the next one: asked for again is better than lost
        }
        coverageMarks.pop_front();
    }
}

} // namespace nandu::store
