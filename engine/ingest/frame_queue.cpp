// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/frame_queue.h"

#include <algorithm>
#include <utility>

namespace nandu::ingest {

FrameQueue::FrameQueue(std::size_t entriesMax, std::size_t bytesMax) : m_budget(entriesMax, bytesMax) {}

bool FrameQueue::tryPush(Frame& frame)
{
    auto share = m_budget.tryTake(frame.bytes(), frame.relay.number);
    if (!share)
        return false;
    frame.share = std::move(*share);
    return append(frame);
}

bool FrameQueue::push(Frame& frame)
{
    auto share = m_budget.take(frame.bytes());
    if (!share)
        return false;
    frame.share = std::move(*share);
    return append(frame);
}

bool FrameQueue::append(Frame& frame)
{
    {
        std::lock_guard lock(m_mutex);
        if (!m_draining) {
            std::deque<Frame>& lane = laneOf(frame.relay);
            if (lane.empty())
                m_turns.push_back(frame.relay.number);
            lane.push_back(std::move(frame));
            ++m_waiting;
            m_frameCame.notify_one();
            return true;
        }
    }
    frame.share.release();
    return false;
}

std::vector<Frame> FrameQueue::pull(std::chrono::milliseconds patience, std::size_t workers)
{
    std::vector<Frame> pulled;
    std::unique_lock lock(m_mutex);
    m_frameCame.wait_for(lock, patience, [this] { return m_draining || m_waiting > 0; });
    const std::size_t part = (m_waiting + workers - 1) / std::max<std::size_t>(workers, 1);
    const std::size_t count = std::min(base::limits::workerPullMax, part);
    pulled.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t turn = m_turns.front();
        m_turns.pop_front();
        std::deque<Frame>& lane = m_lanes[turn];
        pulled.push_back(std::move(lane.front()));
        lane.pop_front();
        if (!lane.empty())
            m_turns.push_back(turn);
    }
    m_waiting -= count;
    return pulled;
}

std::deque<Frame>& FrameQueue::laneOf(base::RelayRef relay)
{
    if (m_lanes.size() <= relay.number)
        m_lanes.resize(std::size_t(relay.number) + 1);
    return m_lanes[relay.number];
}

void FrameQueue::drain()
{
    m_budget.close();
    {
        std::lock_guard lock(m_mutex);
        m_draining = true;
    }
    m_frameCame.notify_all();
}

bool FrameQueue::isClosed() const
{
    std::lock_guard lock(m_mutex);
    return m_draining && m_waiting == 0;
}

std::size_t FrameQueue::waiting() const
{
    std::lock_guard lock(m_mutex);
    return m_waiting;
}

} // namespace nandu::ingest
