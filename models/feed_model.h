// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One feed or thread as a list: a window of at most rowsMax rows over what the store holds, newest first. New notes wait while
// the reader is not at the top; counts of one flush change together; nothing but another query resets it. GUI thread; made by a
// page, given the session.
#pragma once

#include "engine/api/feed_service.h"
#include "models/feed_gaps.h"
#include "models/session.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QQmlEngine>
#include <QQmlParserStatus>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class FeedModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY queryChanged)
    Q_PROPERTY(Feed feed READ feed WRITE setFeed NOTIFY queryChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY queryChanged)          // Author: hex; Hashtag: the word; Search: what was typed
    Q_PROPERTY(QString noteId READ noteId WRITE setNoteId NOTIFY queryChanged) // Thread: hex
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY stateChanged)
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY stateChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(QString missingParent READ missingParent NOTIFY stateChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY waitingCountChanged)
    Q_PROPERTY(bool atTop READ atTop WRITE setAtTop NOTIFY atTopChanged) // the view writes it; false: new notes wait
    Q_PROPERTY(int focusRow READ focusRow NOTIFY countChanged)           // Thread: where the opened note stands, else -1
public:
    enum Feed { Home, Global, Author, AuthorWithReplies, Notices, Thread, Hashtag, Search, Bookmarks }; // as api::FeedQuery
    Q_ENUM(Feed)
    enum Role { NoteRole = Qt::UserRole + 1, AuthorRole, StatsRole, MineRole, DeliveryRole, QuotesRole, DepthRole, IsFocusRole, RowIdRole, GapTextRole, GapStateRole, GapShareRole };
    Q_ENUM(Role)
    enum Gap { NoGap, GapOpen, GapFilling, GapFailed, GapFilled }; // what a row says of notes that may be missing
    Q_ENUM(Gap)
    static constexpr int rowsMax = 500;

    explicit FeedModel(QObject* parent = nullptr);
    ~FeedModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void classBegin() override { m_isComplete = false; }
    void componentComplete() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Feed feed() const { return static_cast<Feed>(m_query.feed); }
    void setFeed(Feed feed);
    QString key() const { return m_query.key; }
    void setKey(const QString& key);
    QString noteId() const { return m_query.noteId; }
    void setNoteId(const QString& noteId);
    int count() const { return static_cast<int>(m_rows.size()); }
    bool loading() const { return m_loading; }
    bool atEnd() const { return m_atEnd && !m_isCutBelow; }
    QString error() const { return m_error; }
    QString missingParent() const { return m_missingParent; }
    int waitingCount() const { return static_cast<int>(m_held.size()); }
    bool atTop() const { return m_atTop; }
    void setAtTop(bool atTop);
    int focusRow() const;

    Q_INVOKABLE void revealWaiting(); // then scroll to the top
    Q_INVOKABLE void retry();         // after an error
    Q_INVOKABLE void setVisibleRange(int first, int last); // rows on screen; cheap, call it on every scroll step
    Q_INVOKABLE int rowOf(const QString& rowId) const;
    Q_INVOKABLE void fillGap(const QString& rowId);
    Q_INVOKABLE void toggleLike(const QString& noteId);
    Q_INVOKABLE void react(const QString& noteId, const QString& emoji);
    Q_INVOKABLE void toggleRepost(const QString& noteId);
    Q_INVOKABLE void deleteNote(const QString& noteId);
    Q_INVOKABLE void retryDelivery(const QString& noteId);

Q_SIGNALS:
    void queryChanged();
    void countChanged();
    void stateChanged();
    void waitingCountChanged();
    void atTopChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    using Rows = std::vector<api::NoteRow>;
    enum class Keep { Newest, Oldest };

    void restart(); // another query
    void watch();
    void unwatch();
    void onFeedChanged(const api::FeedDelta& delta);
    void onStatsChanged(const api::StatsDelta& delta);
    void onDeliveryChanged(const QString& noteId, const api::NoteDelivery& delivery);
    void onActionChanged(const QString& noteId);
    void applyDelta(const api::FeedDelta& delta);
    void applyPage(const api::FeedDelta& delta);
    void applyLive(const api::FeedDelta& delta);
    void applyRefreshed(const api::FeedDelta& delta);
    void letIn();
    bool mustWait(const api::NoteRow& row) const;
    bool isFirstFilling(const api::NoteRow& row) const;
    bool isAboveTheFold(const api::NoteRow& row) const;
    bool wasShown(const api::NoteRow& row) const;
    void hold(const api::NoteRow& row);
    void release(const QString& rowId);
    void merge(const QList<api::NoteRow>& rows, const QStringList& removed, Keep keep);
    void show(Rows wanted);
    void goOnFetching(const QList<api::NoteRow>& page);
    void fetchAhead(); // the view asks, too, but not again when it was answered no
    void announce(const std::vector<int>& rows, const QList<int>& roles);
    const api::NoteRow* findNote(const QString& noteId) const;
    void onGapsChanged();
    void settleGaps();
    void addGaps(Rows& notes);
    Rows notes() const;
    bool isOnScreen(const api::NoteRow& row) const;
    bool isBeingFilled(const api::NoteRow& row) const;
    QVariant gapData(const api::NoteRow& row, int role) const;
    bool isThread() const { return m_query.feed == api::FeedQuery::Thread; }
    void sendVisible();

    QPointer<Session> m_session;
    api::FeedQuery m_query;
    api::WatchId m_watch = 0;
    quint64 m_sequence = 0;
    Rows m_rows;
    QHash<QString, api::NoteRow> m_waiting; // at most rowsMax; when more came, the list is read anew
    QSet<std::size_t> m_held;               // hashes of the ids of all that wait, so that each counts once
    std::optional<api::NoteRow> m_shownTo;  // after a cut: up to this row the list was shown
    std::optional<api::NoteRow> m_fetchPast; // after a cut: pages are fetched until they reach this row
    QList<api::FeedDelta> m_early;          // came before watch() had returned its number
    QString m_error;
    QString m_missingParent;
    std::vector<ShownGap> m_gaps;
    QTimer m_visibleTimer;
    QTimer m_paceTimer;
    // The list was all but empty then: what was written before simply appears, until the reader leaves the top.
    std::optional<qint64> m_fillsUpTo;
    int m_entered = 0; // new rows at the top since the pace timer started
    int m_firstVisible = -1;
    int m_lastVisible = -1;
    bool m_isComplete = true;
    bool m_isInWatch = false;
    bool m_loading = false;
    bool m_hasFirstPage = false;
    bool m_atEnd = false;
    bool m_atTop = true;
    bool m_isCutAbove = false; // rows newer than the first were let go
    bool m_gapsWait = false;   // a row that says so comes or goes once it is not seen
    bool m_isCutBelow = false; // rows older than the last were let go
};

} // namespace nandu::models
