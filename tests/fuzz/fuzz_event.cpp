// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An event from anybody: parser, gate, canonical form, the store's form of its tags, and everything that is worked out from an
// event. What was read reads back the same, and nothing unsigned gets through the gate.
#include "engine/ingest/event_gate.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/contact_list.h"
#include "engine/nostr/deletion.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/frame_peek.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/profile.h"
#include "engine/nostr/relay_list.h"
#include "engine/nostr/thread_position.h"
#include "engine/nostr/zap_receipt.h"
#include "engine/store/tag_codec.h"
#include "tests/fuzz/fuzz_target.h"

using namespace nandu;
using namespace nandu::nostr;
using tests::promised;

namespace {

struct Checks {
    OpenFiltersBox asked;
    StoredIds ids;
    ingest::EventGate gate{asked, ids};
    EventParser parser;
    EventHasher hasher;
    crypto::SchnorrVerifier verifier;

    ingest::Checked pass(std::string text)
    {
        ingest::Frame frame;
        frame.text = std::move(text);
        frame.shape = ingest::Frame::Shape::BareEvent;
        return gate.check(frame, ingest::Copies::CheckAgain, {});
    }
};

void workOut(const Event& event, crypto::SchnorrVerifier& verifier)
{
    (void)interactionsOf(event);
    (void)threadPositionOf(event);
    (void)deletionOf(event);
    (void)expirationOf(event);
    (void)followsOf(event.tags);
    (void)relayListOf(event);
    (void)parseProfile(event.content);
    (void)parseZapReceipt(event, verifier);
    std::string written;
    for (const NoteToken& token : tokensOf(event.content, event.tags))
        written += token.text;
    promised(written == event.content, "the tokens are the whole text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Checks checks;
    const std::string_view text = tests::textOf(data, size);
    const auto peeked = peekEventId(text);
    const ParsedEvent parsed = checks.parser.parseEvent(text);
    const ingest::Checked checked = checks.pass(std::string(text));
    promised(parsed.ok() || checked.refusal != ingest::Refusal::None, "the gate refuses what does not parse");
    if (!parsed.ok())
        return 0;
    promised(!peeked || *peeked == parsed.event.id, "the peeked id is the id");
    if (checked.event)
        promised(checked.event->event() == parsed.event && checks.hasher.idHolds(parsed.event), "the gate lets through the event that was sent");

    const ParsedEvent again = checks.parser.parseEvent(eventToJson(parsed.event));
    promised(again.fault == ParseFault::TooLarge || (again.ok() && again.event == parsed.event), "an event reads back the same");
    std::vector<std::uint8_t> bytes;
    store::encodeTags(parsed.event.tags, bytes);
    const auto tags = store::decodeTags(bytes);
    promised(tags && *tags == parsed.event.tags, "stored tags read back the same");
    if (const auto damaged = store::decodeTags({data, size}))
        (void)damaged->size();

    Event forged = parsed.event; // the id right, the signature none
    forged.id = checks.hasher.id(forged);
    forged.sig = {};
    promised(checks.hasher.idHolds(forged), "the id of the canonical form holds");
    promised(hasOneCanonicalForm(forged) == (canonicalJson(forged) == canonicalJson(forged, ControlCharacters::Escaped)), "one form or two");
    promised(!checks.pass(eventToJson(forged)).event, "nothing unsigned gets through");
    workOut(parsed.event, checks.verifier);
    return 0;
}
