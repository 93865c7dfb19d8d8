// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/frame_queue.h"

#include <limits>

namespace nandu::ingest {

namespace {
constexpr std::size_t noBound = std::numeric_limits<std::size_t>::max(); // the budget is the bound
}

FrameQueue::FrameQueue(std::size_t entriesMax, std::size_t bytesMax) : m_budget(entriesMax, bytesMax), m_frames(noBound, noBound) {}

bool FrameQueue::tryPush(Frame& frame)
{
    auto share = m_budget.tryTake(frame.bytes());
    if (!share)
        return false;
    frame.share = std::move(*share);
    if (m_frames.tryPush(std::move(frame)))
        return true;
    frame.share.release();
    return false;
}

bool FrameQueue::push(Frame& frame)
{
    auto share = m_budget.take(frame.bytes());
    if (!share)
        return false;
    frame.share = std::move(*share);
    if (m_frames.push(std::move(frame)))
        return true;
    frame.share.release();
    return false;
}

std::vector<Frame> FrameQueue::pull(std::chrono::milliseconds patience, std::size_t workers)
{
    return m_frames.popBatch(base::limits::workerPullMax, patience, workers);
}

void FrameQueue::drain()
{
    m_budget.close();
    m_frames.drain();
}

bool FrameQueue::isClosed() const
{
    return m_frames.isClosed();
}

} // namespace nandu::ingest
