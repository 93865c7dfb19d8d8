// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed_model.h"

#include <algorithm>

namespace nandu::models {
namespace {

constexpr int visibleEveryMs = 100;
constexpr int paceMs = 250;
constexpr int rowsNearTop = 20; // so close to a cut edge the rows beyond it are fetched again
constexpr int rowsNearEnd = 20; // so close to the last one the next page is fetched

} // namespace

FeedModel::FeedModel(QObject* parent) : QAbstractListModel(parent)
{
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(visibleEveryMs);
    m_paceTimer.setSingleShot(true);
    m_paceTimer.setInterval(paceMs);
    connect(&m_paceTimer, &QTimer::timeout, this, &FeedModel::letIn);
    connect(&m_visibleTimer, &QTimer::timeout, this, &FeedModel::sendVisible);
}

FeedModel::~FeedModel()
{
    unwatch();
}

int FeedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FeedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) || !m_session)
        return {};
    const api::NoteRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NoteRole: return QVariant::fromValue(row.note);
    case AuthorRole: return QVariant::fromValue(row.author);
    case StatsRole: return QVariant::fromValue(m_session->actions().shown(row.note.noteId, row.stats, row.mine));
    case MineRole: return QVariant::fromValue(m_session->actions().shown(row.note.noteId, row.mine));
    case DeliveryRole: return QVariant::fromValue(row.delivery);
    case QuotesRole: return QVariant::fromValue(row.quotes);
    case DepthRole: return row.depth;
    case IsFocusRole: return row.isFocus;
    case RowIdRole: return row.rowId;
    case GapTextRole:
    case GapStateRole:
    case GapShareRole: return gapData(row, role);
    case Qt::DisplayRole: return row.note.plain;
    default: return {};
    }
}

QHash<int, QByteArray> FeedModel::roleNames() const
{
    return {{NoteRole, "note"}, {AuthorRole, "author"}, {StatsRole, "stats"}, {MineRole, "mine"}, {DeliveryRole, "delivery"},
        {QuotesRole, "quotes"}, {DepthRole, "depth"}, {IsFocusRole, "isFocus"}, {RowIdRole, "rowId"}, {GapTextRole, "gapText"},
        {GapStateRole, "gapState"}, {GapShareRole, "gapShare"}};
}

bool FeedModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_watch != 0 && m_hasFirstPage && !m_loading && !atEnd() && m_error.isEmpty();
}

void FeedModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true; // before the call: the answer may come at once
    Q_EMIT stateChanged();
    if (m_isCutBelow) {
        // The service's own cursor is past the rows let go: read from the top until the pages reach them again.
        m_fetchPast = m_rows.back();
        watch();
    } else {
        m_session->services().feeds->older(m_watch);
    }
}

void FeedModel::componentComplete()
{
    m_isComplete = true;
    restart();
}

void FeedModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    unwatch();
    if (m_session) {
        disconnect(m_session->services().feeds, nullptr, this, nullptr);
        disconnect(&m_session->actions(), nullptr, this, nullptr);
        if (m_session->services().sync)
            disconnect(m_session->services().sync, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        api::FeedService* feeds = session->services().feeds;
        connect(feeds, &api::FeedService::feedChanged, this, &FeedModel::onFeedChanged);
        connect(feeds, &api::FeedService::statsChanged, this, &FeedModel::onStatsChanged);
        connect(feeds, &api::FeedService::deliveryChanged, this, &FeedModel::onDeliveryChanged);
        connect(&session->actions(), &NoteActions::changed, this, &FeedModel::onActionChanged);
        if (session->services().sync)
            connect(session->services().sync, &api::SyncService::gapsChanged, this, &FeedModel::onGapsChanged);
    }
    restart();
}

void FeedModel::setFeed(Feed feed)
{
    if (this->feed() == feed)
        return;
    m_query.feed = static_cast<api::FeedQuery::Feed>(feed);
    restart();
}

void FeedModel::setKey(const QString& key)
{
    if (m_query.key == key)
        return;
    m_query.key = key;
    restart();
}

void FeedModel::setNoteId(const QString& noteId)
{
    if (m_query.noteId == noteId)
        return;
    m_query.noteId = noteId;
    restart();
}

void FeedModel::restart()
{
    Q_EMIT queryChanged();
    if (!m_isComplete)
        return;
    unwatch();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_waiting.clear();
    m_held.clear();
    m_shownTo.reset();
    m_fetchPast.reset();
    m_fillsUpTo.reset();
    m_error.clear();
    m_missingParent.clear();
    m_hasFirstPage = m_atEnd = m_isCutAbove = m_isCutBelow = false;
    m_firstVisible = m_lastVisible = -1;
    m_entered = 0;
    Q_EMIT waitingCountChanged();
    m_gaps.clear();
    onGapsChanged();
    Q_EMIT countChanged();
    const bool needsKey = m_query.feed == api::FeedQuery::Author || m_query.feed == api::FeedQuery::AuthorWithReplies
        || m_query.feed == api::FeedQuery::Hashtag || m_query.feed == api::FeedQuery::Search;
    m_loading = m_session && !(needsKey && m_query.key.isEmpty()) && !(isThread() && m_query.noteId.isEmpty());
    Q_EMIT stateChanged();
    if (m_loading)
        watch();
}

void FeedModel::watch()
{
    unwatch();
    m_sequence = 0;
    m_isInWatch = true;
    m_watch = m_session->services().feeds->watch(m_query);
    m_isInWatch = false;
    const QList<api::FeedDelta> early = std::exchange(m_early, {});
    for (const api::FeedDelta& delta : early)
        onFeedChanged(delta);
}

void FeedModel::unwatch()
{
    if (m_session && m_watch != 0)
        m_session->services().feeds->unwatch(m_watch);
    m_watch = 0;
}

void FeedModel::setAtTop(bool atTop)
{
    if (m_atTop == atTop)
        return;
    m_atTop = atTop;
    if (!atTop)
        m_fillsUpTo.reset();
    Q_EMIT atTopChanged();
    if (atTop && (waitingCount() > 0 || m_isCutAbove))
        revealWaiting();
}

void FeedModel::revealWaiting()
{
    const QList<api::NoteRow> rows = m_waiting.values();
    m_waiting.clear();
    m_held.clear();
    m_shownTo.reset();
    Q_EMIT waitingCountChanged();
    if (!m_isCutAbove) {
        merge(rows, {}, Keep::Newest);
        return;
    }
    // Rows between these and the first are not here: read from the top. No reset, the view stays alive.
    m_isCutAbove = m_isCutBelow = m_hasFirstPage = m_atEnd = false;
    m_fetchPast.reset();
    m_loading = true;
    show({});
    Q_EMIT stateChanged();
    watch();
}

void FeedModel::retry()
{
    if (!m_session || m_error.isEmpty())
        return;
    m_error.clear();
    m_loading = true;
    Q_EMIT stateChanged();
    watch();
}

void FeedModel::fetchAhead()
{
    if (m_lastVisible >= count() - rowsNearEnd && m_lastVisible >= 0)
        fetchMore({});
}

void FeedModel::setVisibleRange(int first, int last)
{
    if (first == m_firstVisible && last == m_lastVisible)
        return;
    m_firstVisible = first;
    m_lastVisible = last;
    if (!m_visibleTimer.isActive())
        m_visibleTimer.start();
    const bool needsAbove = m_isCutAbove && m_waiting.size() < rowsMax && first >= 0 && first < rowsNearTop;
    if (needsAbove && !m_loading && !m_rows.empty()) {
        m_fetchPast = m_rows.front();
        m_isCutAbove = false;
        m_loading = true;
        Q_EMIT stateChanged();
        watch();
    }
    fetchAhead();
}

void FeedModel::sendVisible()
{
    if (!m_session || m_watch == 0)
        return;
    if (m_gapsWait)
        settleGaps();
    QStringList noteIds;
    for (int row = std::max(0, m_firstVisible); row <= m_lastVisible && row < count(); ++row) {
        if (!isGapRow(m_rows[static_cast<std::size_t>(row)]))
            noteIds.append(m_rows[static_cast<std::size_t>(row)].note.noteId);
    }
    m_session->services().feeds->setVisible(m_watch, noteIds);
}

int FeedModel::rowOf(const QString& rowId) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const api::NoteRow& r) { return r.rowId == rowId; });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

int FeedModel::focusRow() const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const api::NoteRow& r) { return r.isFocus; });
    return row == m_rows.cend() ? -1 : static_cast<int>(row - m_rows.cbegin());
}

void FeedModel::onStatsChanged(const api::StatsDelta& delta)
{
    QHash<QString, const api::StatsDelta::Changed*> changed;
    for (const api::StatsDelta::Changed& one : delta.changed) {
        changed.insert(one.noteId, &one);
        m_session->actions().settle(one.noteId, one.mine);
    }
    const auto apply = [&](api::NoteRow& row) {
        const api::StatsDelta::Changed* one = changed.value(row.note.noteId);
        if (!one || (row.stats == one->stats && row.mine == one->mine))
            return false;
        row.stats = one->stats;
        row.mine = one->mine;
        return true;
    };
    for (api::NoteRow& row : m_waiting)
        apply(row);
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (apply(m_rows[i]))
            rows.push_back(static_cast<int>(i));
    }
    announce(rows, {StatsRole, MineRole});
}

void FeedModel::onDeliveryChanged(const QString& noteId, const api::NoteDelivery& delivery)
{
    const auto waiting = m_waiting.find(noteId);
    if (waiting != m_waiting.end())
        waiting->delivery = delivery;
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].note.noteId == noteId && m_rows[i].delivery != delivery) {
            m_rows[i].delivery = delivery;
            rows.push_back(static_cast<int>(i));
        }
    }
    announce(rows, {DeliveryRole});
}

void FeedModel::onActionChanged(const QString& noteId)
{
    std::vector<int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].note.noteId == noteId)
            rows.push_back(static_cast<int>(i));
    }
    announce(rows, {StatsRole, MineRole});
}

// Runs of neighbours share one signal.
void FeedModel::announce(const std::vector<int>& rows, const QList<int>& roles)
{
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rows[first]), index(rows[last]), roles);
        first = last + 1;
    }
}

const api::NoteRow* FeedModel::findNote(const QString& noteId) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const api::NoteRow& r) { return r.note.noteId == noteId; });
    return row == m_rows.cend() ? nullptr : &*row;
}

void FeedModel::toggleLike(const QString& noteId)
{
    const api::NoteRow* row = findNote(noteId);
    if (!row)
        return;
    NoteActions& actions = m_session->actions();
    actions.setLiked(noteId, !actions.shown(noteId, row->mine).liked, QStringLiteral("+"));
}

void FeedModel::react(const QString& noteId, const QString& emoji)
{
    if (m_session && !emoji.isEmpty())
        m_session->actions().setLiked(noteId, true, emoji);
}

void FeedModel::toggleRepost(const QString& noteId)
{
    const api::NoteRow* row = findNote(noteId);
    if (!row)
        return;
    NoteActions& actions = m_session->actions();
    actions.setReposted(noteId, !actions.shown(noteId, row->mine).reposted);
}

void FeedModel::deleteNote(const QString& noteId)
{
    if (m_session)
        m_session->actions().deleteNote(noteId);
}

void FeedModel::retryDelivery(const QString& noteId)
{
    if (m_session)
        m_session->actions().retryDelivery(noteId);
}

} // namespace nandu::models
