// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay's side of NIP-77 for one client: what it has against what is stored here, in a few messages. What would take too much
// is refused with "blocked:", so that the client asks for less time. Lives on the local relay's thread, owned by RelaySession.
#pragma once

#include "engine/localrelay/door.h"
#include "engine/localrelay/relay_backend.h"
#include "engine/nostr/client_message.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace nandu::localrelay {

class Comparisons {
public:
    static constexpr std::size_t atATimeMax = 2; // a client; what has been idle longest makes room
    static constexpr std::size_t itemsMax = 100'000; // 4 MB each
    static constexpr std::size_t messageBytesMax = 200'000; // of ours; twice that as hex
    static constexpr unsigned messagesMax = 64; // of one comparison
    static constexpr std::chrono::seconds idleMax{60};

    // `say`: a verb, the name of the comparison and a text, to the client. Both outlive it.
    using Say = std::function<void(const std::string& verb, const std::string& name, const std::string& text)>;
    Comparisons(RelayBackend& backend, Say say);
    ~Comparisons();

    void open(const nostr::ClientNegOpen& request);
    void take(const nostr::ClientNegMessage& message);
    void close(const nostr::ClientNegClose& request);

private:
    struct Comparison {
        std::uint64_t generation = 0; // a later one of the same name is another
        std::optional<nostr::Negentropy> talk; // absent while the store is read
        unsigned messages = 0;
        std::chrono::steady_clock::time_point usedAt{};
    };
    void begin(const std::string& name, std::uint64_t generation, const std::string& hex, StoredItems found);
    void answer(const std::string& name, Comparison& comparison, const std::string& hex);
    void end(const std::string& name, const std::string& why);
    void makeRoom();
    void dropIdle();

    RelayBackend& m_backend;
    Say m_say;
    QObject m_context; // the backend answers to it
    std::shared_ptr<Door> m_door = std::make_shared<Door>(&m_context);
    QTimer m_idle;
    std::map<std::string, Comparison> m_comparisons;
    std::uint64_t m_generation = 0;
};

} // namespace nandu::localrelay
