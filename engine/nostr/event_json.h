// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// THE parser for events, wherever they come from: socket, file, inside another event (security rule 3). Strict: every byte of
// the text is judged, also the parts that are thrown away. Reads claims only: verify() in verified_event.h checks them.
// An EventParser keeps its buffers between calls: one object a thread.
#pragma once

#include "engine/nostr/event.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace nandu::nostr {

// Why a text is no event; the first fault found. Stable names in parseFaultName().
enum class ParseFault : std::uint8_t {
    None,
    TooLarge,      // over limits::eventBytesMax
    NotJson,       // breaks the grammar of RFC 8259, or there is text after the end
    BadUtf8,       // invalid UTF-8, or an escaped surrogate without its other half
    TooDeep,       // nested deeper than limits::jsonDepthMax
    TooManyTags,   // over limits::eventTagsMax
    DuplicateKey,  // the same key twice, however it is escaped
    MissingKey,    // one of the seven keys is absent
    WrongType,     // a value of another type than NIP-01 says, or a frame of another shape
    OutOfRange,    // kind not 0 to 65535, created_at negative, fractional or beyond 63 bits
    BadHex,        // upper case or not the right number of digits
};
std::string_view parseFaultName(ParseFault fault);

struct ParsedEvent {
    ParseFault fault = ParseFault::None;
    Event event; // meaningful only without a fault
    bool ok() const { return fault == ParseFault::None; }
};

struct ParsedFrame {
    ParseFault fault = ParseFault::None;
    std::string subscription;
    Event event;
    bool ok() const { return fault == ParseFault::None; }
};

class EventParser {
public:
    EventParser();
    ~EventParser();
    EventParser(EventParser&&) noexcept;
    EventParser& operator=(EventParser&&) noexcept;

    ParsedEvent parseEvent(std::string_view json);      // {...}
    ParsedFrame parseEventFrame(std::string_view json); // ["EVENT","subscription",{...}]

private:
    struct Private;
    std::unique_ptr<Private> m;
};

// For the occasional event outside a worker; makes a parser of its own.
ParsedEvent parseEvent(std::string_view json);

// All seven fields in NIP-01's order, tags in order; parses back to the same event.
std::string eventToJson(const Event& event);
void appendEventJson(std::string& out, const Event& event);

} // namespace nandu::nostr
