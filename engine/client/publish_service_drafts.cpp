// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that were not sent yet: told to the composers at once, kept in user.db.
#include "engine/client/publish_service_impl.h"

#include "engine/client/note_options.h"

namespace nandu::client {

void PublishServiceImpl::saveDraft(const QString& key, const QString& text, const api::NoteOptions& options)
{
    const api::DraftRow draft{key, text, m_parts.clock.wallSeconds(), options};
    const store::Draft kept = keptOf(draft);
    const bool isSafe = m_session && m_session->leakIn(kept.text) == nostr::Leak::None && m_session->leakIn(kept.options) == nostr::Leak::None;
    if (!isSafe || !m_drafts.put(draft))
        return;
    m_session->saveDraft(kept);
    Q_EMIT draftsChanged();
}

void PublishServiceImpl::takeDrafts(const std::vector<store::Draft>& drafts)
{
    if (m_drafts.add(drafts))
        Q_EMIT draftsChanged();
}

} // namespace nandu::client
