// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the net room is given by those who build the engine; all outlive it. Plain struct.
#pragma once

#include "engine/base/clock.h"
#include "engine/base/metrics.h"
#include "engine/base/ticket_ledger.h"
#include "engine/ingest/frame_queue.h"
#include "engine/net/relay_names.h"
#include "engine/net/web_socket.h"
#include "engine/nostr/stored_ids.h"

#include <functional>

namespace nandu::net {

class HttpFetcher;

struct NetParts {
    RelayNames& names;
    ingest::FrameQueue& queue;
    base::TicketLedger& ledger;
    const nostr::StoredIds& ids;
    const base::Clock& clock;
    base::Metrics& metrics;
    HttpFetcher* http = nullptr;  // NIP-11; null: not fetched
    WebSocketFactory makeSocket = {}; // empty: QtWebSocket
};

} // namespace nandu::net
