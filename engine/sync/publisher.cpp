// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/publisher.h"

#include "engine/base/log.h"
#include "engine/base/sentence.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/drafts.h"

namespace nandu::sync {

namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t keyCharsMin = 60; // shorter values cannot hold a key

} // namespace

std::string leakSentence(nostr::Leak leak)
{
    switch (leak) {
    case nostr::Leak::None:
        return {};
    case nostr::Leak::SecretKey:
        //: Error when something is published; nsec and ncryptsec stay
        return NANDU_SENTENCE("Engine", "This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.");
    case nostr::Leak::EncryptedKey:
        //: Error when something is published; nsec and ncryptsec stay
        return NANDU_SENTENCE("Engine", "This text contains an encrypted secret key (ncryptsec). It was not saved or sent.");
    case nostr::Leak::OwnKey:
        //: Error when something is published; nsec and ncryptsec stay
        return NANDU_SENTENCE("Engine", "This text contains your own secret key. It was not saved or sent.");
    case nostr::Leak::Words:
        //: Error when something is published; nsec and ncryptsec stay
        return NANDU_SENTENCE("Engine", "This text contains the words of a secret key. Whoever sees them owns that account, so it was not saved or sent.");
    }
    return {};
}

Publisher::Publisher(PublisherParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_sender(m_parts.userDb, m_parts.clock)
{
    m_sender.setParent(this); // moves with us
    connect(&m_sender, &OutboxSender::sendWanted, this, [this](const std::string&, const base::EventId& event) {
        if (const auto held = m_held.extract(event))
            m_parts.storeNow(held.mapped());
    });
}

void Publisher::start()
{
    const auto events = m_parts.userDb.outboxEvents();
    if (!events) {
        base::Log(base::LogCategory::Sync, base::LogLevel::Failure) << "Cannot read the outbox: " << events.error();
        return;
    }
    crypto::SchnorrVerifier verifier;
    for (const nostr::Event& event : *events) {
        auto verified = nostr::verify(event, verifier);
        if (!verified)
            continue;
        const auto heldUntil = m_parts.userDb.holdUntilMs(event.id);
        if (heldUntil && *heldUntil > m_sender.nowMs())
            m_held.emplace(event.id, *std::move(verified)); // its undo time goes on
        else
            m_parts.storeNow(*std::move(verified));
    }
    m_sender.start();
}

void Publisher::publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved, std::int64_t undoMs, std::vector<std::int64_t> edits,
                        std::optional<std::string> sentDraft)
{
    if (const nostr::Leak leak = leakOf(what); leak != nostr::Leak::None) {
        saved(fail(ErrorCode::Refused, leakSentence(leak)));
        return;
    }
    if (relays.empty()) {
        //: Error when something is published; nsec and ncryptsec stay
        saved(fail(ErrorCode::Unavailable, NANDU_SENTENCE("Engine", "There is no relay to publish to. Add one that may be written to.")));
        return;
    }
    m_parts.signer->sign(std::move(what))
        .then(this,
              [this, relays = std::move(relays), saved, undoMs, edits = std::move(edits), sentDraft = std::move(sentDraft)](base::Result<nostr::VerifiedEvent> event) {
                  saved(keep(event, relays, undoMs, edits, sentDraft));
                  m_sender.wake();
              })
        //: Error when something is published; nsec and ncryptsec stay
        .onCanceled(this, [saved] { saved(fail(ErrorCode::Cancelled, NANDU_SENTENCE("Engine", "You signed out before it was signed."))); });
}

base::Result<nostr::Event> Publisher::undo(const base::EventId& event, const std::optional<store::Draft>& asDraft)
{
    auto taken = m_parts.userDb.undo(event, asDraft);
    if (taken)
        m_held.erase(event);
    return taken;
}

void Publisher::publishInstead(const base::EventId& old, nostr::EventTemplate what, Saved saved)
{
    const auto before = m_parts.userDb.outboxEvent(old);
    if (!before || !*before) {
        //: Error when something is published; nsec and ncryptsec stay
        saved(before ? fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not in the outbox any more.")) : before.error());
        return;
    }
    const nostr::EventTemplate deletion = nostr::deletionDraft({&**before, 1}, m_parts.clock.wallSeconds());
    //: Error when something is published; nsec and ncryptsec stay
    const auto cancelled = [saved] { saved(fail(ErrorCode::Cancelled, NANDU_SENTENCE("Engine", "You signed out before it was signed."))); };
    m_parts.signer->sign(std::move(what))
        .then(this, [this, old, deletion, saved, cancelled](const base::Result<nostr::VerifiedEvent>& next) {
            if (!next) {
                saved(next.error());
                return;
            }
            m_parts.signer->sign(deletion)
                .then(this, [this, old, next = *next, saved](const base::Result<nostr::VerifiedEvent>& gone) { saved(keepInstead(old, next, gone)); })
                .onCanceled(this, cancelled);
        })
        .onCanceled(this, cancelled);
}

base::Result<nostr::Event> Publisher::keepInstead(const base::EventId& old, const nostr::VerifiedEvent& next, const base::Result<nostr::VerifiedEvent>& deletion)
{
    if (!deletion)
        return deletion.error();
    if (const auto kept = m_parts.userDb.replaceInOutbox(old, next.event(), deletion->event(), m_sender.nowMs()); !kept)
        return kept.error();
    m_parts.storeNow(*deletion); // the old form leaves our own cache, too
    m_parts.storeNow(next);
    m_sender.tell(next.event().id);
    m_sender.wake();
    return next.event();
}

nostr::Leak Publisher::leakOf(const nostr::EventTemplate& what) const
{
    const auto check = [&](std::string_view text) { return m_parts.leakIn ? m_parts.leakIn(text) : nostr::secretLeakIn(text, nullptr); };
    nostr::Leak leak = check(what.content);
    for (const auto tag : what.tags) {
        for (std::size_t i = 0; i < tag.size() && leak == nostr::Leak::None; ++i) {
            if (tag[i].size() >= keyCharsMin)
                leak = check(tag[i]);
        }
    }
    return leak;
}

base::Result<nostr::Event> Publisher::keep(const base::Result<nostr::VerifiedEvent>& event, const std::vector<std::string>& relays, std::int64_t undoMs,
                                           const std::vector<std::int64_t>& edits, const std::optional<std::string>& sentDraft)
{
    if (!event)
        return event.error();
    const std::int64_t now = m_sender.nowMs();
    if (const auto kept = m_parts.userDb.addToOutbox(event->event(), relays, now, undoMs > 0 ? now + undoMs : 0, edits, sentDraft); !kept)
        return kept.error();
    if (undoMs > 0)
        m_held.emplace(event->event().id, *event);
    else
        m_parts.storeNow(*event);
    m_sender.tell(event->event().id);
    return event->event();
}

} // namespace nandu::sync
