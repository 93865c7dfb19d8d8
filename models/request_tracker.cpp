// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/request_tracker.h"

namespace nandu::models {

RequestTracker::RequestTracker(api::PublishService* service, QObject* parent) : QObject(parent), m_service(service)
{
    connect(service, &api::PublishService::saved, this,
        [this](api::RequestId request, const QString& eventId) { answer(request, {true, eventId, 0, {}}); });
    connect(service, &api::PublishService::failed, this,
        [this](api::RequestId request, int code, const QString& detail) { answer(request, {false, {}, code, detail}); });
}

void RequestTracker::send(const Ask& ask, Done done)
{
    ++m_callsRunning;
    const api::RequestId request = ask(*m_service);
    --m_callsRunning;
    const auto early = m_early.constFind(request);
    if (early == m_early.constEnd()) {
        m_waiting.insert(request, std::move(done));
    } else {
        const RequestOutcome outcome = *early;
        done(outcome);
    }
    if (m_callsRunning == 0)
        m_early.clear();
}

void RequestTracker::answer(api::RequestId request, const RequestOutcome& outcome)
{
    const auto waiting = m_waiting.find(request);
    if (waiting != m_waiting.end()) {
        const Done done = *waiting;
        m_waiting.erase(waiting);
        done(outcome);
    } else if (m_callsRunning > 0) {
        m_early.insert(request, outcome);
    }
}

} // namespace nandu::models
