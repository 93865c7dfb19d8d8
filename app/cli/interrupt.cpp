// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include <csignal>

namespace nandu::cli {

namespace {

volatile std::sig_atomic_t wasInterrupted = 0;

void remember(int)
{
    wasInterrupted = 1;
}

} // namespace

void watchForInterrupt()
{
    struct sigaction action {};
    action.sa_handler = remember; // without SA_RESTART: a read that waits returns
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second one ends the program at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool isInterrupted()
{
    return wasInterrupted != 0;
}

} // namespace nandu::cli
