// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// May this HTTP request talk to the relay that we serve? A web page in the user's browser can reach loopback: its Origin gives
// it away, and a rebound name shows in Host (security N1, N2). Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace nandu::localrelay {

// The head of an HTTP/1.1 request: names in lower case.
struct RequestHead {
    QByteArray method;
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArray path = {}; // with the query, as sent
    QByteArray field(const QByteArray& name) const; // first one, empty when absent
    bool isWebSocketUpgrade() const;
};

// Absent while the blank line has not come, or when it is not HTTP.
std::optional<RequestHead> parseRequestHead(const QByteArray& text);

// Host must be a loopback name with our port; a request that carries any Origin is a web page and is refused.
bool isAllowed(const RequestHead& head, quint16 port);

} // namespace nandu::localrelay
