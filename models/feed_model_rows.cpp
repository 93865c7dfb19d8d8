// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How what the store tells becomes rows: which ones are shown, which wait, which are let go at the far end of the window.
#include "models/feed_model.h"

#include "models/feed_order.h"
#include "models/row_list.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int rowsPerPace = 4;           // that many new rows at the top every paceMs
constexpr int rowsToReadFirst = 50;      // until there is a page to read, all come in at once
constexpr qsizetype heldMax = 100'000;   // told apart while they wait; more are not counted
constexpr int rowsBeforeStandstill = 20; // more than that waiting: nobody could read it as it comes

QString rowKey(const api::NoteRow& row)
{
    return row.rowId;
}

QList<int> changedRoles(const api::NoteRow& was, const api::NoteRow& is)
{
    QList<int> roles;
    const auto differs = [&](bool does, FeedModel::Role role) {
        if (does)
            roles.append(role);
    };
    differs(was.note != is.note, FeedModel::NoteRole);
    differs(was.author != is.author, FeedModel::AuthorRole);
    differs(was.stats != is.stats || was.mine != is.mine, FeedModel::StatsRole); // a wish lies over both
    differs(was.mine != is.mine, FeedModel::MineRole);
    differs(was.delivery != is.delivery, FeedModel::DeliveryRole);
    differs(was.quotes != is.quotes, FeedModel::QuotesRole);
    differs(was.depth != is.depth, FeedModel::DepthRole);
    differs(was.isFocus != is.isFocus, FeedModel::IsFocusRole);
    return roles;
}

} // namespace

void FeedModel::onFeedChanged(const api::FeedDelta& delta)
{
    if (m_isInWatch) {
        m_early.append(delta);
        return;
    }
    if (m_watch == 0 || delta.watch != m_watch || delta.sequence <= m_sequence)
        return;
    const bool missedOne = delta.sequence != m_sequence + 1;
    m_sequence = delta.sequence;
    applyDelta(delta);
    if (missedOne && delta.cause != api::FeedDelta::Refreshed && m_watch == delta.watch)
        m_session->services().feeds->refresh(m_watch);
}

void FeedModel::applyDelta(const api::FeedDelta& delta)
{
    if (!delta.error.isEmpty()) {
        m_error = delta.error;
        m_loading = false;
        m_fetchPast.reset();
        Q_EMIT stateChanged();
        return;
    }
    m_error.clear();
    if (isThread())
        m_missingParent = delta.missingParent;
    for (const api::NoteRow& row : delta.rows)
        m_session->actions().settle(row.note.noteId, row.mine);
    switch (delta.cause) {
    case api::FeedDelta::FirstPage:
    case api::FeedDelta::OlderPage: applyPage(delta); break;
    case api::FeedDelta::Live: applyLive(delta); break;
    case api::FeedDelta::Refreshed: applyRefreshed(delta); break;
    }
    QStringList noteIds;
    for (const api::NoteRow& row : delta.rows)
        noteIds.append(row.note.noteId);
    m_session->rowsApplied(delta.committedUs, noteIds);
    Q_EMIT stateChanged();
}

void FeedModel::applyPage(const api::FeedDelta& delta)
{
    m_hasFirstPage = true;
    m_atEnd = delta.atEnd;
    m_loading = false;
    if (delta.cause == api::FeedDelta::FirstPage && m_atTop && delta.atEnd && count() + delta.rows.size() < rowsToReadFirst)
        m_fillsUpTo = QDateTime::currentSecsSinceEpoch();
    const bool readsNearTheEnd = m_lastVisible > count() / 2;
    merge(delta.rows, delta.removed, readsNearTheEnd || delta.cause == api::FeedDelta::OlderPage ? Keep::Oldest : Keep::Newest);
    goOnFetching(delta.rows);
    fetchAhead(); // a page may have brought nothing that is shown
}

// After a cut the pages start at the top again: ask on until they have come to the rows we want.
void FeedModel::goOnFetching(const QList<api::NoteRow>& page)
{
    if (!m_fetchPast)
        return;
    const bool hasReached = m_atEnd || page.isEmpty() || standsBefore(*m_fetchPast, page.last());
    if (hasReached) {
        m_fetchPast.reset();
        return;
    }
    m_loading = true;
    m_session->services().feeds->older(m_watch);
}

void FeedModel::applyLive(const api::FeedDelta& delta)
{
    QList<api::NoteRow> now;
    for (const api::NoteRow& row : delta.rows) {
        if (wasShown(row))
            continue; // it comes again when the reader goes back there
        if (mustWait(row)) {
            hold(row);
            continue;
        }
        now.append(row);
        if (!isAboveTheFold(row) || isBeingFilled(row) || isFirstFilling(row))
            continue;
        ++m_entered;
        if (!m_paceTimer.isActive())
            m_paceTimer.start();
    }
    for (const QString& rowId : delta.removed)
        release(rowId);
    if (!now.isEmpty() || !delta.removed.isEmpty())
        merge(now, delta.removed, Keep::Newest);
}

// At the top rows come in a few at a time: a turn stays short, and the page does not run away from its reader. In a flood all
// wait until they are asked for.
void FeedModel::letIn()
{
    m_entered = 0;
    if (!m_atTop || m_isCutAbove || m_waiting.isEmpty() || m_waiting.size() > rowsBeforeStandstill)
        return;
    QList<api::NoteRow> rows = m_waiting.values();
    std::sort(rows.begin(), rows.end(), [](const api::NoteRow& a, const api::NoteRow& b) { return standsBefore(b, a); });
    rows = rows.first(std::min<qsizetype>(rowsPerPace, rows.size()));
    for (const api::NoteRow& row : std::as_const(rows))
        release(row.rowId);
    m_entered = static_cast<int>(rows.size());
    m_paceTimer.start();
    merge(rows, {}, Keep::Newest);
}

void FeedModel::applyRefreshed(const api::FeedDelta& delta)
{
    QSet<QString> fresh;
    for (const api::NoteRow& row : delta.rows)
        fresh.insert(row.rowId);
    // What stands within the refreshed stretch and is not in it any more was deleted meanwhile.
    QStringList gone;
    for (const api::NoteRow& row : m_rows) {
        const bool isWithin = delta.atEnd || isThread() || (!delta.rows.isEmpty() && !standsBefore(delta.rows.last(), row));
        if (isWithin && !fresh.contains(row.rowId))
            gone.append(row.rowId);
    }
    QList<api::NoteRow> now;
    for (const api::NoteRow& row : delta.rows) {
        if (wasShown(row))
            continue;
        if (mustWait(row))
            hold(row);
        else
            now.append(row);
    }
    m_hasFirstPage = true;
    m_loading = false;
    m_atEnd = delta.atEnd;
    merge(now, gone, Keep::Newest);
}

// A row that is not shown yet and would push down what is being read.
bool FeedModel::mustWait(const api::NoteRow& row) const
{
    if (isThread() || m_rows.empty() || rowOf(row.rowId) >= 0 || isBeingFilled(row) || isFirstFilling(row))
        return false;
    if (m_isCutAbove && standsBefore(row, m_rows.front()))
        return true;
    if (!isAboveTheFold(row))
        return false;
    return !m_atTop || (!row.mine.written && count() >= rowsToReadFirst && (!m_waiting.isEmpty() || m_entered >= rowsPerPace));
}

bool FeedModel::isFirstFilling(const api::NoteRow& row) const
{
    return m_fillsUpTo && row.note.writtenAt <= *m_fillsUpTo && !m_isCutAbove;
}

// Comes in before the end of what is on the screen, and so moves it.
bool FeedModel::isAboveTheFold(const api::NoteRow& row) const
{
    const int last = m_lastVisible >= 0 ? std::min(m_lastVisible, count() - 1) : count() - 1;
    return last >= 0 && standsBefore(row, m_rows[static_cast<std::size_t>(last)]);
}

// It stood above the first row before the list was cut there.
bool FeedModel::wasShown(const api::NoteRow& row) const
{
    return m_isCutAbove && m_shownTo && !m_rows.empty() && standsBefore(row, m_rows.front()) && !standsBefore(row, *m_shownTo);
}

void FeedModel::hold(const api::NoteRow& row)
{
    if (m_waiting.contains(row.rowId) || m_waiting.size() < rowsMax)
        m_waiting.insert(row.rowId, row);
    else
        m_isCutAbove = true; // too many to keep: revealing reads the list from the top
    const std::size_t hash = qHash(row.rowId);
    if (m_held.size() >= heldMax || m_held.contains(hash))
        return;
    m_held.insert(hash);
    Q_EMIT waitingCountChanged();
}

void FeedModel::release(const QString& rowId)
{
    m_waiting.remove(rowId);
    if (m_held.remove(qHash(rowId)))
        Q_EMIT waitingCountChanged();
}

void FeedModel::merge(const QList<api::NoteRow>& rows, const QStringList& removed, Keep keep)
{
    QHash<QString, const api::NoteRow*> incoming;
    for (const api::NoteRow& row : rows)
        incoming.insert(row.rowId, &row);
    const QSet<QString> gone(removed.cbegin(), removed.cend());
    Rows wanted;
    wanted.reserve(m_rows.size() + static_cast<std::size_t>(rows.size()));
    for (const api::NoteRow& row : m_rows) {
        if (gone.contains(row.rowId) || isGapRow(row))
            continue;
        const api::NoteRow* newer = incoming.take(row.rowId);
        wanted.push_back(newer ? *newer : row);
    }
    for (const api::NoteRow* row : std::as_const(incoming)) {
        // Older than the window: it comes with a page when the reader gets there.
        const bool isBelow = !m_rows.empty() && standsBefore(m_rows.back(), *row);
        if (isThread() || keep == Keep::Oldest || !isBelow || atEnd() || m_rows.empty())
            wanted.push_back(*row);
    }
    if (isThread()) {
        wanted = asConversation(std::move(wanted));
    } else {
        std::sort(wanted.begin(), wanted.end(), standsBefore);
        const std::ptrdiff_t surplus = static_cast<std::ptrdiff_t>(wanted.size()) - rowsMax;
        if (surplus > 0 && keep == Keep::Newest) {
            wanted.resize(rowsMax);
            m_isCutBelow = true;
        } else if (surplus > 0) {
            if (!m_shownTo || standsBefore(wanted.front(), *m_shownTo))
                m_shownTo = wanted.front();
            wanted.erase(wanted.begin(), wanted.begin() + surplus);
            m_isCutAbove = true;
            m_isCutBelow = false;
        } else if (keep == Keep::Oldest && m_atEnd) {
            m_isCutBelow = false;
        }
    }
    show(std::move(wanted));
}

void FeedModel::show(Rows wanted)
{
    const std::size_t was = m_rows.size();
    addGaps(wanted);
    RowList<FeedModel, api::NoteRow>::sync(*this, m_rows, std::move(wanted), rowKey, changedRoles);
    for (std::size_t i = 0; i < m_rows.size() && !m_held.isEmpty(); ++i)
        release(m_rows[i].rowId); // what is on the list waits no more
    if (m_lastVisible >= 0 && !m_visibleTimer.isActive())
        m_visibleTimer.start(); // the same places on screen may hold other notes now
    if (m_rows.size() != was || isThread())
        Q_EMIT countChanged();
}

} // namespace nandu::models
