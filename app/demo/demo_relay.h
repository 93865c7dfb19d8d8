// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay of `--demo`: a made-up network in a store of its own (in a temporary folder), served on a loopback port like any
// other relay, going on at a steady rate. Made and destroyed on any thread; works on one of its own.
#pragma once

#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <QUrl>

#include <cstdint>
#include <memory>

namespace nandu::demo {

struct DemoOptions {
    double eventsPerSecond = 20;
    std::uint64_t seed = 1;
    std::size_t people = 300;
    std::size_t pastEvents = 3'000;
};

class DemoRelay {
public:
    // Waits until the past of the network is served: some hundred milliseconds.
    static base::Result<std::unique_ptr<DemoRelay>> start(const DemoOptions& options);
    ~DemoRelay();

    QUrl url() const;
    // The account that looks around in the network: 32 bytes.
    base::Secret visitorSecret() const;

private:
    struct Private;
    explicit DemoRelay(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::demo
