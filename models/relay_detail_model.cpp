// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relay_detail_model.h"

#include "models/error_text.h"
#include "models/number_text.h"
#include "models/relay_text.h"
#include "models/time_text.h"

#include <algorithm>

namespace nandu::models {

using api::RelayRow;

namespace {
constexpr int lookEveryMs = 2'000;

//: A time in milliseconds
QString ms(int time) { return time < 0 ? QStringLiteral("–") : RelayDetailModel::tr("%L1 ms").arg(time); }
//: Instead of a number: the relay does not tell it
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
        //: State of a relay: the next try is in %L1 seconds
        return m_detail.outForS > 0 ? tr("Left alone for %L1 s after a failure").arg(m_detail.outForS) :
            //: State of a relay
            tr("Not connected");
    return relayStateText(m_row);
}

QString RelayDetailModel::signInText() const
{
    switch (m_row.auth) {
    //: Whether the relay knows who one is (NIP-42)
    case RelayRow::NoAuth: return m_detail.authRequired ? tr("It says that it wants to know who you are, and has not asked yet.") :
        //: Whether the relay knows who one is (NIP-42)
        tr("It has not asked who you are.");
    //: Whether the relay knows who one is (NIP-42)
    case RelayRow::AsksWho: return tr("It asks who you are and shows or takes some things only then.");
    //: Whether the relay knows who one is (NIP-42)
    case RelayRow::SigningIn: return tr("Signing in …");
    //: Whether the relay knows who one is (NIP-42)
    case RelayRow::SignedIn: return tr("It knows who you are.");
    case RelayRow::AuthRefused:
        //: Whether the relay knows who one is (NIP-42)
        return m_detail.authWords.isEmpty() ? tr("You are not signed in there.") :
            //: Whether the relay knows who one is (NIP-42), %1 are the words of the relay
            tr("You are not signed in there: %1").arg(m_detail.authWords);
    }
    return {};
}

QString RelayDetailModel::lossText() const
{
    if (m_row.people == 0 && m_detail.lost == 0)
        //: What would be lost without this relay: "it" is the relay
        return tr("Nobody you follow is read from it now.");
    if (m_detail.lost == 0)
        //: What would be lost without this relay: "it" is the relay
        return tr("%Ln people you follow are read from it; all of them are at other relays as well.", nullptr, m_row.people);
    //: What would be lost without this relay: "it" is the relay
    return twoSentences(tr("%Ln people you follow are read from it.", nullptr, m_row.people),
        //: What would be lost without this relay: "it" is the relay
        tr("Without it, %Ln of them would be read at none of their relays.", nullptr, m_detail.lost));
}

QStringList RelayDetailModel::figures() const
{
    const qint64 share = m_row.received > 0 ? (m_row.duplicates * 100 + m_row.received / 2) / m_row.received : 0;
    //: Label before a number, on the page of a relay
    return {tr("Events received"), fullNumberText(m_row.received),
        //: Label before a number, on the page of a relay: of the events received
        tr("Of them known already"),
            //: A number and in brackets its part in per cent
            m_row.received > 0 ? tr("%1 (%L2 %)").arg(fullNumberText(m_row.duplicates)).arg(share) : QStringLiteral("–"),
        //: Label before a number, on the page of a relay: events that this relay brought before others
        tr("Brought first, over all runs"), fullNumberText(m_detail.firstDelivered),
        //: Label before a number, on the page of a relay: events that were turned away
        tr("Refused"), fullNumberText(m_row.refused),
        //: Label before a number, on the page of a relay: of the refused
        tr("Of them not asked for"), fullNumberText(m_row.unsolicited),
        //: Label before a number, on the page of a relay: what came was not understood
        tr("Messages that were none"), fullNumberText(m_detail.malformed),
        //: Label before a size, on the page of a relay
        tr("Received"), byteText(m_row.bytes),
        //: Label before three numbers, on the page of a relay
        tr("Your posts accepted, rejected, unanswered"),
        QStringLiteral("%1 · %2 · %3").arg(fullNumberText(m_detail.accepted), fullNumberText(m_detail.rejected), fullNumberText(m_detail.unanswered)),
        //: Label before two numbers, on the page of a relay: tries to connect, and times the connection was lost
        tr("Dials, reconnects"), QStringLiteral("%1 · %2").arg(fullNumberText(m_detail.dials), fullNumberText(m_detail.reconnects)),
        //: Label before a number, on the page of a relay
        tr("Subscriptions open"), fullNumberText(m_row.subscriptions)};
}

QStringList RelayDetailModel::times() const
{
    //: Label before a time, on the page of a relay: how long connecting takes
    return {tr("Connect"),
        //: Label before a time, on the page of a relay
        ms(m_detail.connectMs), tr("Last ping"),
        //: Label before a time, on the page of a relay: from a question to the first answer
        ms(m_row.latencyMs), tr("First event"), ms(m_detail.firstEventMs),
        //: Label before a time, on the page of a relay: until the relay has sent all it has; EOSE stays
        tr("All that is stored (EOSE)"),
            //: Label before a time, on the page of a relay: until it says that it took a note; OK stays
            ms(m_detail.eoseMs), tr("Taking a post (OK)"), ms(m_detail.okMs)};
}

QStringList RelayDetailModel::limits() const
{
    //: Label before the name of the relay's program
    return {tr("Software"),
        //: Instead of a number: the relay does not tell it
        m_row.software.isEmpty() ? tr("not said") : m_row.software,
        //: Label before a limit of the relay
        tr("Subscriptions at a time"), orUnsaid(m_detail.subscriptionsMax),
        //: Label before a limit of the relay: how many events in one answer
        tr("Events an answer"), orUnsaid(m_detail.eventsMax),
        //: Label before a limit of the relay: how many filters in one subscription
        tr("Filters a subscription"), orUnsaid(m_detail.filtersMax),
        //: Label before a limit of the relay
        tr("Length of a message"),
            //: Instead of a number: the relay does not tell it
            m_detail.messageBytesMax > 0 ? byteText(m_detail.messageBytesMax) : tr("not said"),
        //: Label before "yes" or "not said": the relay serves only people who sign in
        tr("Wants to know who asks"),
            //: After "Wants to know who asks"
            m_detail.authRequired ? tr("yes") :
            //: Instead of a number: the relay does not tell it
            tr("not said")};
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
