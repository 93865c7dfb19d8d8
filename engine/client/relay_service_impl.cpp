// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_service_impl.h"

#include "engine/net/relay_test.h"
#include "engine/nostr/secret_leak.h"

#include <algorithm>

namespace nandu::client {

using api::RelayRow;
using Outcome = net::RelayTestResult::Outcome;

namespace {
constexpr std::chrono::milliseconds lookEvery(500);

QString sentenceOf(const net::RelayTestResult& result)
{
    const QString words = QString::fromStdString(result.words);
    switch (result.outcome) {
    case Outcome::Works:
        //: Result of testing a relay, %L1 is the time in milliseconds
        return RelayServiceImpl::tr("Works: it answered in %L1 ms.").arg(result.took.count());
    case Outcome::WantsAuth:
        //: Result of testing a relay
        return RelayServiceImpl::tr("It answers, but only to people who sign in to it.");
    case Outcome::Refuses:
        //: Result of testing a relay, %1 are the words of the relay
        return RelayServiceImpl::tr("It answers, but refuses: %1").arg(words);
    case Outcome::RefusedHttp:
        //: Result of testing a relay, %1 is an HTTP status such as 403
        return RelayServiceImpl::tr("It refused the connection (HTTP %1).").arg(result.httpStatus);
    case Outcome::NotReached:
        //: Result of testing a relay, %1 is why
        return RelayServiceImpl::tr("It could not be reached: %1").arg(words);
    case Outcome::NoAnswer:
        //: Result of testing a relay
        return RelayServiceImpl::tr("It did not answer in time.");
    case Outcome::NotARelay:
        //: Result of testing a relay
        return RelayServiceImpl::tr("Something answers there, but it is not a Nostr relay.");
    }
    return {};
}

RelayRow::State rowState(net::RelayState state)
{
    switch (state) {
    case net::RelayState::Off:
        return RelayRow::Off;
    case net::RelayState::Connecting:
        return RelayRow::Connecting;
    case net::RelayState::Connected:
        return RelayRow::Connected;
    case net::RelayState::Waiting:
        return RelayRow::Waiting;
    case net::RelayState::Paused:
        return RelayRow::Paused;
    }
    return RelayRow::Off;
}

RelayRow::Auth authOf(net::AuthState state)
{
    switch (state) {
    case net::AuthState::NotAsked:
        return RelayRow::NoAuth;
    case net::AuthState::Asking:
        return RelayRow::AsksWho;
    case net::AuthState::Signing:
    case net::AuthState::Sent:
        return RelayRow::SigningIn;
    case net::AuthState::SignedIn:
        return RelayRow::SignedIn;
    case net::AuthState::Refused:
        return RelayRow::AuthRefused;
    }
    return RelayRow::NoAuth;
}

void fill(RelayRow& row, const net::RelayStatus& status, base::RelayMetrics& metrics)
{
    row.state = rowState(status.state);
    row.retryInS = int((status.retryIn.count() + 999) / 1000);
    row.latencyMs = status.latency ? int(status.latency->count()) : -1;
    row.lastError = QString::fromStdString(status.lastError);
    row.received = qint64(status.eventsReceived);
    row.duplicates = qint64(metrics.duplicates.value());
    row.refused = qint64(metrics.refused.value());
    row.unsolicited = qint64(metrics.unsolicited.value());
    row.bytes = qint64(status.bytesReceived);
    row.subscriptions = int(status.subscriptions);
    row.software = QString::fromStdString(status.limits.software);
}
} // namespace

RelayServiceImpl::RelayServiceImpl(Network& network, std::filesystem::path file, QObject* parent)
    : RelayService(parent), m_network(network), m_file(file), m_firstFile(std::move(file)), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->to = this;
    load();
    rebuild();
    connect(&m_lookTimer, &QTimer::timeout, this, &RelayServiceImpl::look);
    m_lookTimer.start(lookEvery);
}

void RelayServiceImpl::start()
{
    m_isStarted = true;
    tellNetwork();
}

void RelayServiceImpl::useFile(std::filesystem::path file)
{
    if (!m_isSaved || m_file == file)
        return;
    m_file = std::move(file);
    const std::vector<ConfiguredRelay> before = m_relays;
    load();
    if (!m_problem.isEmpty())
        Q_EMIT problemFound(m_problem);
    if (m_relays == before)
        return;
    if (m_isStarted)
        tellNetwork();
    rebuild();
    Q_EMIT relaysChanged();
}

RelayServiceImpl::~RelayServiceImpl()
{
    std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->to = nullptr;
}

void RelayServiceImpl::load()
{
    auto loaded = loadRelays(m_file);
    if (!loaded && loaded.error().code == base::ErrorCode::NotFound && m_file != m_firstFile)
        loaded = loadRelays(m_firstFile);
    m_problem.clear();
    if (loaded) {
        m_relays = std::move(*loaded);
        return;
    }
    m_relays = defaultRelays();
    m_problem = QString::fromStdString(loaded.error().detail); // empty when there was no file yet
}

QString RelayServiceImpl::add(const QString& url, bool read, bool write)
{
    const QString text = url.trimmed();
    if (nostr::mayBecomeSecret(text.toStdString()))
        //: Error: a secret key was typed as the address of a relay
        return tr("This holds a secret key. It was not used; do not paste it anywhere.");
    auto parsed = base::RelayUrl::parse(text.toStdString());
    if (!parsed)
        //: Error: what was typed, %1, is no relay
        return tr("“%1” is not the address of a relay; they look like wss://relay.example.com").arg(text.left(60));
    if (find(QString::fromStdString(parsed->text())))
        //: Error when adding a relay
        return tr("This relay is in your list already.");
    if (m_relays.size() >= configuredRelaysMax)
        //: Error when adding a relay
        return tr("%Ln relays are the most; remove one first.", nullptr, configuredRelaysMax);
    if (!read && !write)
        //: Error when adding a relay
        return tr("Choose whether to read from it, write to it, or both.");
    m_relays.push_back({std::move(*parsed), read, write});
    changed();
    return m_problem;
}

void RelayServiceImpl::remove(const QString& url)
{
    if (std::erase_if(m_relays, [&](const ConfiguredRelay& relay) { return QString::fromStdString(relay.url.text()) == url; }) > 0)
        changed();
}

void RelayServiceImpl::setRoles(const QString& url, bool read, bool write)
{
    ConfiguredRelay* relay = find(url);
    if (!relay || (relay->read == read && relay->write == write))
        return;
    relay->read = read;
    relay->write = write;
    changed();
}

void RelayServiceImpl::test(const QString& url)
{
    auto parsed = base::RelayUrl::parse(url.toStdString());
    if (!parsed)
        return;
    //: Instead of the result of testing a relay
    m_testResults[url] = tr("Testing …");
    rebuild();
    Q_EMIT relaysChanged();
    m_network.post([&network = m_network, mailbox = m_mailbox, url, relay = std::move(*parsed)] {
        auto* test = new net::RelayTest(relay, {}, &network.pool());
        QObject::connect(test, &net::RelayTest::finished, &network.pool(), [mailbox, url](const net::RelayTestResult& result) {
            mailbox->post([url, result](RelayServiceImpl& service) {
                service.m_testResults[url] = sentenceOf(result);
                service.rebuild();
                Q_EMIT service.relaysChanged();
            });
        });
    });
}

void RelayServiceImpl::useOnly(const std::vector<ConfiguredRelay>& relays)
{
    m_isSaved = false;
    m_relays = relays;
    m_network.post([&network = m_network] { network.synchronizer().setFindsRelays(false); });
    changed();
}

void RelayServiceImpl::changed()
{
    if (m_isSaved) {
        const auto saved = saveRelays(m_file, m_relays);
        //: Error, %1 is the reason in technical words
        m_problem = saved ? QString() : tr("The list of relays could not be saved: %1").arg(QString::fromStdString(saved.error().detail));
        if (!saved)
            Q_EMIT problemFound(m_problem);
    }
    tellNetwork();
    rebuild();
    Q_EMIT relaysChanged();
}

void RelayServiceImpl::tellNetwork()
{
    std::vector<sync::UserRelay> relays;
    for (const ConfiguredRelay& relay : m_relays) {
        if (relay.read || relay.write)
            relays.push_back({m_network.names().refOf(relay.url), relay.read, relay.write});
    }
    m_network.post([&network = m_network, relays] { network.synchronizer().setUserRelays(relays); });
}

void RelayServiceImpl::look()
{
    if (std::exchange(m_isLooking, true))
        return; // the net thread is busy: one question at a time
    m_network.post([&network = m_network, mailbox = m_mailbox] {
        Looked looked{network.pool().statuses(), {}, network.synchronizer().roster().peopleByRelay(), network.synchronizer().subscriptions().wants()};
        for (const net::RelayStatus& status : looked.statuses)
            looked.auth[status.relay] = network.auth().state(status.relay);
        mailbox->post([looked = std::move(looked)](RelayServiceImpl& service) { service.take(looked); });
    });
}

void RelayServiceImpl::take(const Looked& looked)
{
    m_isLooking = false;
    m_looked = looked;
    const QList<RelayRow> before = m_rows;
    rebuild();
    QStringList asking;
    for (const RelayRow& row : std::as_const(m_rows)) {
        if (row.auth == RelayRow::AsksWho)
            asking.append(row.url);
    }
    const bool isNew = std::exchange(m_asking, asking) != asking;
    if (m_rows != before || isNew)
        Q_EMIT relaysChanged();
}

void RelayServiceImpl::rebuild()
{
    QList<RelayRow> rows;
    for (const ConfiguredRelay& relay : m_relays) {
        RelayRow row;
        row.url = QString::fromStdString(relay.url.text());
        row.read = relay.read;
        row.write = relay.write;
        row.configured = true;
        rows.append(row);
    }
    static const Looked nothing;
    const Looked& looked = m_looked ? *m_looked : nothing;
    for (const net::RelayStatus& status : looked.statuses) {
        const QString url = QString::fromStdString(status.url);
        auto row = std::ranges::find(rows, url, &RelayRow::url);
        if (row == rows.end()) {
            RelayRow found;
            found.url = url;
            found.write = false;
            found.configured = false;
            rows.append(found);
            row = rows.end() - 1;
        }
        fill(*row, status, m_network.metrics().relay(status.relay));
        row->auth = authOf(looked.auth.at(status.relay));
        const auto people = looked.people.find(status.relay);
        row->people = people == looked.people.end() ? 0 : static_cast<int>(people->second);
    }
    for (RelayRow& row : rows) {
        row.testResult = m_testResults.value(row.url);
        row.consent = consentFor(row.url);
    }
    m_rows = std::move(rows);
}

ConfiguredRelay* RelayServiceImpl::find(const QString& url)
{
    const auto at = std::ranges::find_if(m_relays, [&](const ConfiguredRelay& relay) { return QString::fromStdString(relay.url.text()) == url; });
    return at == m_relays.end() ? nullptr : &*at;
}

} // namespace nandu::client
