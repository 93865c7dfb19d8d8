// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two reader threads, each with a connection of its own and a queue of tasks, run in order. Feeds live on one, so that a
// page and the changes after it cannot overtake each other; everything else is asked on the other. Thread-safe.
#pragma once

#include "engine/base/result.h"
#include "engine/store/event_reader.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

namespace nandu::store {

class ReadPool {
public:
    enum class Lane : std::uint8_t { Feeds, LookUps };
    using Task = std::function<void(EventReader&)>;

    static base::Result<std::unique_ptr<ReadPool>> open(const std::filesystem::path& file, const IndexTail* tail);
    ~ReadPool(); // stops

    // Never waits. After stop() tasks are dropped without running.
    void post(Lane lane, Task task);
    void postAt(Lane lane, std::chrono::steady_clock::time_point due, Task task);

    int busy() const; // readers that are at a task now

    // The running tasks end, those that wait are dropped, the threads are joined. Not from a task.
    void stop();

private:
    struct Worker;
    explicit ReadPool(std::array<std::unique_ptr<Worker>, 2> workers);
    std::array<std::unique_ptr<Worker>, 2> m_workers;
};

} // namespace nandu::store
