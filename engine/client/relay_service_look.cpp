// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of relay_service_impl: one relay looked at closely, who is read where, and whom one tells who one is.
#include "engine/client/relay_service_impl.h"

#include "engine/client/note_blocks.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/profile.h"

#include <algorithm>
#include <array>

namespace nandu::client {

using api::CoverageRow;
using api::RelayDetail;
using api::RelayRow;
using net::AuthConsent;

namespace {

constexpr qsizetype namedMax = 400; // whose profiles are looked up

int msOrNone(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? static_cast<int>(time->count()) : -1;
}

// On the net thread.
RelayDetail detailOf(Network& network, base::RelayRef relay)
{
    const net::RelayStatus status = network.pool().status(relay);
    const sync::RelayBook& book = network.synchronizer().book();
    RelayDetail detail;
    detail.url = QString::fromStdString(network.names().textOf(relay));
    detail.name = QString::fromStdString(status.limits.name);
    detail.connectMs = msOrNone(status.times.connect);
    detail.firstEventMs = msOrNone(status.times.firstEvent);
    detail.eoseMs = msOrNone(status.times.eose);
    detail.okMs = msOrNone(status.times.ok);
    detail.dials = static_cast<qint64>(status.dials);
    detail.reconnects = static_cast<qint64>(status.reconnects);
    detail.firstDelivered = static_cast<qint64>(book.firstDelivered(relay));
    detail.malformed = static_cast<qint64>(status.malformed);
    detail.accepted = static_cast<qint64>(status.accepted);
    detail.rejected = static_cast<qint64>(status.rejected);
    detail.unanswered = static_cast<qint64>(status.unanswered);
    detail.notices = static_cast<qint64>(status.notices);
    detail.lastNotice = QString::fromStdString(status.lastNotice);
    detail.subscriptionsMax = static_cast<int>(status.limits.subscriptionsMax.value_or(0));
    detail.eventsMax = static_cast<int>(status.limits.limitMax.value_or(0));
    detail.filtersMax = static_cast<int>(status.limits.filtersMax.value_or(0));
    detail.messageBytesMax = static_cast<qint64>(status.limits.messageBytesMax.value_or(0));
    detail.authRequired = status.limits.authRequired;
    detail.authWords = QString::fromStdString(network.auth().words(relay));
    const auto out = book.outFor(relay);
    detail.outForS = out ? static_cast<int>((out->count() + 999) / 1000) : 0;
    detail.rank = static_cast<int>(book.rank(relay));
    detail.lost = static_cast<int>(network.synchronizer().roster().lostWithout(relay).size());
    for (const net::RelayFault& fault : status.faults)
        detail.faults.append({fault.at, QString::fromStdString(fault.words)});
    return detail;
}

CoverageRow::Place placeOf(sync::PersonPlace::Why why)
{
    using Why = sync::PersonPlace::Why;
    switch (why) {
    case Why::Reached:
        return CoverageRow::Reached;
    case Why::Waiting:
        return CoverageRow::Waiting;
    case Why::InTurn:
        return CoverageRow::InTurn;
    case Why::NoList:
        return CoverageRow::NoList;
    case Why::NotDialable:
        return CoverageRow::NotDialable;
    case Why::AllOut:
        return CoverageRow::AllOut;
    }
    return CoverageRow::NoList;
}

// On the net thread.
QList<CoverageRow> coverageOf(Network& network)
{
    QList<CoverageRow> rows;
    for (const sync::PersonPlace& place : network.synchronizer().roster().places()) {
        CoverageRow row;
        row.key = QString::fromStdString(place.key.hex());
        row.place = placeOf(place.why);
        for (const base::RelayRef relay : place.relays)
            row.relays.append(QString::fromStdString(network.names().textOf(relay)));
        rows.append(row);
    }
    // Who is not read first, as that is what one looks for.
    constexpr std::array order{CoverageRow::AllOut, CoverageRow::NotDialable, CoverageRow::Waiting, CoverageRow::NoList, CoverageRow::InTurn, CoverageRow::Reached};
    const auto rankOf = [&](const CoverageRow& row) { return std::find(order.begin(), order.end(), row.place) - order.begin(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const CoverageRow& a, const CoverageRow& b) { return rankOf(a) < rankOf(b); });
    return rows;
}

AuthConsent consentOf(int consent)
{
    switch (consent) {
    case RelayRow::Once:
        return AuthConsent::Once;
    case RelayRow::Always:
        return AuthConsent::Always;
    case RelayRow::Never:
        return AuthConsent::Never;
    default: // a number from QML
        return AuthConsent::Ask;
    }
}

} // namespace

void RelayServiceImpl::useAccount(const std::optional<base::PubKey>& account, std::filesystem::path consents)
{
    m_consentFile = std::move(consents);
    m_consents = account ? loadConsents(m_consentFile) : RelayConsents();
    m_consentedOnce.clear();
    std::map<base::RelayRef, AuthConsent> byRelay;
    for (const auto& [url, consent] : m_consents)
        byRelay[m_network.names().refOf(url)] = consent;
    m_network.post([&network = m_network, account, byRelay] { network.auth().setAccount(account, byRelay); });
}

void RelayServiceImpl::setConsent(const QString& url, int wanted)
{
    const auto relay = base::RelayUrl::parse(url.toStdString());
    if (!relay)
        return;
    const AuthConsent consent = consentOf(wanted);
    const bool isKept = consent == AuthConsent::Always || consent == AuthConsent::Never;
    const RelayConsents before = m_consents;
    if (isKept)
        m_consents[*relay] = consent;
    else
        m_consents.erase(*relay);
    if (consent == AuthConsent::Once)
        m_consentedOnce.insert(url);
    else
        m_consentedOnce.remove(url);
    if (m_consents != before) {
        const auto saved = saveConsents(m_consentFile, m_consents);
        if (!saved)
            //: Error: whether a relay is told who one is could not be written down; %1 is the reason in technical words
            Q_EMIT problemFound(tr("Your answer holds until Nandu is closed; it could not be saved: %1").arg(QString::fromStdString(saved.error().detail)));
    }
    m_asking.removeAll(url);
    m_network.post([&network = m_network, ref = m_network.names().refOf(*relay), consent] { network.auth().setConsent(ref, consent); });
    rebuild();
    Q_EMIT relaysChanged();
}

RelayRow::Consent RelayServiceImpl::consentFor(const QString& url) const
{
    if (m_consentedOnce.contains(url))
        return RelayRow::Once;
    const auto relay = base::RelayUrl::parse(url.toStdString());
    const auto at = relay ? m_consents.find(*relay) : m_consents.end();
    if (at == m_consents.end())
        return RelayRow::Ask;
    return at->second == AuthConsent::Always ? RelayRow::Always : RelayRow::Never;
}

void RelayServiceImpl::setRank(const QString& url, int rank)
{
    const auto relay = base::RelayUrl::parse(url.toStdString());
    if (!relay)
        return;
    m_network.post([&network = m_network, ref = m_network.names().refOf(*relay), rank] {
        network.synchronizer().book().setRank(ref, static_cast<unsigned>(std::max(rank, 0)));
    });
    lookAt(url);
}

void RelayServiceImpl::lookAt(const QString& url)
{
    const auto relay = base::RelayUrl::parse(url.toStdString());
    if (!relay)
        return;
    m_network.post([&network = m_network, mailbox = m_mailbox, ref = m_network.names().refOf(*relay)] {
        mailbox->post([detail = detailOf(network, ref)](RelayServiceImpl& service) { Q_EMIT service.detailRead(detail); });
    });
}

std::vector<RelayFigures> RelayServiceImpl::figures() const
{
    std::vector<RelayFigures> figures;
    for (const net::RelayStatus& status : m_looked ? m_looked->statuses : std::vector<net::RelayStatus>()) {
        const bool isUp = status.state == net::RelayState::Connected || status.state == net::RelayState::Paused;
        figures.push_back({status.url, isUp, status.times.eose, status.accepted, status.rejected, status.unanswered, status.subscriptions});
    }
    return figures;
}

void RelayServiceImpl::lookAtCoverage()
{
    m_network.post([&network = m_network, mailbox = m_mailbox] {
        mailbox->post([rows = coverageOf(network)](RelayServiceImpl& service) { service.nameAndTell(rows); });
    });
}

void RelayServiceImpl::nameAndTell(QList<CoverageRow> rows)
{
    nostr::Filter profiles;
    profiles.kinds = {{nostr::kinds::profile}};
    profiles.authors.emplace();
    for (qsizetype i = 0; i < std::min(rows.size(), namedMax); ++i) {
        if (const auto key = base::PubKey::fromHex(rows[i].key.toStdString()))
            profiles.authors->push_back(*key);
    }
    if (!m_store || profiles.authors->empty()) {
        Q_EMIT coverageRead(rows);
        return;
    }
    m_store->find({profiles}, this, [this, rows](const std::vector<nostr::Event>& events) mutable {
        QHash<QString, QString> names;
        for (const nostr::Event& event : events)
            names.insert(QString::fromStdString(event.pubkey.hex()), titleOf({event.pubkey, nostr::parseProfile(event.content), event.createdAt, {}}));
        std::vector<base::PubKey> unknown;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i].name = names.value(rows[i].key);
            const auto key = rows[i].name.isEmpty() ? base::PubKey::fromHex(rows[i].key.toStdString()) : std::nullopt;
            if (!key)
                continue;
            rows[i].name = shortNpubOf(*key);
            if (i < namedMax)
                unknown.push_back(*key);
        }
        m_network.post([&network = m_network, unknown] { network.synchronizer().askForProfiles(unknown); });
        Q_EMIT coverageRead(rows);
    });
}

} // namespace nandu::client
