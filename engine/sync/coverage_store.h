// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where coverage is kept: written behind the events that it proves, read once at the start. The client answers it with the
// writer. Called on the net thread.
#pragma once

#include "engine/store/coverage_table.h"

#include <QObject>

#include <functional>
#include <vector>

namespace nandu::sync {

class CoverageStore {
public:
    virtual ~CoverageStore() = default;
    // Answered on the thread of `context`, not at all once it is gone.
    virtual void load(QObject* context, std::function<void(std::vector<store::CoverageGroup>)> found) = 0;
    virtual void save(store::CoverageMark mark) = 0; // in the order of the calls
};

} // namespace nandu::sync
