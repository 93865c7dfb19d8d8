// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crypto/schnorr.h"
#include "engine/nostr/event_json.h"
#include "engine/store/writer_thread.h"

#include <utility>

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using nostr::WriteOutcome;

Result<WriteOutcome> EventWriter::Private::retryQuarantined(std::int64_t number)
{
    auto row = db->quarantine->find(number);
    if (!row)
        return row.error();
    if (!*row)
        return fail(ErrorCode::NotFound, "no row " + std::to_string(number) + " in the quarantine");
    auto parsed = nostr::parseEvent((*row)->json);
    if (!parsed.ok())
        return fail(ErrorCode::InvalidInput, std::string(nostr::parseFaultName(parsed.fault)));
    const base::EventId id = parsed.event.id;
    crypto::SchnorrVerifier verifier;
    auto verified = nostr::verify(std::move(parsed.event), verifier);
    if (!verified)
        return fail(ErrorCode::Refused, verified.error().detail);

    const auto now = std::chrono::steady_clock::now();
    std::vector<std::promise<WriteOutcome>> waiting(1);
    auto outcome = waiting.front().get_future();
    auto interactions = nostr::interactionsOf(**verified);
    std::vector<nostr::AdmittedEvent> batch;
    batch.push_back({.event = std::move(*verified), .interactions = std::move(interactions), .relay = {}, .ticket = 0,
                     .receivedAt = now, .checkedAt = now, .context = 0, .share = {}});
    db->quarantine->setRetrying(id);
    commit(std::move(batch), CommitReason::Idle, &waiting);
    db->quarantine->setRetrying(std::nullopt);
    return outcome.get();
}

void EventWriter::Private::setQuarantined()
{
    if (!db->quarantine->takeChanged())
        return;
    const auto rows = db->quarantine->count();
    std::lock_guard lock(mutex);
    stats.quarantined = rows ? static_cast<std::uint64_t>(*rows) : stats.quarantined;
}

} // namespace nandu::store
