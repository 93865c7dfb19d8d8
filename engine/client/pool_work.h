// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work for a thread pool whose answer is a future. Any thread.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace nandu::client {

// Runs on the pool; the answer comes through a future, so that it is dropped when the receiver is gone.
template <typename Value, typename Work>
QFuture<Value> onPool(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace nandu::client
