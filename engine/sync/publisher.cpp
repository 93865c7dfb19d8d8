// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/publisher.h"

#include "engine/base/log.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"

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
        return "This text contains a secret key (nsec). Whoever sees it owns that account, so it was not saved or sent.";
    case nostr::Leak::EncryptedKey:
        return "This text contains an encrypted secret key (ncryptsec). It was not saved or sent.";
    case nostr::Leak::OwnKey:
        return "This text contains your own secret key. It was not saved or sent.";
    }
    return {};
}

Publisher::Publisher(PublisherParts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_sender(m_parts.userDb, m_parts.clock)
{
    m_sender.setParent(this); // moves with us
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
        if (auto verified = nostr::verify(event, verifier))
            m_parts.storeNow(*std::move(verified));
    }
    m_sender.start();
}

void Publisher::publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved)
{
    if (const nostr::Leak leak = leakOf(what); leak != nostr::Leak::None) {
        saved(fail(ErrorCode::Refused, leakSentence(leak)));
        return;
    }
    if (relays.empty()) {
        saved(fail(ErrorCode::Unavailable, "There is no relay to publish to. Add one that may be written to."));
        return;
    }
    m_parts.signer->sign(std::move(what))
        .then(this,
              [this, relays = std::move(relays), saved](base::Result<nostr::VerifiedEvent> event) {
                  saved(keep(event, relays));
                  m_sender.wake();
              })
        .onCanceled(this, [saved] { saved(fail(ErrorCode::Cancelled, "You signed out before it was signed.")); });
}

void Publisher::editFollows(accounts::ListBase base, accounts::FollowEdit edit, std::vector<std::string> relays, Saved saved)
{
    if (const auto versions = m_parts.userDb.listVersions(nostr::kinds::contacts, {})) {
        // The last one, not the largest: people may unfollow half of their list, one by one.
        if (!versions->empty())
            base.lastKnown = nostr::followsOf(versions->front().event.tags).size();
    }
    auto next = accounts::editedFollowList(base, edit, m_parts.clock.wallSeconds());
    if (!next) {
        saved(next.error());
        return;
    }
    if (base.newest) {
        if (const auto kept = m_parts.userDb.saveListVersion(*base.newest, m_parts.clock.wallSeconds()); !kept) {
            saved(kept.error());
            return;
        }
    }
    publish(*std::move(next), std::move(relays), std::move(saved));
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

base::Result<nostr::Event> Publisher::keep(const base::Result<nostr::VerifiedEvent>& event, const std::vector<std::string>& relays)
{
    if (!event)
        return event.error();
    if (const auto kept = m_parts.userDb.addToOutbox(event->event(), relays, m_sender.nowMs()); !kept)
        return kept.error();
    m_parts.storeNow(*event);
    return event->event();
}

} // namespace nandu::sync
