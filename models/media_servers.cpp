// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/media_servers.h"

#include "models/error_text.h"

namespace nandu::models {
namespace {
constexpr int serversKind = 10'063;
}

void MediaServers::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().lists)
        disconnect(m_session->services().lists, nullptr, this, nullptr);
    m_session = session;
    if (session && session->services().lists) {
        connect(session->services().lists, &api::ListService::listChanged, this, [this](int kind) {
            if (kind == serversKind)
                look();
        });
        connect(session->services().lists, &api::ListService::failed, this, [this](api::RequestId request, int code, const QString& detail) {
            if (request != m_asked)
                return;
            m_sentence = errorText(code, detail);
            Q_EMIT changed();
        });
    }
    look();
}

QStringList MediaServers::servers() const
{
    QStringList found;
    for (const api::ListEntry& entry : m_list.entries) {
        if (entry.name == QStringLiteral("server"))
            found.append(entry.value);
    }
    return found;
}

void MediaServers::add(const QString& address)
{
    if (!address.trimmed().isEmpty())
        change(address.trimmed(), true);
}

void MediaServers::remove(const QString& address)
{
    change(address, false);
}

void MediaServers::change(const QString& address, bool on)
{
    m_sentence.clear();
    if (m_session && m_session->services().lists)
        m_asked = m_session->services().lists->setMediaServer(address, on);
    Q_EMIT changed();
}

void MediaServers::look()
{
    m_list = m_session && m_session->services().lists ? m_session->services().lists->list(serversKind, {}) : api::ListState();
    Q_EMIT changed();
}

} // namespace nandu::models
