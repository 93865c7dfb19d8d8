// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay that keeps events and answers REQs from them as relays do: newest first, capped, then EOSE, then live; and may break off
// in the middle of a page. On a thread of its own; counts what it sends. Functions may be called from any thread.
#pragma once

#include "engine/nostr/event.h"
#include "engine/nostr/filter.h"
#include "engine/nostr/negentropy.h"
#include "tests/support/relay_thread.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace nandu::tests {

std::set<std::string> idsOf(const std::vector<nostr::Event>& events);

class KeptRelay {
public:
    KeptRelay();
    ~KeptRelay();

    void setCap(std::size_t cap) { m_cap = cap; } // events a filter
    void breakAfter(std::size_t events) { m_breakAfter = events; } // sent; the connection is dropped then, once
    void hold(bool on); // questions for many notes of several people wait, and are answered in their order when they need not any more
    void offerComparison(std::size_t itemsMax); // NIP-77; "blocked:" beyond. Before anybody connects
    // What it says instead of its next messages of a comparison.
    void lieBy(std::function<QString(const QString& honest)> lie) { m_lie = std::move(lie); }
    void add(const std::vector<nostr::Event>& events); // sent to whoever listens, too
    std::set<std::string> pushed(); // ids of the events that were sent to it
    QString url();
    RelayScript& script() { return m_thread.script(); }
    void run(const std::function<void()>& call) { m_thread.run(call); }

    std::size_t sent() const { return m_sent; }           // events, to all
    std::size_t sentBytes() const { return m_sentBytes; } // of them
    std::size_t questions() const { return m_questions; } // REQs
    std::size_t held() const { return m_heldCount; }
    std::size_t comparisonBytes() const { return m_comparisonBytes; } // both ways
    void forgetCounts() { m_sent = m_sentBytes = m_questions = m_comparisonBytes = 0; }

private:
    struct Kept {
        nostr::Event event;
        QString json;
    };
    struct Listener {
        QPointer<QWebSocket> peer;
        QString sub;
        std::vector<nostr::Filter> filters;
    };
    struct Held {
        QPointer<QWebSocket> peer;
        QString sub;
        QJsonArray message;
    };
    void answer(QWebSocket* peer, const QString& sub, const QJsonArray& message);
    void send(QWebSocket* peer, const QString& sub, const Kept& kept);
    void compare(QWebSocket* peer, const QString& type, const QJsonArray& message);

    RelayThread m_thread;
    std::vector<Kept> m_kept; // newest first
    std::vector<Listener> m_listeners;
    bool m_isHolding = false; // of the relay's thread
    std::vector<Held> m_held;
    std::atomic<std::size_t> m_cap = 500, m_breakAfter = 0, m_sent = 0, m_sentBytes = 0, m_questions = 0, m_comparisonBytes = 0, m_heldCount = 0;
    std::size_t m_compareMax = 0;
    std::map<QString, nostr::Negentropy> m_comparisons;
    std::function<QString(const QString&)> m_lie;
};

} // namespace nandu::tests
