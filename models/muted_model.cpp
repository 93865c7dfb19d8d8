// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/muted_model.h"

namespace nandu::models {
namespace {
constexpr int muteKind = 10'000;
}

void MutedModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().lists)
        disconnect(m_session->services().lists, nullptr, this, nullptr);
    m_session = session;
    if (session && session->services().lists)
        connect(session->services().lists, &api::ListService::listChanged, this, [this](int kind) {
            if (kind == muteKind)
                look();
        });
    look();
}

void MutedModel::look()
{
    m_list = m_session && m_session->services().lists ? m_session->services().lists->list(muteKind, {}) : api::ListState();
    Q_EMIT changed();
}

QStringList MutedModel::values(const QString& name) const
{
    QStringList found;
    for (const api::ListEntry& entry : m_list.entries) {
        if (entry.name == name)
            found.append(entry.value);
    }
    return found;
}

QStringList MutedModel::words() const
{
    QStringList all = values(QStringLiteral("word"));
    for (const QString& tag : values(QStringLiteral("t")))
        all.append(u'#' + tag);
    return all;
}

} // namespace nandu::models
