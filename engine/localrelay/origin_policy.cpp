// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/origin_policy.h"

namespace nandu::localrelay {

QByteArray RequestHead::field(const QByteArray& name) const
{
    for (const auto& [key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

bool RequestHead::isWebSocketUpgrade() const
{
    return field("upgrade").toLower() == "websocket";
}

std::optional<RequestHead> parseRequestHead(const QByteArray& text)
{
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = text.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return std::nullopt;
    RequestHead head{first[0], {}, first[1]};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        head.fields.append({lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    return head;
}

bool isAllowed(const RequestHead& head, quint16 port)
{
    const QByteArray host = head.field("host").toLower();
    const QByteArray ending = ':' + QByteArray::number(port);
    const bool isLoopback = host == "127.0.0.1" + ending || host == "localhost" + ending || host == "[::1]" + ending;
    bool hasOrigin = false;
    for (const auto& [key, value] : head.fields)
        hasOrigin |= key == "origin";
    return isLoopback && !hasOrigin;
}

} // namespace nandu::localrelay
