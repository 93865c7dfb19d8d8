// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares what is here of one filter with what a relay has (NIP-77), and says which ids only one of them has. A relay that finds it
// too much is asked for parts of the time. Forged and endless answers end it. Lives on the net thread until it has told its end.
#pragma once

#include "engine/base/clock.h"
#include "engine/base/time_spans.h"
#include "engine/net/relay_pool.h"
#include "engine/nostr/negentropy.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace nandu::sync {

struct Comparison {
    enum class End : std::uint8_t {
        Done,
        Refused, // the relay does not compare all of it, not even in small parts
        Cut,     // its answers were none, or did not end
        Lost,    // the connection, or no answer in time
    };
    End end = End::Done;
    std::vector<base::EventId> onlyHere, onlyThere; // of what was compared, also when it did not come to its end
    std::size_t messages = 0, bytes = 0;            // both ways
};

class NegentropySession : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t messageBytesMax = 60'000;      // of ours; 120,000 as hex, which every relay takes
    static constexpr std::size_t answersMax = 400;
    static constexpr std::size_t bytesMax = 32 * 1024 * 1024;
    static constexpr std::size_t idsMax = 200'000;              // that a relay may claim to have alone
    static constexpr unsigned halvingsMax = 8;
    static constexpr std::size_t itemsPerPart = 25'000;
    static constexpr std::chrono::seconds answerWithin{30};

    // `filter` with its times; `items`: all that is here of it.
    NegentropySession(net::RelayPool& pool, base::RelayRef relay, nostr::Filter filter, std::vector<nostr::NegentropyItem> items,
                      std::function<void(const Comparison&)> done, QObject* parent);
    ~NegentropySession() override;

private:
    struct Part {
        base::TimeSpan time;
        unsigned halvings = 0;
    };
    void cutIntoParts(base::TimeSpan time);
    void next();
    void take(base::RelayRef relay, const nostr::RelayMessage& message);
    void takeAnswer(const std::string& hex);
    void takeRefusal(const std::string& reason);
    void collect();
    void finish(Comparison::End end);
    bool say(const std::string& frame);
    std::vector<nostr::NegentropyItem> itemsIn(base::TimeSpan time) const;

    net::RelayPool& m_pool;
    base::RelayRef m_relay;
    nostr::Filter m_filter;
    std::vector<nostr::NegentropyItem> m_items; // sorted
    std::function<void(const Comparison&)> m_done;
    std::vector<Part> m_parts; // the last one is compared now, or next
    std::optional<nostr::Negentropy> m_talk;
    base::SubId m_id;
    std::size_t m_answers = 0;
    bool m_hasAnswered = false, m_isPartial = false;
    Comparison m_result;
    QTimer m_patience;
};

} // namespace nandu::sync
