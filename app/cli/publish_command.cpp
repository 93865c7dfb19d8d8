// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// publish --relay URL... [EVENT|TEXT]: sends a signed event, or signs a note first, and tells what each relay answered.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/secret_prompt.h"
#include "engine/crypto/schnorr.h"
#include "engine/net/net_parts.h"
#include "engine/net/relay_pool.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/secret_leak.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <map>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

using net::PublishAnswer;

// All of standard input; one byte more than an event may have is enough to know that it is too much.
std::string standardInput()
{
    std::string text(base::limits::eventBytesMax + 1, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), stdin));
    return text;
}

std::string trimmed(const std::string& text)
{
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    return from == std::string::npos ? std::string() : text.substr(from, text.find_last_not_of(" \t\r\n") + 1 - from);
}

base::Result<nostr::VerifiedEvent> signedNote(const std::string& text)
{
    auto keys = signingKeys();
    if (!keys)
        return keys.error();
    const base::Secret own = keys->secret();
    if (nostr::secretLeakIn(text, &own) != nostr::Leak::None)
        return base::fail(base::ErrorCode::InvalidInput, "the text contains a secret key; it was not sent");
    nostr::EventTemplate note;
    note.createdAt = base::SystemClock().wallSeconds();
    note.content = nostr::withoutControlCharacters(text);
    return nostr::signEvent(note, *keys);
}

base::Result<nostr::VerifiedEvent> eventFrom(const std::string& text)
{
    if (text.empty())
        return base::fail(base::ErrorCode::InvalidInput, "there is nothing to publish");
    if (text[0] != '{')
        return signedNote(text);
    auto parsed = nostr::parseEvent(text);
    if (!parsed.ok())
        return base::fail(base::ErrorCode::InvalidInput, "this is not an event: " + std::string(nostr::parseFaultName(parsed.fault)));
    crypto::SchnorrVerifier verifier;
    auto verified = nostr::verify(std::move(parsed.event), verifier);
    if (!verified)
        return base::fail(base::ErrorCode::InvalidInput, "this event does not verify: " + verified.error().detail);
    return verified;
}

// Sends one event to several relays and waits for every answer.
class Publishing : public QObject {
public:
    Publishing(const Arguments& arguments, const nostr::Event& event)
        : m_parts{m_names, m_frames, m_ledger, m_ids, m_clock, m_metrics}
        , m_pool(m_parts)
    {
        const std::string json = nostr::eventToJson(event);
        std::vector<base::RelayRef> relays;
        for (const base::RelayUrl& url : arguments.relays)
            relays.push_back(m_names.refOf(url));
        connect(&m_pool, &net::RelayPool::published, this,
            [this, count = relays.size()](base::RelayRef relay, const base::EventId&, const PublishAnswer& answer) {
                m_answers[m_names.textOf(relay)] = answer;
                if (m_answers.size() == count)
                    QCoreApplication::quit();
            });
        m_pool.setRelays(net::RelayPool::Origin::User, relays);
        for (const base::RelayRef relay : relays)
            m_pool.publish(relay, event.id, json);
        connect(&m_timer, &QTimer::timeout, this, [] {
            if (isInterrupted())
                QCoreApplication::quit();
        });
        m_timer.start(200);
    }

    const std::map<std::string, PublishAnswer>& run()
    {
        QCoreApplication::exec();
        m_pool.stop();
        return m_answers;
    }

private:
    base::SystemClock m_clock;
    base::Metrics m_metrics;
    base::TicketLedger m_ledger;
    nostr::StoredIds m_ids;
    ingest::FrameQueue m_frames; // nothing is asked for, so nothing comes
    net::RelayNames m_names;
    net::NetParts m_parts;
    net::RelayPool m_pool;
    QTimer m_timer;
    std::map<std::string, PublishAnswer> m_answers;
};

std::string_view outcomeName(PublishAnswer::Outcome outcome)
{
    switch (outcome) {
    case PublishAnswer::Outcome::Accepted: return "accepted";
    case PublishAnswer::Outcome::Rejected: return "rejected";
    case PublishAnswer::Outcome::NoAnswer: return "no answer";
    case PublishAnswer::Outcome::Unreachable: return "not reached";
    }
    return "unknown";
}

} // namespace

int publishToRelays(const Arguments& arguments)
{
    const auto event = eventFrom(trimmed(arguments.words.empty() ? standardInput() : arguments.words[0]));
    if (!event)
        return fail("Not published: " + event.error().detail + ".");
    watchForInterrupt();
    Publishing publishing(arguments, **event);
    std::size_t accepted = 0;
    nlohmann::ordered_json json = {{"id", (*event)->id.hex()}, {"relays", nlohmann::ordered_json::array()}};
    for (const auto& [url, answer] : publishing.run()) {
        accepted += answer.outcome == PublishAnswer::Outcome::Accepted;
        json["relays"].push_back({{"url", url}, {"outcome", outcomeName(answer.outcome)}, {"message", answer.message}});
        if (!arguments.isJson)
            (void)printLine(url + ": " + std::string(outcomeName(answer.outcome)) + (answer.message.empty() ? "" : " (" + harmless(answer.message) + ")"));
    }
    if (arguments.isJson)
        (void)printLine(json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    else
        (void)printLine((*event)->id.hex());
    return accepted > 0 ? succeeded : fail("No relay accepted the event.");
}

} // namespace nandu::cli
