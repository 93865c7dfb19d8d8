// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coverage through the writer of events.db. Thread-safe; the writer outlives it.
#pragma once

#include "engine/store/event_writer.h"
#include "engine/sync/coverage_store.h"

namespace nandu::client {

class CoverageStoreImpl final : public sync::CoverageStore {
public:
    explicit CoverageStoreImpl(store::EventWriter& writer) : m_writer(writer) {}

    // `context` lives on the calling thread.
    void load(QObject* context, std::function<void(std::vector<store::CoverageGroup>)> found) override;
    void save(store::CoverageMark mark) override { m_writer.cover(std::move(mark)); }

private:
    store::EventWriter& m_writer;
};

} // namespace nandu::client
