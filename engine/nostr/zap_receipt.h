// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zap receipt checked against the request inside it and its invoice (NIP-57, appendices E and F). What is left to know is
// whether the recipient's LNURL key signed it: until then its sats count as unverified. Pure function, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <optional>
#include <string>

namespace nandu::crypto {
class SchnorrVerifier;
}

namespace nandu::nostr {

struct ZapReceipt {
    enum class DescriptionHash : std::uint8_t { Matches, Differs, Absent }; // a soft mark: many real providers differ
    PubKey sender;    // who signed the request
    PubKey recipient; // p
    PubKey provider;  // who signed the receipt
    std::optional<EventId> target;
    std::string targetAddress; // with a target both may be set; with neither it is a zap of a person
    std::uint64_t millisats = 0;
    std::string comment;
    DescriptionHash descriptionHash = DescriptionHash::Absent;
    bool isAnonymous = false;
};

// `receipt` is a verified event. Refused with the reason when anything but the description hash disagrees.
base::Result<ZapReceipt> parseZapReceipt(const Event& receipt, crypto::SchnorrVerifier& verifier);

} // namespace nandu::nostr
