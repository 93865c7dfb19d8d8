// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/link_opener.h"

#include <QUrl>

namespace nandu::models {

void LinkOpener::setSession(Session* session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
}

void LinkOpener::open(const QString& link)
{
    if (!m_session || !m_session->services().links)
        return;
    const api::LinkTarget target = m_session->services().links->resolve(link.trimmed());
    switch (target.kind) {
    case api::LinkTarget::Note: Q_EMIT noteRequested(target.id); break;
    case api::LinkTarget::Profile: Q_EMIT profileRequested(target.id); break;
    case api::LinkTarget::Hashtag: Q_EMIT hashtagRequested(target.id); break;
    case api::LinkTarget::Web: setPending(target.host, target.id); break;
    //: Error after a click on a link
    case api::LinkTarget::Nothing: Q_EMIT refused(tr("Nandu does not open this kind of link.")); break;
    }
}

void LinkOpener::confirm()
{
    if (!m_session || m_pendingAddress.isEmpty())
        return;
    const QUrl address(m_pendingAddress, QUrl::StrictMode);
    setPending({}, {});
    if (!m_session->desktop().openInBrowser(address))
        //: Error after a click on a link
        Q_EMIT refused(tr("No browser took the link. Copy it instead."));
}

void LinkOpener::cancel()
{
    setPending({}, {});
}

void LinkOpener::setPending(const QString& host, const QString& address)
{
    m_pendingHost = host;
    m_pendingAddress = address;
    Q_EMIT pendingChanged();
}

} // namespace nandu::models
