// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relays_model.h"

#include "models/relay_text.h"
#include "models/row_list.h"

namespace nandu::models {
int RelaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RelaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const api::RelayRow& relay = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RelayRole: return QVariant::fromValue(relay);
    case StateTextRole: return relayStateText(relay);
    case Qt::DisplayRole: return relay.url;
    default: return {};
    }
}

QHash<int, QByteArray> RelaysModel::roleNames() const
{
    return {{RelayRole, "relay"}, {StateTextRole, "stateText"}};
}

void RelaysModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().relays, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session->services().relays, &api::RelayService::relaysChanged, this, &RelaysModel::look);
    look();
    Q_EMIT sessionChanged();
}

QString RelaysModel::add(const QString& url, bool read, bool write)
{
    if (!m_session)
        //: Error when adding a relay
        return tr("Nandu is closing.");
    if (url.trimmed().isEmpty())
        //: Error when adding a relay
        return tr("Type the address of a relay, for example wss://relay.example.org.");
    return m_session->services().relays->add(url.trimmed(), read, write);
}

void RelaysModel::remove(const QString& url)
{
    if (m_session)
        m_session->services().relays->remove(url);
}

void RelaysModel::setRoles(const QString& url, bool read, bool write)
{
    if (m_session)
        m_session->services().relays->setRoles(url, read, write);
}

void RelaysModel::test(const QString& url)
{
    if (m_session)
        m_session->services().relays->test(url);
}

void RelaysModel::setConsent(const QString& url, int consent)
{
    if (m_session)
        m_session->services().relays->setConsent(url, consent);
}

void RelaysModel::look()
{
    const QList<api::RelayRow> relays = m_session ? m_session->services().relays->relays() : QList<api::RelayRow>();
    const int was = count();
    RowList<RelaysModel, api::RelayRow>::sync(
        *this, m_rows, std::vector<api::RelayRow>(relays.cbegin(), relays.cend()), [](const api::RelayRow& row) { return row.url; },
        [](const api::RelayRow& before, const api::RelayRow& now) {
            return before == now ? QList<int>() : QList<int>{RelayRole, StateTextRole};
        });
    if (count() != was)
        Q_EMIT countChanged();
    if (const QStringList asking = m_session ? m_session->services().relays->askingWho() : QStringList(); asking != m_asking) {
        m_asking = asking;
        Q_EMIT askingChanged();
    }
    QStringList hosts;
    for (const api::RelayRow& relay : relays) {
        if (relay.configured && relay.write)
            hosts.append(relay.url.section(QLatin1String("://"), 1));
    }
    if (hosts != m_writeHosts) {
        m_writeHosts = hosts;
        Q_EMIT writeHostsChanged();
    }
}

} // namespace nandu::models
