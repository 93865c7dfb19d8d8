// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_miner.h"

#include "engine/client/pool_work.h"
#include "engine/nostr/proof_of_work.h"

#include <chrono>
#include <cmath>

namespace nandu::client {

NoteMiner::NoteMiner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowestPriority);
}

NoteMiner::~NoteMiner()
{
    for (const auto& wanted : std::as_const(m_wanted))
        wanted->store(false);
    m_pool.waitForDone();
}

void NoteMiner::start(quint64 number, nostr::EventTemplate what, const base::PubKey& author, unsigned bits, Done done)
{
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_wanted.insert(number, wanted);
    using Found = std::shared_ptr<std::optional<nostr::EventTemplate>>;
    onPool<Found>(m_pool, [this, number, what = std::move(what), author, bits, wanted] {
        auto toldAt = std::chrono::steady_clock::now();
        const double expected = std::exp2(bits);
        return std::make_shared<std::optional<nostr::EventTemplate>>(nostr::mined(what, author, bits, [&](std::uint64_t tried) {
            const auto now = std::chrono::steady_clock::now();
            if (now - toldAt >= std::chrono::milliseconds(100)) {
                toldAt = now;
                Q_EMIT worked(number, 1 - std::exp(-static_cast<double>(tried) / expected));
            }
            return wanted->load();
        }));
    }).then(this, [this, number, wanted, done = std::move(done)](const Found& found) {
        m_wanted.remove(number);
        done(wanted->load() ? *found : std::nullopt);
    });
}

void NoteMiner::cancel(quint64 number)
{
    if (const auto wanted = m_wanted.value(number))
        wanted->store(false);
}

} // namespace nandu::client
