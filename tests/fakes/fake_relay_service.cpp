// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_relay_service.h"

namespace nandu::fakes {

QString FakeRelayService::add(const QString& url, bool read, bool write)
{
    if (!url.startsWith(QLatin1String("wss://")) && !url.startsWith(QLatin1String("ws://")))
        return QStringLiteral("\"%1\" is no relay address: it must start with wss:// or ws://.").arg(url);
    api::RelayRow row;
    row.url = url;
    row.read = read;
    row.write = write;
    row.state = api::RelayRow::Connecting;
    rows.append(row);
    answer(m_answering, this, [this] { tell(); });
    return {};
}

void FakeRelayService::remove(const QString& url)
{
    rows.removeIf([&](const api::RelayRow& row) { return row.url == url; });
    answer(m_answering, this, [this] { tell(); });
}

void FakeRelayService::setRoles(const QString& url, bool read, bool write)
{
    for (api::RelayRow& row : rows) {
        if (row.url == url) {
            row.read = read;
            row.write = write;
        }
    }
    answer(m_answering, this, [this] { tell(); });
}

void FakeRelayService::test(const QString& url)
{
    for (api::RelayRow& row : rows) {
        if (row.url == url)
            row.testResult = QStringLiteral("Answers in 48 ms, takes notes, keeps them.");
    }
    answer(m_answering, this, [this] { tell(); });
}

void FakeRelayService::setConsent(const QString& url, int consent)
{
    asking.removeAll(url);
    for (api::RelayRow& row : rows) {
        if (row.url != url)
            continue;
        row.consent = api::RelayRow::Consent(consent);
        if (row.auth == api::RelayRow::AsksWho)
            row.auth = consent == api::RelayRow::Never ? api::RelayRow::AuthRefused : api::RelayRow::SignedIn;
    }
    answer(m_answering, this, [this] { tell(); });
}

void FakeRelayService::setRank(const QString& url, int rank)
{
    details[url].rank = rank;
    lookAt(url);
}

void FakeRelayService::lookAt(const QString& url)
{
    api::RelayDetail detail = details.value(url);
    detail.url = url;
    answer(m_answering, this, [this, detail] { Q_EMIT detailRead(detail); });
}

void FakeRelayService::lookAtCoverage()
{
    answer(m_answering, this, [this] { Q_EMIT coverageRead(coverage); });
}

} // namespace nandu::fakes
