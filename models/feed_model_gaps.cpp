// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the home feed says that notes may be missing. A row comes and goes where the reader does not see it, or at the top, where rows
// come in anyway; only one that was asked to be filled goes before their eyes.
#include "models/feed_model.h"

#include "models/feed_order.h"
#include "models/sync_text.h"

#include <QDateTime>

#include <algorithm>

namespace nandu::models {

void FeedModel::onGapsChanged()
{
    const bool isShown = m_session && m_session->services().sync && m_query.feed == api::FeedQuery::Home;
    const QList<api::FeedGap> now = isShown ? m_session->services().sync->gaps() : QList<api::FeedGap>();
    const auto before = std::exchange(m_gaps, {});
    for (const api::FeedGap& gap : now) {
        const auto known = std::find_if(before.cbegin(), before.cend(), [&](const ShownGap& one) { return one.gap.from == gap.from; });
        m_gaps.push_back({gap, false, known != before.cend() && known->wasAsked});
    }
    for (const ShownGap& old : before) {
        const bool isOpen = std::any_of(now.cbegin(), now.cend(), [&](const api::FeedGap& gap) { return gap.from == old.gap.from; });
        const bool isSeen = rowOf(gapRowId(old.gap)) >= 0 && isOnScreen(gapRow(old.gap)) && !m_atTop;
        if (!isOpen && isSeen && !old.wasAsked)
            m_gaps.push_back({old.gap, true, false});
    }
    settleGaps();
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isGapRow(m_rows[i]))
            rows.push_back(static_cast<int>(i));
    }
    announce(rows, {GapTextRole, GapStateRole, GapShareRole});
}

// Those that wait for the reader to look elsewhere come or go, if they do now.
void FeedModel::settleGaps()
{
    std::erase_if(m_gaps, [&](const ShownGap& one) { return one.isFilled && (m_atTop || !isOnScreen(gapRow(one.gap))); });
    show(notes());
}

FeedModel::Rows FeedModel::notes() const
{
    Rows notes;
    std::copy_if(m_rows.cbegin(), m_rows.cend(), std::back_inserter(notes), [](const api::NoteRow& row) { return !isGapRow(row); });
    return notes;
}

void FeedModel::addGaps(Rows& notes)
{
    m_gapsWait = false;
    for (const ShownGap& one : m_gaps) {
        const api::NoteRow row = gapRow(one.gap);
        const auto place = std::lower_bound(notes.begin(), notes.end(), row, standsBefore);
        if (place == notes.begin() || place == notes.end())
            continue; // between two notes, or nowhere
        const bool isNew = rowOf(row.rowId) < 0;
        const bool movesWhatIsRead = isNew && !m_atTop && isOnScreen(row);
        m_gapsWait = m_gapsWait || movesWhatIsRead || one.isFilled;
        if (!movesWhatIsRead)
            notes.insert(place, row);
    }
}

bool FeedModel::isOnScreen(const api::NoteRow& row) const
{
    if (m_lastVisible < 0 || m_rows.empty())
        return false;
    const auto at = [&](int index) -> const api::NoteRow& { return m_rows[static_cast<std::size_t>(std::clamp(index, 0, count() - 1))]; };
    return !standsBefore(row, at(m_firstVisible)) && !standsBefore(at(m_lastVisible), row);
}

bool FeedModel::isBeingFilled(const api::NoteRow& row) const
{
    return std::any_of(m_gaps.cbegin(), m_gaps.cend(), [&](const ShownGap& one) { return one.wasAsked && one.gap.from <= row.orderAt && row.orderAt <= one.gap.to; });
}

void FeedModel::fillGap(const QString& rowId)
{
    const auto asked = std::find_if(m_gaps.begin(), m_gaps.end(), [&](const ShownGap& one) { return gapRowId(one.gap) == rowId; });
    if (asked == m_gaps.end() || asked->isFilled || asked->gap.state == api::FeedGap::Filling)
        return;
    asked->wasAsked = true;
    m_session->services().sync->fill(asked->gap.from, asked->gap.to);
}

QVariant FeedModel::gapData(const api::NoteRow& row, int role) const
{
    const auto found = std::find_if(m_gaps.cbegin(), m_gaps.cend(), [&](const ShownGap& one) { return gapRowId(one.gap) == row.rowId; });
    if (!isGapRow(row) || found == m_gaps.cend())
        return role == GapTextRole ? QVariant(QString()) : role == GapShareRole ? QVariant(0.0) : QVariant(int(NoGap));
    if (role == GapShareRole)
        return found->gap.share;
    if (role == GapStateRole)
        return found->isFilled ? GapFilled : found->gap.state == api::FeedGap::Filling ? GapFilling : found->gap.state == api::FeedGap::Failed ? GapFailed : GapOpen;
    if (found->isFilled)
        //: a row between two notes of the feed that said that some may be missing there
        return tr("Nothing is missing here any more.");
    return gapText(found->gap, QDateTime::currentSecsSinceEpoch());
}

} // namespace nandu::models
