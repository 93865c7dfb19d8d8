// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/sync_service_impl.h"

#include "engine/net/http_fetcher.h"

#include <QDateTime>

#include <algorithm>

namespace nandu::client {

using api::SyncRow;
using namespace std::chrono_literals;

namespace {
constexpr auto lookEvery = 1s;
constexpr auto saveEvery = 60s;
constexpr auto rateOver = 10s;
constexpr qint64 secondsLeftMost = 100 * 86'400;

api::SyncPart partOf(const sync::CoveredPart& part)
{
    using About = sync::CoveredSubject::About;
    api::SyncPart shown;
    shown.about = part.about == About::Own ? api::SyncPart::Own : part.about == About::People ? api::SyncPart::People : api::SyncPart::Notices;
    shown.people = static_cast<int>(part.people);
    shown.from = part.from;
    shown.completeFrom = part.completeFrom;
    shown.hasGaps = part.hasGaps;
    return shown;
}

SyncRow::State stateOf(const sync::CoveredState& state, net::RelayState connection, bool hasGaps, bool asksWho)
{
    if (connection != net::RelayState::Connected && connection != net::RelayState::Paused)
        return SyncRow::Offline;
    const bool isAsking = state.pagesOpen > 0;
    const bool lacks = hasGaps || state.pagesWaiting > 0;
    if (state.isPaused && !isAsking)
        return SyncRow::Paused;
    if (asksWho || (state.tryAgainIn > 0s && lacks && !isAsking))
        return SyncRow::Failing;
    if (state.isHeld && lacks && !isAsking)
        return SyncRow::Held;
    if (state.isGivenUp && hasGaps && !isAsking)
        return SyncRow::GivenUp;
    if (isAsking || !state.isLive)
        return SyncRow::Asking;
    if (state.comparesWaiting > 0 && !state.isHeld)
        return SyncRow::Comparing;
    if (lacks)
        return SyncRow::Asking;
    return state.unresolved > 0 ? SyncRow::Uncertain : SyncRow::Complete;
}
} // namespace

SyncServiceImpl::SyncServiceImpl(Network& network, Settings& settings, const base::Clock& clock, QObject* parent)
    : SyncService(parent), m_network(network), m_settings(settings), m_clock(clock), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->to = this;
    m_day = QDate::currentDate();
    const QStringList saved = settings.value(QLatin1String(setting_keys::trafficToday)).toString().split(QLatin1Char(' '));
    if (saved.size() == 2 && saved[0] == m_day.toString(Qt::ISODate))
        m_todayBefore = std::max<qint64>(0, saved[1].toLongLong());
    connect(&m_timer, &QTimer::timeout, this, &SyncServiceImpl::look);
    m_timer.start(lookEvery);
    connect(&m_saveTimer, &QTimer::timeout, this, &SyncServiceImpl::saveBytes);
    m_saveTimer.start(saveEvery);
}

SyncServiceImpl::~SyncServiceImpl()
{
    {
        std::lock_guard lock(m_mailbox->mutex);
        m_mailbox->to = nullptr;
    }
    countBytes();
    saveBytes();
}

void SyncServiceImpl::setMetered(bool isMetered, bool isKnown)
{
    m_network.post([&network = m_network, isMetered] { network.synchronizer().covered().setHeld(isMetered); });
    if (m_traffic.isMetered == isMetered && m_traffic.isMeteredKnown == isKnown)
        return;
    m_traffic.isMetered = isMetered;
    m_traffic.isMeteredKnown = isKnown;
    Q_EMIT trafficChanged();
    look();
}

void SyncServiceImpl::onRelay(const QString& url, std::function<void(sync::CoveredSync&, base::RelayRef)> act)
{
    const auto relay = base::RelayUrl::parse(url.toStdString());
    if (!relay)
        return;
    m_network.post([&network = m_network, ref = m_network.names().refOf(*relay), act = std::move(act)] { act(network.synchronizer().covered(), ref); });
    m_past.erase(url);
    look();
}

void SyncServiceImpl::setPaused(const QString& url, bool isPaused)
{
    onRelay(url, [isPaused](sync::CoveredSync& covered, base::RelayRef relay) { covered.setPaused(relay, isPaused); });
}

void SyncServiceImpl::setAllPaused(bool isPaused)
{
    for (const SyncRow& row : std::as_const(m_rows))
        setPaused(row.url, isPaused);
}

void SyncServiceImpl::giveUp(const QString& url)
{
    onRelay(url, [](sync::CoveredSync& covered, base::RelayRef relay) { covered.giveUp(relay); });
}

void SyncServiceImpl::resync(const QString& url, qint64 from)
{
    onRelay(url, [from](sync::CoveredSync& covered, base::RelayRef relay) { covered.resync(relay, from); });
}

void SyncServiceImpl::fill(qint64 from, qint64 to)
{
    m_network.post([&network = m_network, from, to] { network.synchronizer().covered().fill({from, to}); });
    look();
}

void SyncServiceImpl::look()
{
    if (std::exchange(m_isLooking, true))
        return; // the net thread is busy: one question at a time
    m_network.post([&network = m_network, mailbox = m_mailbox] {
        std::lock_guard lock(mailbox->mutex);
        if (mailbox->to)
            QMetaObject::invokeMethod(mailbox->to, [to = mailbox->to, looked = lookOnNet(network)] { to->take(looked); }, Qt::QueuedConnection);
    });
}

SyncServiceImpl::Looked SyncServiceImpl::lookOnNet(Network& network)
{
    Looked looked;
    for (const sync::CoveredState& state : network.synchronizer().covered().states()) {
        if (!state.parts.empty())
            looked.rows.append(rowOf(network, state));
    }
    looked.missing = network.synchronizer().covered().missing();
    looked.fills = network.synchronizer().covered().fills();
    return looked;
}

SyncRow SyncServiceImpl::rowOf(Network& network, const sync::CoveredState& state)
{
    const net::RelayStatus status = network.pool().status(state.relay);
    SyncRow row;
    row.url = QString::fromStdString(network.names().textOf(state.relay));
    for (const sync::CoveredPart& part : state.parts)
        row.parts.append(partOf(part));
    const bool hasGaps = std::ranges::any_of(state.parts, &sync::CoveredPart::hasGaps);
    row.asksWho = network.auth().state(state.relay) == net::AuthState::Asking && !state.isLive;
    row.state = stateOf(state, status.state, hasGaps, row.asksWho);
    if (row.state == SyncRow::Offline) {
        row.reason = QString::fromStdString(status.lastError);
        row.retryInS = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(status.retryIn).count());
    } else if (row.state == SyncRow::Failing) {
        row.reason = QString::fromStdString(network.synchronizer().subscriptions().lastRefusal(state.relay));
        row.retryInS = static_cast<int>(state.tryAgainIn.count());
    }
    row.resyncFrom = state.resyncFrom;
    row.share = state.wantedShare > 0 ? 1 - state.lackingShare / state.wantedShare : 1;
    row.events = static_cast<qint64>(state.runEvents);
    row.bytes = static_cast<qint64>(network.metrics().relay(state.relay).bytes.value());
    row.compared = static_cast<int>(state.compared);
    row.unresolved = static_cast<int>(state.unresolved);
    return row;
}

void SyncServiceImpl::take(const Looked& looked)
{
    m_isLooking = false;
    const auto now = m_clock.steady();
    QList<SyncRow> rows;
    std::map<QString, std::deque<Moment>> past;
    for (SyncRow row : looked.rows) {
        std::deque<Moment>& moments = past[row.url];
        moments = std::move(m_past[row.url]);
        moments.push_back({now, row.events, row.share});
        while (moments.size() > 2 && now - moments[1].at >= rateOver)
            moments.pop_front();
        rate(row, moments);
        rows.append(row);
    }
    m_past = std::move(past);
    std::sort(rows.begin(), rows.end(), [](const SyncRow& a, const SyncRow& b) { return a.url < b.url; });
    if (std::exchange(m_rows, rows) != rows)
        Q_EMIT rowsChanged();
    takeGaps(looked);
    const api::Traffic before = m_traffic;
    countBytes();
    if (m_traffic != before)
        Q_EMIT trafficChanged();
}

void SyncServiceImpl::rate(SyncRow& row, std::deque<Moment>& past) const
{
    const Moment& then = past.front();
    const Moment& now = past.back();
    const std::chrono::duration<double> passed = now.at - then.at;
    if (passed.count() <= 0)
        return;
    row.eventsPerSecond = static_cast<double>(now.events - then.events) / passed.count();
    const double closed = (now.share - then.share) / passed.count();
    if (row.state == SyncRow::Asking && closed > 0)
        row.secondsLeft = static_cast<int>(std::min<double>(secondsLeftMost, (1 - now.share) / closed + 1));
}

void SyncServiceImpl::takeGaps(const Looked& looked)
{
    QList<api::FeedGap> gaps;
    for (const sync::ShownGap& gap : m_gapWatch.look(looked.missing, looked.fills, m_clock.steady())) {
        const auto state = gap.isFilling ? api::FeedGap::Filling : gap.hasFailed ? api::FeedGap::Failed : api::FeedGap::Open;
        gaps.prepend({gap.span.from, gap.span.to, state, gap.share});
    }
    gaps = gaps.first(std::min<qsizetype>(gaps.size(), base::limits::feedGapsMax));
    if (std::exchange(m_gaps, gaps) != gaps)
        Q_EMIT gapsChanged();
}

void SyncServiceImpl::countBytes()
{
    const auto session = static_cast<qint64>(m_network.metrics().bytesReceived.value() + net::HttpFetcher::bytesReceived());
    const QDate today = QDate::currentDate();
    if (today != m_day) {
        m_todayBefore = -m_traffic.sessionBytes;
        m_day = today;
    }
    m_traffic.sessionBytes = session;
    m_traffic.todayBytes = m_todayBefore + session;
}

void SyncServiceImpl::saveBytes()
{
    if (std::exchange(m_savedBytes, m_traffic.todayBytes) == m_traffic.todayBytes)
        return;
    m_settings.setValue(QLatin1String(setting_keys::trafficToday), QStringLiteral("%1 %2").arg(m_day.toString(Qt::ISODate)).arg(m_traffic.todayBytes));
}

} // namespace nandu::client
