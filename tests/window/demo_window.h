// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window on the made-up network of --demo. GUI thread.
#pragma once

#include "app/demo/demo_relay.h"
#include "tests/window/client_window.h"

namespace nandu::tests {

inline std::unique_ptr<demo::DemoRelay> startDemo(double eventsPerSecond)
{
    demo::DemoOptions options;
    options.eventsPerSecond = eventsPerSecond;
    options.pastEvents = 500;
    auto started = demo::DemoRelay::start(options);
    if (!started)
        qFatal("no demo: %s", started.error().detail.c_str());
    return std::move(*started);
}

struct DemoWindow {
    explicit DemoWindow(double eventsPerSecond) : relay(startDemo(eventsPerSecond)), view(relay->url().toString(), relay->visitorSecret()) {}
    ClientWindow* operator->() { return &view; }

    std::unique_ptr<demo::DemoRelay> relay;
    ClientWindow view;
};

} // namespace nandu::tests
