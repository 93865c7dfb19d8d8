// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/coverage_model.h"

#include "models/number_text.h"
#include "models/row_list.h"

#include <algorithm>
#include <utility>

namespace nandu::models {

using api::CoverageRow;

namespace {
constexpr int lookEveryMs = 4'000;

QString hosts(const QStringList& relays)
{
    QStringList hosts;
    for (const QString& relay : relays)
        hosts.append(relay.section(QLatin1String("://"), 1).remove(QLatin1Char('/')));
    return hosts.join(QStringLiteral(" · "));
}

QString whyText(const CoverageRow& row)
{
    switch (row.place) {
    case CoverageRow::Reached: return hosts(row.relays);
    //: Where a person is read, %1 is a list of relays
    case CoverageRow::Waiting: return CoverageModel::tr("None of these answers now: %1").arg(hosts(row.relays));
    //: Where a person is read, %1 is a list of relays
    case CoverageRow::InTurn: return CoverageModel::tr("Visited every few minutes, as all sockets are in use: %1").arg(hosts(row.relays));
    //: Where a person is read: they publish no list of relays
    case CoverageRow::NoList: return CoverageModel::tr("Says nowhere where they write; your own relays are asked.");
    //: Where a person is read: "dial" means connect to
    case CoverageRow::NotDialable: return CoverageModel::tr("Names only addresses that Nandu does not dial for strangers; your own relays are asked.");
    //: Where a person is read: "your own" are relays
    case CoverageRow::AllOut: return CoverageModel::tr("All relays they name failed lately; your own are asked meanwhile.");
    }
    return {};
}
} // namespace

CoverageModel::CoverageModel(QObject* parent) : QAbstractListModel(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &CoverageModel::look);
    m_timer.start(lookEveryMs);
}

int CoverageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CoverageRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KeyRole: return row.key;
    case Qt::DisplayRole:
    case NameRole: return row.name;
    case PlaceRole: return row.place;
    case WhyRole: return whyText(row);
    default: return {};
    }
}

QHash<int, QByteArray> CoverageModel::roleNames() const
{
    return {{KeyRole, "personKey"}, {NameRole, "personName"}, {PlaceRole, "place"}, {WhyRole, "why"}};
}

void CoverageModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().relays, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session->services().relays, &api::RelayService::coverageRead, this, [this](const QList<CoverageRow>& rows) {
            m_all = rows;
            m_isRead = true;
            show();
        });
    look();
    Q_EMIT sessionChanged();
}

void CoverageModel::setOnlyMissing(bool on)
{
    if (std::exchange(m_onlyMissing, on) != on)
        show();
}

void CoverageModel::look()
{
    if (m_session)
        m_session->services().relays->lookAtCoverage();
}

void CoverageModel::show()
{
    std::vector<CoverageRow> wanted;
    for (const CoverageRow& row : std::as_const(m_all)) {
        if (!m_onlyMissing || row.place != CoverageRow::Reached)
            wanted.push_back(row);
    }
    RowList<CoverageModel, CoverageRow>::sync(
        *this, m_rows, std::move(wanted), [](const CoverageRow& row) { return row.key; },
        [](const CoverageRow& before, const CoverageRow& now) { return before == now ? QList<int>() : QList<int>{NameRole, PlaceRole, WhyRole}; });
    Q_EMIT countsChanged();
}

qsizetype CoverageModel::countOf(CoverageRow::Place place) const
{
    return std::count_if(m_all.cbegin(), m_all.cend(), [&](const CoverageRow& row) { return row.place == place; });
}

QString CoverageModel::summary() const
{
    if (!m_isRead)
        //: On top of the page while it is worked out
        return tr("Looking …");
    if (m_all.isEmpty())
        //: On top of the page
        return tr("You follow nobody yet.");
    //: On top of the page; %1 is a number
    return tr("%1 of the %Ln people you follow are read at relays that they write to.", nullptr, static_cast<int>(m_all.size())).arg(fullNumberText(countOf(CoverageRow::Reached)));
}

QStringList CoverageModel::counts() const
{
    //: Label before a number of people: they are read where they write
    return {tr("Read at their relays"),
        //: Label before a number of people: their relays are visited every few minutes
        fullNumberText(countOf(CoverageRow::Reached)), tr("Visited in turn"), fullNumberText(countOf(CoverageRow::InTurn)),
        //: Label before a number of people
        tr("Relays do not answer now"), fullNumberText(countOf(CoverageRow::Waiting) + countOf(CoverageRow::AllOut)),
        //: Label before a number of people: they publish no list of relays
        tr("No list known"),
            //: Label before a number of people
            fullNumberText(countOf(CoverageRow::NoList)), tr("Only addresses that are not dialled"), fullNumberText(countOf(CoverageRow::NotDialable))};
}

} // namespace nandu::models
