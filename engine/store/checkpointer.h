// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies the write-ahead log into the database beside a writer that goes on: a copy of 256 MB by the writer itself would hold the
// stream for a third of a second. It never lets the log begin anew; the writer does, when what is left to copy is little.
// Public functions on the writer thread; the copy on a thread and a connection of its own.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>

namespace nandu::store {

class Checkpointer {
public:
    // `onDone` is called on the copying thread.
    Checkpointer(std::filesystem::path file, std::function<void()> onDone);
    ~Checkpointer(); // interrupts

    Checkpointer(const Checkpointer&) = delete;

    // Copies what is committed now. A pass that fails leaves the log as it is, and the writer meets the same fault itself.
    void start();
    bool isRunning() const;
    void stop(); // interrupts and waits; start() begins again

private:
    void run();

    const std::filesystem::path m_file;
    const std::function<void()> m_onDone;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isWanted = false;
    bool m_isLeaving = false;
    std::function<void()> m_interrupt; // while a copy runs
    std::thread m_thread;
};

} // namespace nandu::store
