// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looks at the store and frees what the rules no longer keep: docs/decisions/retention.md. Lives on the GUI thread; the store is read
// on a thread of its own, the writer removes. Destroy it before the pipeline.
#pragma once

#include "engine/api/storage_service.h"
#include "engine/base/clock.h"
#include "engine/client/pipeline.h"
#include "engine/client/settings.h"
#include "engine/localrelay/door.h"
#include "engine/store/retention_plan.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace nandu::client {

using SharedPlan = std::shared_ptr<const store::RetentionPlan>;

struct StorageParts {
    Pipeline& pipeline;
    Settings& settings;
    std::filesystem::path database;
    const base::Clock& clock;
    std::function<std::vector<base::PubKey>()> own;      // every account; GUI thread
    std::function<std::vector<base::EventId>()> listed;  // on lists that the store cannot read; GUI thread
    // What leaves is no longer claimed to be here; then `remove` is called, from any thread.
    std::function<void(SharedPlan, std::function<void()> remove)> uncover;
};

class StorageServiceImpl final : public api::StorageService {
    Q_OBJECT
public:
    explicit StorageServiceImpl(StorageParts parts, QObject* parent = nullptr);
    ~StorageServiceImpl() override;

    api::StorageState state() const override { return m_state; }
    void look() override { start(Then::Tell); }
    void free() override { start(Then::Free); }
    void cancel() override;

    static store::RetentionRules rulesOf(const Settings& settings);

private:
    enum class Then : std::uint8_t { Tell, Free, FreeByItself };
    void start(Then then);
    void takePlan(const base::Result<SharedPlan>& plan, Then then);
    void remove(const SharedPlan& plan);
    void takeEnd(const base::Result<std::uint64_t>& removed);
    void lookHowFar(); // the timer
    void freeByItself();
    void set(api::StorageState::Step step);

    StorageParts m_parts;
    api::StorageState m_state;
    std::shared_ptr<localrelay::Door> m_door;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; // of the last start
    std::uint64_t m_toRemove = 0;
    QTimer m_progress, m_daily;
    QThreadPool m_work; // reads for a plan, waits for the writer
};

} // namespace nandu::client
