// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/process_guard.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace nandu::base {

void guardProcess()
{
    ::umask(S_IRWXG | S_IRWXO); // databases, their logs and exports too, from the moment they are made
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
    // Neither a dump nor another program of this user reads our memory. The leak check of a sanitizer would have to.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace nandu::base
