// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An own event that no relay took, in another form: one goes and the other comes in one step, so that there is never none and
// never two.

#include "engine/store/user_db_private.h"

#include "engine/base/sentence.h"

namespace nandu::store {

using base::ErrorCode;
using base::fail;
using base::Result;

Result<void> UserDb::Private::insertDelivery(std::int64_t seq, std::string_view relay, std::int64_t nowMs)
{
    auto insert = prepare("INSERT INTO outbox_relay(seq, relay, state, next_try_ms) VALUES(?1, ?2, 0, ?3) ON CONFLICT DO NOTHING");
    return insert ? insert->bind(1, seq).bind(2, relay).bind(3, nowMs).run() : insert.error();
}

Result<void> UserDb::Private::removeFromOutbox(const base::EventId& event)
{
    for (const char* sql : {"DELETE FROM outbox_relay WHERE seq = (SELECT seq FROM outbox WHERE id = ?1)", "DELETE FROM outbox WHERE id = ?1"}) {
        auto remove = prepare(sql);
        if (!remove)
            return remove.error();
        if (auto done = remove->bind(1, event).run(); !done)
            return done;
    }
    return {};
}

Result<void> UserDb::replaceInOutbox(const base::EventId& old, const nostr::Event& next, const nostr::Event& deletion, std::int64_t nowMs)
{
    std::lock_guard lock(m->mutex);
    auto transaction = SqliteTransaction::begin(m->db, SqliteTransaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto before = m->deliveries(old);
    if (!before)
        return before.error();
    if (before->empty())
        //: Error about something on its way to relays
        return fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not in the outbox any more."));
    for (const Delivery& delivery : *before) {
        if (delivery.state == DeliveryState::Accepted || delivery.state == DeliveryState::Sent)
            //: Error about something on its way to relays
            return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "A relay has it by now. Sent again it would be a second note, so it stays as it is."));
    }
    if (auto removed = m->removeFromOutbox(old); !removed)
        return removed;
    const auto nextSeq = m->insertOutboxEvent(next, nowMs, 0);
    const auto deletionSeq = nextSeq ? m->insertOutboxEvent(deletion, nowMs, 0) : nextSeq;
    if (!deletionSeq)
        return deletionSeq.error();
    for (const Delivery& delivery : *before) {
        if (auto kept = m->insertDelivery(*nextSeq, delivery.relay, nowMs); !kept)
            return kept;
        const bool mayHaveIt = delivery.state == DeliveryState::NoAnswer;
        if (auto kept = mayHaveIt ? m->insertDelivery(*deletionSeq, delivery.relay, nowMs) : Result<void>(); !kept)
            return kept;
    }
    return transaction->commit();
}

} // namespace nandu::store
