// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/thread_name.h"

#include <string>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace nandu::base {

namespace {
constexpr int nicenessOfBackgroundWork = 5;
constexpr int nicenessMost = 19;

// On Linux a niceness belongs to one thread. A failure leaves the usual priority, which is correct though less smooth.
void setNiceness(int niceness)
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
}

} // namespace

void setThreadName(std::string_view name)
{
    constexpr std::size_t kept = 15;
    pthread_setname_np(pthread_self(), std::string(name.substr(0, kept)).c_str());
}

void lowerThreadPriority() { setNiceness(nicenessOfBackgroundWork); }
void lowerThreadPriorityMost() { setNiceness(nicenessMost); }

} // namespace nandu::base
