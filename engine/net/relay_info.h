// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a relay says about itself, NIP-11. Tolerant: a field of the wrong type is as good as absent. Lives on the net thread.
#pragma once

#include "engine/base/relay_url.h"
#include "engine/base/result.h"
#include "engine/net/relay_status.h"

#include <QObject>

#include <functional>
#include <string_view>

namespace nandu::net {

class HttpFetcher;

base::Result<RelayLimits> parseRelayInfo(std::string_view json);

// The same address over http(s); `done` runs once unless `context` dies first.
void fetchRelayInfo(HttpFetcher& http, const base::RelayUrl& relay, bool userTyped, QObject* context,
                    std::function<void(base::Result<RelayLimits>)> done);

} // namespace nandu::net
