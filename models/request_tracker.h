// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins a request to the publish service with its answer, also when the answer comes before the call has returned. GUI thread;
// owned by whoever asks, and forgets its callbacks when it goes.
#pragma once

#include "engine/api/publish_service.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace nandu::models {

struct RequestOutcome {
    bool saved = false;
    QString eventId;
    int errorCode = 0;
    QString detail;
};

class RequestTracker : public QObject {
    Q_OBJECT
public:
    using Ask = std::function<api::RequestId(api::PublishService&)>;
    using Done = std::function<void(const RequestOutcome&)>;

    RequestTracker(api::PublishService* service, QObject* parent);
    void send(const Ask& ask, Done done);

private:
    void answer(api::RequestId request, const RequestOutcome& outcome);

    api::PublishService* m_service;
    QHash<api::RequestId, Done> m_waiting;
    QHash<api::RequestId, RequestOutcome> m_early; // came while a call was still running
    int m_callsRunning = 0;
};

} // namespace nandu::models
