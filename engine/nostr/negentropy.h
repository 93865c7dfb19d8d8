// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of two sets of events lacks what, in few messages: negentropy protocol version 1, as NIP-77 has it. The client asks and
// decides; the relay's side answers, and is what tests talk to. Pure value: the caller sends and receives. One thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

struct NegentropyItem {
    std::uint64_t createdAt = 0;
    base::EventId id;
    auto operator<=>(const NegentropyItem&) const = default;
};

class Negentropy {
public:
    enum class Side : std::uint8_t { Client, Relay };
    // How ranges are cut: as the reference does (16 parts, lists below 32 ids), which transcripts show; or finer where a few events
    // differ among many: parts of which the other side's list of ids is short. Understood by every relay.
    enum class Cut : std::uint8_t { Reference, Fine };
    // A message is at most so long, and the rest comes with the next ones; 0: as long as it gets. 4 KiB at least.
    Negentropy(Side side, std::vector<NegentropyItem> items, std::size_t messageBytesMax, Cut cut = Cut::Reference);

    std::string begin() const; // the client's first message; bytes, not hex

    // What to say to a message of the other side; the client says nothing (absent) when it knows all. InvalidInput: it is no message
    // of this protocol, Unavailable: of another version (the relay answers "61" then).
    base::Result<std::optional<std::string>> answer(std::string_view message);

    // The client's findings so far; each once.
    const std::set<base::EventId>& onlyHere() const { return m_onlyHere; }
    const std::set<base::EventId>& onlyThere() const { return m_onlyThere; }

    struct Bound { // the lowest item that lies above it: this time, and an id that begins so
        std::uint64_t createdAt = 0;
        base::EventId id; // zero beyond idBytes
        std::size_t idBytes = 0;
    };

private:
    struct Reply;
    std::size_t lowerBound(const Bound& bound, std::size_t from) const;
    std::string fingerprint(std::size_t from, std::size_t to) const;
    std::optional<base::EventId> missingThere(std::size_t from, std::size_t to, std::string_view theirs) const;
    Bound between(std::size_t above) const;
    bool isTooLong(std::size_t bytes) const;
    void split(Reply& reply, std::size_t from, std::size_t to, const Bound& end) const;
    void decide(std::size_t from, std::size_t to, std::set<base::EventId> theirs);
    std::size_t sayIds(Reply& reply, std::size_t from, std::size_t to, const Bound& end) const;

    std::size_t partsOf(std::size_t count) const;

    Side m_side;
    Cut m_cut;
    std::vector<NegentropyItem> m_items; // sorted
    std::size_t m_messageBytesMax;
    std::set<base::EventId> m_onlyHere, m_onlyThere;
};

} // namespace nandu::nostr
