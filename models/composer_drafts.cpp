// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is being written, kept as a draft of its place with its options, and back.
#include "models/composer_model.h"

#include <QDateTime>

#include <algorithm>

namespace nandu::models {

// The draft of this place was read, or another composer changed it. What is being written here stays.
void ComposerModel::takeDraft()
{
    Q_EMIT draftsChanged();
    if (!m_isComplete || m_state == Saving || !isKept())
        return;
    const api::DraftRow kept = keptDraft();
    m_mentions.know(kept.options.names);
    m_draftText = m_mentions.shown(kept.text);
    if (m_text != m_draftText)
        putText(m_draftText);
    if (kept.options != m_draftOptions)
        applyOptions(kept.options);
    Q_EMIT changed();
}

bool ComposerModel::isKept() const
{
    return m_text == m_draftText && draftOptions() == m_draftOptions && !m_pictures.isUploading() && !m_pictures.hasFailed();
}

// As they are kept with a draft: how long it lasts is counted from when it is sent.
api::NoteOptions ComposerModel::draftOptions() const
{
    api::NoteOptions options;
    options.hasWarning = m_options.hasWarning;
    options.warning = m_options.warning;
    options.lastsS = m_expiresAfterS;
    options.workBits = m_options.workBits;
    options.pictures = m_pictures.uploaded();
    options.names = m_mentions.chosen(m_text);
    return options;
}

void ComposerModel::applyOptions(const api::NoteOptions& options)
{
    constexpr qint64 leastS = 60;
    m_options = {};
    m_options.hasWarning = options.hasWarning;
    m_options.warning = options.warning;
    m_options.workBits = options.workBits;
    const qint64 left = options.expiresAt > 0 ? std::max(leastS, options.expiresAt - QDateTime::currentSecsSinceEpoch()) : options.lastsS;
    m_expiresAfterS = static_cast<int>(left);
    m_pictures.restore(options.pictures);
    m_draftOptions = draftOptions();
    Q_EMIT optionsChanged();
}

// A note of this place was taken back while something else was being written: both stay.
void ComposerModel::takeBack(const api::DraftRow& draft)
{
    if (draft.key != draftKey() || m_state == Saving || isKept())
        return; // it came with the drafts
    m_mentions.know(draft.options.names);
    if (!m_pictures.isUploading() && !m_pictures.hasFailed())
        m_pictures.restore(draft.options.pictures + m_pictures.uploaded());
    putText(m_mentions.shown(draft.text) + QStringLiteral("\n\n") + m_text);
    saveDraft();
}

api::DraftRow ComposerModel::keptDraft() const
{
    const QList<api::DraftRow> all = keptDrafts();
    const auto draft = std::find_if(all.cbegin(), all.cend(), [key = draftKey()](const api::DraftRow& row) { return row.key == key; });
    return draft == all.cend() ? api::DraftRow() : *draft;
}

QList<api::DraftRow> ComposerModel::keptDrafts() const
{
    return m_session ? m_session->services().publishing->drafts() : QList<api::DraftRow>();
}

QList<api::DraftRow> ComposerModel::drafts() const
{
    QList<api::DraftRow> all = keptDrafts();
    for (api::DraftRow& draft : all) {
        for (auto name = draft.options.names.cbegin(); name != draft.options.names.cend(); ++name)
            draft.text.replace(QStringLiteral("nostr:") + name.value(), name.key());
    }
    return all;
}

int ComposerModel::otherDrafts() const
{
    const QList<api::DraftRow> all = keptDrafts();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [key = draftKey()](const api::DraftRow& row) { return row.key != key; }));
}

void ComposerModel::saveDraft()
{
    m_draftTimer.stop();
    const api::NoteOptions options = draftOptions();
    const bool isSame = m_text == m_draftText && options == m_draftOptions;
    if (!m_session || m_state == Saving || isSame || leakIn(m_text) != api::AccountService::NoLeak)
        return;
    m_session->services().publishing->saveDraft(draftKey(), m_text.trimmed().isEmpty() ? QString() : m_mentions.sent(m_text), options);
    m_draftText = m_mentions.shown(keptDraft().text); // the service may have refused it: then the text is only here, and stays
    m_draftOptions = options;
}

void ComposerModel::removeDraft(const QString& key)
{
    if (key == draftKey())
        discard();
    else if (m_session)
        m_session->services().publishing->saveDraft(key, {});
}

} // namespace nandu::models
