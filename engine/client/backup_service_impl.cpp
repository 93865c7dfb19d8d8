// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/backup_service_impl.h"

#include <QElapsedTimer>

#include <functional>
#include <utility>

namespace nandu::client {

using api::BackupState;
using sync::BackupReport;
using sync::RelayBackup;

namespace {

constexpr qint64 tellEveryMs = 250;

BackupState stateOf(const BackupReport& report, BackupState::Phase phase, std::size_t done = 0, std::size_t of = 0)
{
    BackupState state;
    state.phase = phase;
    state.wasCompared = report.wasCompared;
    state.done = static_cast<qint64>(done);
    state.of = static_cast<qint64>(of);
    state.fetched = static_cast<qint64>(report.fetched);
    state.sent = static_cast<qint64>(report.pushed);
    state.refused = static_cast<qint64>(report.refused);
    state.keptHere = static_cast<qint64>(report.keptHere);
    state.words = QString::fromStdString(report.firstRefusal);
    return state;
}

BackupState::Phase phaseOf(RelayBackup::Phase phase)
{
    switch (phase) {
    case RelayBackup::Phase::Connecting: return BackupState::Connecting;
    case RelayBackup::Phase::Comparing: return BackupState::Comparing;
    case RelayBackup::Phase::Fetching: return BackupState::Fetching;
    case RelayBackup::Phase::Pushing: return BackupState::Sending;
    }
    return BackupState::Connecting;
}

BackupState::Trouble troubleOf(BackupReport::Trouble trouble)
{
    switch (trouble) {
    case BackupReport::Trouble::None: return BackupState::NoTrouble;
    case BackupReport::Trouble::Unreachable: return BackupState::Unreachable;
    case BackupReport::Trouble::Refused: return BackupState::Refused;
    case BackupReport::Trouble::Confused: return BackupState::Confused;
    case BackupReport::Trouble::Silent: return BackupState::Silent;
    case BackupReport::Trouble::StoreUnreadable: return BackupState::StoreUnreadable;
    }
    return BackupState::NoTrouble;
}

BackupState endOf(const BackupReport& report)
{
    const bool hasFailed = report.end == BackupReport::End::Failed || report.end == BackupReport::End::NotCompared;
    BackupState state = stateOf(report, hasFailed ? BackupState::Failed : report.end == BackupReport::End::Cancelled ? BackupState::Cancelled : BackupState::Done);
    state.trouble = troubleOf(report.trouble);
    if (hasFailed)
        state.words = QString::fromStdString(report.words);
    return state;
}

// On the net thread; `tell` may be called there.
void run(Network& network, sync::StoreLookup& store, base::RelayRef relay, const nostr::Filter& filter, QPointer<RelayBackup>& running, std::function<void(BackupState)> tell)
{
    network.pool().visit(relay);
    sync::Synchronizer& parent = network.synchronizer();
    auto* backup = new RelayBackup(network.pool(), parent.subscriptions(), store, relay, filter, {.sendsPrivate = false}, &parent);
    running = backup;
    struct Told {
        QElapsedTimer at;
        BackupState::Phase phase = BackupState::Connecting;
    };
    QObject::connect(backup, &RelayBackup::progressed, backup, [backup, tell, told = std::make_shared<Told>()](RelayBackup::Phase phase, std::size_t done, std::size_t of) {
        if (std::exchange(told->phase, phaseOf(phase)) == phaseOf(phase) && told->at.isValid() && !told->at.hasExpired(tellEveryMs))
            return;
        told->at.start();
        tell(stateOf(backup->report(), told->phase, done, of));
    });
    QObject::connect(backup, &RelayBackup::finished, backup, [backup, tell](const BackupReport& report) {
        tell(endOf(report));
        backup->deleteLater();
    });
}

} // namespace

BackupServiceImpl::BackupServiceImpl(Network& network, sync::StoreLookup& store, QObject* parent)
    : api::BackupService(parent), m_network(network), m_store(store), m_door(std::make_shared<localrelay::Door>(this)), m_run(std::make_shared<QPointer<RelayBackup>>())
{
}

BackupServiceImpl::~BackupServiceImpl()
{
    m_door->close();
    cancel();
}

void BackupServiceImpl::setAccount(const std::optional<base::PubKey>& account)
{
    if (m_account == account)
        return;
    cancel();
    m_account = account;
    ++m_generation;
    m_state = {};
    Q_EMIT stateChanged();
}

void BackupServiceImpl::start(const QString& url)
{
    const auto relay = base::RelayUrl::parse(url.toStdString());
    if (!relay || !m_account || m_state.isRunning())
        return;
    m_state = {};
    m_state.url = url;
    m_state.phase = BackupState::Connecting;
    m_run = std::make_shared<QPointer<RelayBackup>>();
    nostr::Filter own;
    own.authors = {{*m_account}};
    const auto tell = [this, door = m_door, asked = ++m_generation](const BackupState& state) {
        door->post([this, asked, state] { take(asked, state); });
    };
    m_network.post([&network = m_network, &store = m_store, ref = m_network.names().refOf(*relay), own, running = m_run, tell] { run(network, store, ref, own, *running, tell); });
    Q_EMIT stateChanged();
}

void BackupServiceImpl::cancel()
{
    m_network.post([run = m_run] {
        if (*run)
            (*run)->cancel();
    });
}

void BackupServiceImpl::take(std::uint64_t asked, BackupState state)
{
    if (asked != m_generation)
        return;
    state.url = m_state.url;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace nandu::client
