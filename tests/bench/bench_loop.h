// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// L, what every throughput of ours is measured against: the bare loop of key parse and signature check, nothing else,
// with as many threads as asked for.
#pragma once

#include "engine/nostr/event.h"

#include <time.h>

#include <chrono>
#include <thread>
#include <vector>

#include <secp256k1.h>
#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

namespace nandu::bench {

inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of all threads of the process.
inline double processorSeconds()
{
    timespec spent;
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
}

struct BareLoop {
    double eventsPerSecond = 0;
    double processorUs = 0; // an event: what the load of others changes less than the clock
    std::size_t failures = 0;
};

inline BareLoop bareVerifyLoop(const std::vector<nostr::Event>& events, unsigned threads)
{
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_VERIFY);
    std::vector<std::size_t> failures(threads);
    const auto verifyShare = [&](unsigned thread) {
        for (std::size_t i = thread; i < events.size(); i += threads) {
            secp256k1_xonly_pubkey key;
            const nostr::Event& event = events[i];
            const bool holds = secp256k1_xonly_pubkey_parse(context, &key, event.pubkey.bytes.data()) == 1
                && secp256k1_schnorrsig_verify(context, event.sig.bytes.data(), event.id.bytes.data(), 32, &key) == 1;
            failures[thread] += holds ? 0 : 1;
        }
    };
    const auto start = std::chrono::steady_clock::now();
    const double processorBefore = processorSeconds();
    std::vector<std::thread> running;
    for (unsigned thread = 0; thread < threads; ++thread)
        running.emplace_back(verifyShare, thread);
    for (std::thread& thread : running)
        thread.join();
    BareLoop result;
    result.eventsPerSecond = static_cast<double>(events.size()) / secondsSince(start);
    result.processorUs = (processorSeconds() - processorBefore) * 1e6 / static_cast<double>(events.size());
    for (const std::size_t count : failures)
        result.failures += count;
    secp256k1_context_destroy(context);
    return result;
}

} // namespace nandu::bench
