// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relay_detail_model.h"

#include "models/number_text.h"
#include "models/relay_text.h"
#include "models/time_text.h"

#include <algorithm>

namespace nandu::models {

using api::RelayRow;

namespace {
constexpr int lookEveryMs = 2'000;

QString ms(int time) { return time < 0 ? QStringLiteral("–") : RelayDetailModel::tr("%1 ms").arg(time); }
QString orUnsaid(qint64 limit) { return limit <= 0 ? RelayDetailModel::tr("not said") : fullNumberText(limit); }
} // namespace

RelayDetailModel::RelayDetailModel(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &RelayDetailModel::look);
    m_timer.start(lookEveryMs);
}

void RelayDetailModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().relays, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session->services().relays, &api::RelayService::relaysChanged, this, &RelayDetailModel::takeRows);
        connect(session->services().relays, &api::RelayService::detailRead, this, [this](const api::RelayDetail& detail) {
            if (detail.url != m_url || detail == m_detail)
                return;
            m_detail = detail;
            Q_EMIT changed();
        });
    }
    takeRows();
    look();
}

void RelayDetailModel::setUrl(const QString& url)
{
    if (m_url == url)
        return;
    m_url = url;
    m_detail = {};
    takeRows();
    look();
}

void RelayDetailModel::look()
{
    if (m_session && !m_url.isEmpty())
        m_session->services().relays->lookAt(m_url);
}

void RelayDetailModel::takeRows()
{
    const QList<RelayRow> rows = m_session ? m_session->services().relays->relays() : QList<RelayRow>();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const RelayRow& one) { return one.url == m_url; });
    m_isKnown = row != rows.cend();
    m_row = m_isKnown ? *row : RelayRow();
    Q_EMIT changed();
}

QString RelayDetailModel::stateText() const
{
    if (!m_isKnown)
        return m_detail.outForS > 0 ? tr("Left alone for %1 s after a failure").arg(m_detail.outForS) : tr("Not connected");
    return relayStateText(m_row);
}

QString RelayDetailModel::signInText() const
{
    switch (m_row.auth) {
    case RelayRow::NoAuth: return m_detail.authRequired ? tr("It says that it wants to know who you are, and has not asked yet.") : tr("It has not asked who you are.");
    case RelayRow::AsksWho: return tr("It asks who you are and shows or takes some things only then.");
    case RelayRow::SigningIn: return tr("Signing in …");
    case RelayRow::SignedIn: return tr("It knows who you are.");
    case RelayRow::AuthRefused:
        return m_detail.authWords.isEmpty() ? tr("You are not signed in there.") : tr("You are not signed in there: %1").arg(m_detail.authWords);
    }
    return {};
}

QString RelayDetailModel::lossText() const
{
    if (m_row.people == 0 && m_detail.lost == 0)
        return tr("Nobody you follow is read from it now.");
    if (m_detail.lost == 0)
        return tr("%n people you follow are read from it; all of them are at other relays as well.", nullptr, m_row.people);
    return tr("%n people you follow are read from it.", nullptr, m_row.people) + QLatin1Char(' ')
        + tr("Without it, %n of them would be read at none of their relays.", nullptr, m_detail.lost);
}

QStringList RelayDetailModel::figures() const
{
    const qint64 share = m_row.received > 0 ? (m_row.duplicates * 100 + m_row.received / 2) / m_row.received : 0;
    return {tr("Events received"), fullNumberText(m_row.received),
        tr("Of them known already"), m_row.received > 0 ? tr("%1 (%2 %)").arg(fullNumberText(m_row.duplicates)).arg(share) : QStringLiteral("–"),
        tr("Brought first, over all runs"), fullNumberText(m_detail.firstDelivered),
        tr("Refused"), fullNumberText(m_row.refused),
        tr("Of them not asked for"), fullNumberText(m_row.unsolicited),
        tr("Messages that were none"), fullNumberText(m_detail.malformed),
        tr("Received"), byteText(m_row.bytes),
        tr("Your posts accepted, rejected, unanswered"),
        QStringLiteral("%1 · %2 · %3").arg(fullNumberText(m_detail.accepted), fullNumberText(m_detail.rejected), fullNumberText(m_detail.unanswered)),
        tr("Dials, reconnects"), QStringLiteral("%1 · %2").arg(fullNumberText(m_detail.dials), fullNumberText(m_detail.reconnects)),
        tr("Subscriptions open"), fullNumberText(m_row.subscriptions)};
}

QStringList RelayDetailModel::times() const
{
    return {tr("Connect"), ms(m_detail.connectMs), tr("Last ping"), ms(m_row.latencyMs), tr("First event"), ms(m_detail.firstEventMs),
        tr("All that is stored (EOSE)"), ms(m_detail.eoseMs), tr("Taking a post (OK)"), ms(m_detail.okMs)};
}

QStringList RelayDetailModel::limits() const
{
    return {tr("Software"), m_row.software.isEmpty() ? tr("not said") : m_row.software,
        tr("Subscriptions at a time"), orUnsaid(m_detail.subscriptionsMax),
        tr("Events an answer"), orUnsaid(m_detail.eventsMax),
        tr("Filters a subscription"), orUnsaid(m_detail.filtersMax),
        tr("Length of a message"), m_detail.messageBytesMax > 0 ? byteText(m_detail.messageBytesMax) : tr("not said"),
        tr("Wants to know who asks"), m_detail.authRequired ? tr("yes") : tr("not said")};
}

QStringList RelayDetailModel::faults() const
{
    QStringList shown;
    for (const api::RelayFaultRow& fault : m_detail.faults)
        shown << exactTimeText(fault.at) << fault.words;
    return shown;
}

void RelayDetailModel::setConsent(int consent)
{
    if (m_session)
        m_session->services().relays->setConsent(m_url, consent);
}

void RelayDetailModel::setRank(int rank)
{
    if (m_session)
        m_session->services().relays->setRank(m_url, rank);
}

} // namespace nandu::models
