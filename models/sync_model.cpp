// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync_model.h"

#include "models/number_text.h"
#include "models/row_list.h"
#include "models/sync_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace nandu::models {

using api::SyncRow;

namespace {
constexpr qint64 dayS = 86'400;

qint64 nowS() { return QDateTime::currentSecsSinceEpoch(); }

SyncModel::State signOf(const SyncRow& row)
{
    switch (row.state) {
    case SyncRow::Complete:
    case SyncRow::Uncertain: return SyncModel::Complete;
    case SyncRow::Asking:
    case SyncRow::Comparing: return SyncModel::Working;
    case SyncRow::Paused:
    case SyncRow::Held:
    case SyncRow::GivenUp: return SyncModel::Waiting;
    case SyncRow::Failing: return SyncModel::Failing;
    case SyncRow::Offline: return SyncModel::Offline;
    }
    return SyncModel::Offline;
}

bool canPause(const SyncRow& row) { return isSyncing(row) || row.state == SyncRow::Failing; }
bool canResume(const SyncRow& row) { return row.state == SyncRow::Paused || row.state == SyncRow::GivenUp; }
bool canGiveUp(const SyncRow& row) { return canPause(row) || row.state == SyncRow::Paused || row.state == SyncRow::Held; }

QList<int> changedRoles(const SyncRow& was, const SyncRow& is)
{
    if (was == is)
        return {};
    QList<int> roles{SyncModel::StateTextRole, SyncModel::FiguresRole};
    if (was.state != is.state)
        roles << SyncModel::StateRole << SyncModel::BusyRole << SyncModel::CanPauseRole << SyncModel::CanResumeRole << SyncModel::CanGiveUpRole;
    if (was.parts != is.parts)
        roles << SyncModel::AskedRole;
    if (!qFuzzyCompare(was.share + 1, is.share + 1))
        roles << SyncModel::ShareRole;
    return roles;
}
} // namespace

SyncModel::SyncModel(QObject* parent) : QAbstractListModel(parent) {}

int SyncModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SyncModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SyncRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case UrlRole: return row.url;
    case Qt::DisplayRole:
    case HostRole: return row.url.section(QLatin1String("://"), 1).remove(QLatin1Char('/'));
    case StateRole: return signOf(row);
    case StateTextRole: return syncStateText(row, nowS());
    case AskedRole: return syncAskedText(row, nowS());
    case FiguresRole: return syncFiguresText(row);
    case ShareRole: return row.share;
    case BusyRole: return isSyncing(row);
    case CanPauseRole: return canPause(row);
    case CanResumeRole: return canResume(row);
    case CanGiveUpRole: return canGiveUp(row);
    default: return {};
    }
}

QHash<int, QByteArray> SyncModel::roleNames() const
{
    return {{UrlRole, "url"}, {HostRole, "host"}, {StateRole, "sign"}, {StateTextRole, "stateText"}, {AskedRole, "asked"}, {FiguresRole, "figures"},
        {ShareRole, "share"}, {BusyRole, "busy"}, {CanPauseRole, "canPause"}, {CanResumeRole, "canResume"}, {CanGiveUpRole, "canGiveUp"}};
}

void SyncModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (service())
        disconnect(service(), nullptr, this, nullptr);
    m_session = session;
    if (service()) {
        connect(service(), &api::SyncService::rowsChanged, this, &SyncModel::show);
        connect(service(), &api::SyncService::trafficChanged, this, &SyncModel::changed);
    }
    show();
    Q_EMIT sessionChanged();
}

void SyncModel::show()
{
    const QList<SyncRow> rows = service() ? service()->rows() : QList<SyncRow>();
    RowList<SyncModel, SyncRow>::sync(*this, m_rows, {rows.cbegin(), rows.cend()}, [](const SyncRow& row) { return row.url; }, changedRoles);
    Q_EMIT changed();
}

QString SyncModel::summary() const
{
    const auto in = [&](auto isIt) { return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), isIt)); };
    if (m_rows.empty())
        //: the head of the sync page before any relay is asked
        return tr("No relay is asked yet. Sign in, or add a relay.");
    if (const int busy = in(isSyncing); busy > 0)
        //: the head of the sync page
        return tr("Fetching what is missing from %Ln relays.", nullptr, busy);
    if (const int offline = in([](const SyncRow& row) { return row.state == SyncRow::Offline; }); offline == count())
        //: the head of the sync page
        return tr("No relay is connected. What is missing is fetched as soon as one is.");
    if (const int failing = in([](const SyncRow& row) { return row.state == SyncRow::Failing; }); failing > 0)
        //: the head of the sync page
        return tr("%Ln relays do not give what is missing.", nullptr, failing);
    if (in([](const SyncRow& row) { return row.state == SyncRow::Held; }) > 0)
        //: the head of the sync page
        return tr("The connection is metered: what is missing waits.");
    if (const int waiting = in([](const SyncRow& row) { return signOf(row) == Waiting; }); waiting > 0)
        //: the head of the sync page
        return tr("Paused or cancelled at %Ln relays.", nullptr, waiting);
    qint64 from = -1;
    for (const SyncRow& row : m_rows) {
        for (const api::SyncPart& part : row.parts) {
            if (part.about == api::SyncPart::People && row.state != SyncRow::Offline)
                from = std::max(from, part.completeFrom);
        }
    }
    const qint64 days = from < 0 ? 0 : (nowS() - from) / dayS;
    if (days < 1)
        //: the head of the sync page: nothing is missing
        return tr("All that was asked for is here.");
    //: the head of the sync page: nothing is missing
    return tr("What these relays have of the last %Ln days is here.", nullptr, static_cast<int>(days));
}

QString SyncModel::waits() const
{
    return isMetered() ? meteredText(service()->rows()) : QString();
}

double SyncModel::share() const
{
    double sum = 0;
    int asked = 0;
    for (const SyncRow& row : m_rows) {
        if (row.state == SyncRow::Offline)
            continue; // nobody knows when
        sum += row.share;
        ++asked;
    }
    return asked == 0 ? 1 : sum / asked;
}

bool SyncModel::isBusy() const { return std::any_of(m_rows.cbegin(), m_rows.cend(), isSyncing); }
bool SyncModel::canPauseAll() const { return std::any_of(m_rows.cbegin(), m_rows.cend(), canPause); }
bool SyncModel::canResumeAll() const { return !canPauseAll() && std::any_of(m_rows.cbegin(), m_rows.cend(), canResume); }
bool SyncModel::isMetered() const { return service() && service()->traffic().isMetered; }
bool SyncModel::isMeteredKnown() const { return service() && service()->traffic().isMeteredKnown; }

QStringList SyncModel::traffic() const
{
    const api::Traffic bytes = service() ? service()->traffic() : api::Traffic();
    //: the sync page: bytes received since the program was started
    return {tr("Received since the start"), byteText(bytes.sessionBytes),
        //: the sync page: bytes received
        tr("Received today"), byteText(bytes.todayBytes)};
}

void SyncModel::setPaused(const QString& url, bool isPaused)
{
    if (service())
        service()->setPaused(url, isPaused);
}

void SyncModel::setAllPaused(bool isPaused)
{
    if (service())
        service()->setAllPaused(isPaused);
}

void SyncModel::giveUp(const QString& url)
{
    if (service())
        service()->giveUp(url);
}

void SyncModel::resyncDays(const QString& url, int days)
{
    if (service())
        service()->resync(url, days > 0 ? nowS() - days * dayS : 0);
}

QString SyncModel::resyncFrom(const QString& url, const QString& day)
{
    const QString typed = day.trimmed();
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        date = QLocale().toDate(typed, QLocale::ShortFormat);
    const QString example = QDate::currentDate().addMonths(-1).toString(Qt::ISODate);
    if (!date.isValid())
        //: under the field for a date on the sync page; %1 is what was typed, %2 an example
        return tr("“%1” is not a date. Write it like %2.").arg(typed.left(20), example);
    if (date > QDate::currentDate())
        //: under the field for a date on the sync page
        return tr("This day has not come yet.");
    if (service())
        service()->resync(url, std::max<qint64>(0, date.startOfDay().toSecsSinceEpoch()));
    return {};
}

} // namespace nandu::models
