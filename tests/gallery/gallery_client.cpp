// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/gallery_client.h"

#include "tests/fakes/made_up_notes.h"
#include "tests/fakes/made_up_own.h"

#include <QDateTime>

#include <cmath>

namespace nandu::gallery {

QStringList knownStates()
{
    return {QStringLiteral("normal"), QStringLiteral("empty"), QStringLiteral("error"), QStringLiteral("loading"), QStringLiteral("offline"),
        QStringLiteral("busy"), QStringLiteral("signedout"), QStringLiteral("locked"), QStringLiteral("readonly"), QStringLiteral("broken"), QStringLiteral("held"), QStringLiteral("signin"), QStringLiteral("metered")};
}

GalleryClient::GalleryClient(const QString& state, bool moves, QObject* parent)
    : QObject(parent), m_client(fakes::Answering::Queued), m_state(state), m_moves(moves)
{
    setUpFeeds();
    setUpRelays();
    setUpSync();
    setUpAccount();
    setUpDiagnostics();
    if (m_state != QLatin1String("empty")) {
        m_client.storage.showLook();
        fakes::showOwn(m_client, m_state == QLatin1String("held"));
    }
    connect(&m_beat, &QTimer::timeout, this, &GalleryClient::beat);
    connect(&m_arrivals, &QTimer::timeout, this, &GalleryClient::arrive);
}

void GalleryClient::start()
{
    m_client.publishing.sendFollows();
    m_client.relays.tell();
    m_client.sync.tell();
    for (int i = 0; i < 300; ++i) // the graphs are full from the first picture on
        beat();
    if (!m_moves)
        return;
    m_beat.start(500);
    m_arrivals.start(3'000);
}

void GalleryClient::setUpFeeds()
{
    fakes::FakeFeedService& feeds = m_client.feeds;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    feeds.isSilent = m_state == QLatin1String("loading");
    if (m_state == QLatin1String("error"))
        feeds.error = QStringLiteral("The store could not be read. Nothing is lost; try again.");
    if (m_state != QLatin1String("empty"))
        feeds.rowsOf = [now](const api::FeedQuery& query) { return fakes::madeUpFeedFor(query, now); };
    if (m_state != QLatin1String("empty"))
        m_client.search.foundFor = [error = feeds.error](const QString& text) {
            api::SearchFound found = error.isEmpty() ? fakes::madeUpSearch(text) : api::SearchFound();
            found.error = error;
            return found;
        };
    m_client.search.isSilent = feeds.isSilent;
    if (!feeds.isSilent)
        feeds.profileOf = [](const QString& key) { return fakes::madeUpPersonOfKey(key); };
}

void GalleryClient::setUpRelays()
{
    using api::RelayRow;
    const auto add = [this](const char* url, RelayRow::State state, int latencyMs, const char* error) {
        RelayRow row;
        row.url = QString::fromUtf8(url);
        row.state = state;
        row.latencyMs = latencyMs;
        row.lastError = QString::fromUtf8(error);
        row.received = latencyMs > 0 ? 48'213 / latencyMs * 40 : 0;
        row.duplicates = row.received / 3;
        row.refused = row.received / 900;
        row.bytes = row.received * 712;
        row.subscriptions = latencyMs > 0 ? 7 : 0;
        row.software = QStringLiteral("example-relay 1.4.2");
        m_client.relays.rows.append(row);
    };
    const bool offline = m_state == QLatin1String("offline");
    const auto up = offline ? RelayRow::Waiting : RelayRow::Connected;
    add("wss://relay.one.example", up, offline ? -1 : 38, offline ? "The host name was not found." : "");
    add("wss://relay.two.example", m_state == QLatin1String("busy") ? RelayRow::Paused : up, offline ? -1 : 112, offline ? "The host name was not found." : "");
    add("wss://a-relay-with-a-rather-long-name.example.org/inbox/of/someone", RelayRow::Waiting, -1, "The certificate has expired.");
    add("ws://127.0.0.1:7777", offline ? RelayRow::Waiting : RelayRow::Connecting, -1, "");
    m_client.relays.rows[2].retryInS = 41;
    m_client.relays.rows[2].write = false;
    RelayRow hinted;
    hinted.url = QStringLiteral("wss://hinted.example");
    hinted.configured = false;
    hinted.write = false;
    hinted.state = up;
    hinted.people = 7;
    m_client.relays.rows.append(hinted);
    m_client.relays.rows[0].people = 128;
    m_client.relays.rows[1].people = 64;
    if (m_state == QLatin1String("signin")) {
        m_client.relays.rows[1].auth = RelayRow::AsksWho;
        m_client.relays.asking = {m_client.relays.rows[1].url};
    }
    api::RelayDetail detail;
    detail.name = QStringLiteral("One, the relay");
    detail.connectMs = 92;
    detail.firstEventMs = 41;
    detail.eoseMs = 187;
    detail.okMs = 63;
    detail.dials = 3;
    detail.reconnects = 2;
    detail.firstDelivered = 18'204;
    detail.accepted = 12;
    detail.rejected = 1;
    detail.subscriptionsMax = 20;
    detail.eventsMax = 500;
    detail.messageBytesMax = 131'072;
    detail.lost = 4;
    detail.lastNotice = QStringLiteral("Maintenance tonight at 02:00.");
    detail.faults = {{1'750'003'600, QStringLiteral("it stopped answering")}, {1'750'000'000, QStringLiteral("The remote host closed the connection.")}};
    m_client.relays.details[m_client.relays.rows[0].url] = detail;
    using api::CoverageRow;
    const CoverageRow::Place places[] = {CoverageRow::AllOut, CoverageRow::NotDialable, CoverageRow::Waiting, CoverageRow::NoList, CoverageRow::InTurn,
        CoverageRow::Reached, CoverageRow::Reached, CoverageRow::Reached};
    for (int i = 0; i < int(std::size(places)); ++i) {
        const auto person = fakes::madeUpPerson(i + 1);
        const bool hasRelays = places[i] == CoverageRow::Waiting || places[i] == CoverageRow::InTurn || places[i] == CoverageRow::Reached;
        m_client.relays.coverage.append({person.key, person.title, places[i],
            hasRelays ? QStringList{QStringLiteral("wss://relay.one.example/"), QStringLiteral("wss://hinted.example/")} : QStringList()});
    }
}

// Every state that a relay can be in.
void GalleryClient::setUpSync()
{
    using api::SyncRow;
    if (m_state == QLatin1String("empty"))
        return;
    const bool metered = m_state == QLatin1String("metered");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const qint64 floor = (now / 86'400 - 14) * 86'400;
    const auto add = [&](const char* url, SyncRow::State state, double share, const char* reason = "") {
        SyncRow row;
        row.url = QString::fromUtf8(url);
        row.state = m_state == QLatin1String("offline") ? SyncRow::Offline : metered && share < 1 ? SyncRow::Held : state;
        row.share = share;
        row.reason = QString::fromUtf8(reason);
        row.retryInS = row.reason.isEmpty() ? 0 : 580;
        row.events = 12'480 + row.url.size() * 111;
        row.bytes = row.events * 702;
        const bool lacks = share < 1;
        row.parts = {{api::SyncPart::Own, 1, 0, lacks && state == SyncRow::Asking ? floor : 0, lacks && state == SyncRow::Asking},
            {api::SyncPart::People, 128, floor, lacks ? now - 7 * 86'400 : floor, lacks}, {api::SyncPart::Notices, 0, floor, floor, false}};
        m_client.sync.now.append(row);
    };
    add("wss://relay.one.example/", SyncRow::Complete, 1);
    add("wss://relay.two.example/", SyncRow::Asking, 0.46);
    m_client.sync.now.last().eventsPerSecond = 1'240;
    m_client.sync.now.last().secondsLeft = 190;
    add("wss://compares.example/", SyncRow::Comparing, 0.9);
    add("wss://paused.example/", SyncRow::Paused, 0.31);
    add("wss://refuses.example/", SyncRow::Failing, 0.77, "restricted: only for members");
    add("wss://dense.example/", SyncRow::Uncertain, 1);
    m_client.sync.now.last().unresolved = 2;
    add("wss://a-relay-with-a-rather-long-name.example.org/inbox/of/someone", SyncRow::Offline, 0.6, "The certificate has expired.");
    add("wss://cancelled.example/", SyncRow::GivenUp, 0.5);
    m_client.sync.bytes = {38'204'113, 912'550'201, metered, metered};
}

void GalleryClient::setUpAccount()
{
    using api::AccountService;
    fakes::FakeAccountService& accounts = m_client.accounts;
    accounts.ownKey = fakes::madeUpPerson(0).key;
    accounts.rows = {{accounts.ownKey, fakes::madeUpPerson(0).npub, AccountService::SessionOnly, false},
        {fakes::madeUpPerson(3).key, fakes::madeUpPerson(3).npub, AccountService::RemoteSigner, false},
        {fakes::madeUpPerson(5).key, fakes::madeUpPerson(5).npub, AccountService::PasswordFile, m_state != QLatin1String("signedout")}};
    if (m_state == QLatin1String("signedout") || m_state == QLatin1String("empty"))
        accounts.rows.clear();
    if (m_state == QLatin1String("locked"))
        accounts.set(AccountService::Locked, AccountService::PasswordFile);
    else if (m_state == QLatin1String("readonly"))
        accounts.set(AccountService::SignedIn, AccountService::NoKey);
    else if (m_state != QLatin1String("signedout"))
        accounts.set(AccountService::SignedIn, AccountService::SessionOnly);
    if (m_state != QLatin1String("empty") && m_state != QLatin1String("signedout")) {
        for (int person = 1; person < 6; ++person)
            m_client.publishing.follows.append(fakes::madeUpPerson(person).key);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        m_client.publishing.kept = {{api::DraftRow::keyOf(fakes::madeUpId(1'005), {}), QStringLiteral("The ferry goes at seven, not at eight; I asked the man with the dog."), now - 240},
            {api::DraftRow::keyOf(fakes::madeUpId(1'007), {}), QStringLiteral("A long answer that did not come to an end. ").repeated(9), now - 90'000}};
    }
}

void GalleryClient::setUpDiagnostics()
{
    fakes::FakeDiagnosticsService& diagnostics = m_client.diagnostics;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (m_state == QLatin1String("empty"))
        return;
    for (int i = 0; i < 40; ++i) {
        api::TraceRow trace;
        trace.noteId = fakes::madeUpId(i == 0 ? 1'000 : 9'000 + i);
        trace.isTraced = true;
        trace.relay = i % 5 == 3 ? QString() : i % 2 == 0 ? QStringLiteral("wss://relay.one.example/") : QStringLiteral("wss://a-relay-with-a-rather-long-name.example.org/inbox/of/someone");
        trace.seenOn = {QStringLiteral("wss://relay.one.example/"), QStringLiteral("wss://relay.two.example/")};
        trace.receivedAt = now - 37 * i;
        trace.queueWaitUs = 61'000 - 900 * i;
        trace.checkUs = 96 + i;
        trace.commitUs = 22'400 + 13 * i;
        trace.paintedUs = i % 3 == 0 ? 18'000 : -1;
        trace.worker = i % 4 + 1;
        trace.bytes = 712 + i;
        trace.json = QStringLiteral("{\"id\":\"%1\",\"pubkey\":\"%2\",\"kind\":1,\"created_at\":%3,\"tags\":[[\"t\",\"gallery\"]],\"content\":\"A made-up note.\",\"sig\":\"%1%1\"}")
                         .arg(trace.noteId, fakes::madeUpPerson(1).key).arg(trace.receivedAt);
        diagnostics.traces.append(trace);
    }
    const char* reasons[] = {"the check failed: unknown exception", "UNIQUE constraint failed: event.rid"};
    for (int i = 0; i < 3; ++i) {
        diagnostics.quarantine.append({3 - i, fakes::madeUpId(500 + i), i % 2 == 1, QString::fromLatin1(reasons[i % 2]), diagnostics.traces[i].json,
            i == 2 ? QString() : QStringLiteral("wss://relay.two.example/"), now - 3'600 * i, i + 2});
    }
    diagnostics.result = {{{1, 14'230, 1.0}, {2, 26'480, 1.9}, {3, 26'900, 2.0}, {4, 26'320, 2.0}, {8, 25'940, 2.0}}, now - 86'400, 2};
}

void GalleryClient::beat()
{
    const double t = ++m_beats / 2.0;
    const bool busy = m_state == QLatin1String("busy");
    const bool offline = m_state == QLatin1String("offline");
    const double scale = offline ? 0 : busy ? 40 : 1;
    api::EngineStats& now = m_client.engine.now;
    now.receivedPerSecond = scale * (62 + 30 * std::sin(t / 9) + 14 * std::sin(t * 1.7) + (m_beats % 37 == 0 ? 80 : 0));
    now.duplicatesPerSecond = now.receivedPerSecond * 0.3;
    now.verifiedPerSecond = now.receivedPerSecond * 0.68;
    now.storedPerSecond = now.receivedPerSecond * (0.62 + 0.04 * std::sin(t / 3));
    now.received += static_cast<qint64>(now.receivedPerSecond / 2);
    now.duplicates = now.received * 3 / 10;
    now.verified = now.received * 68 / 100;
    now.stored = now.received * 62 / 100;
    now.refused = now.received / 900;
    now.queueCapacity = m_client.engine.setting(QStringLiteral("engine.queue_capacity")).toLongLong();
    now.queueDepth = busy ? now.queueCapacity * 6 / 10 : static_cast<qint64>(scale * (4 + 3 * std::sin(t)));
    now.queueBytes = now.queueDepth * 812;
    now.storedEvents = 184'302 + now.stored;
    now.databaseBytes = 241'000'000 + now.stored * 900;
    now.walBytes = 3'100'000;
    now.memoryBytes = 143'000'000;
    now.countLagMs = 110;
    now.connectedRelays = offline ? 0 : 2;
    now.outboxPending = offline ? 2 : 0;
    now.databaseError = m_state == QLatin1String("broken") ? QStringLiteral("The disk is full: new notes are not kept until there is space.") : QString();
    now.refusals = {{QStringLiteral("bad-signature"), now.refused / 2}, {QStringLiteral("unsolicited"), now.refused / 3}};
    using api::StageRow;
    now.stages = {{StageRow::QueueWait, now.received, 210, 940, 2'400, 11'000}, {StageRow::Check, now.received, 96, 180, 260, 1'900},
        {StageRow::Commit, now.received / 20, 1'900, 6'300, 14'000, 88'000}, {StageRow::ReceivedToStored, now.stored, 4'100, 12'800, 31'000, 140'000},
        {StageRow::StoredToPainted, now.stored / 30, 16'000, 34'000, 61'000, 210'000}, {StageRow::CountLag, now.stored / 9, 104'000, 201'000, 214'000, 390'000}};
    now.stagesOfSecond = now.stages;
    now.stagesOfSession = now.stages;
    for (StageRow& row : now.stagesOfSession)
        row.maxUs *= 3;
    now.quarantined = static_cast<int>(m_client.diagnostics.quarantine.size());
    now.workerRestarts = busy ? 2 : 0;
    now.relayRefusals = {{QStringLiteral("bad-signature"), now.refused / 2, QStringLiteral("wss://relay.two.example/")},
        {QStringLiteral("unsolicited"), now.refused / 3, QStringLiteral("wss://hinted.example/")}};
    if (busy)
        now.slow = {{QDateTime::currentSecsSinceEpoch() - 70, QStringLiteral("commit"), QStringLiteral("2000 events"), 141}};
    const QVariant wanted = m_client.engine.setting(QStringLiteral("engine.workers"));
    const int workers = wanted.toString() == QLatin1String("auto") ? m_client.engine.autoWorkers() : wanted.toInt();
    now.workers.clear();
    for (int i = 1; i <= workers; ++i) {
        api::WorkerRow worker;
        worker.number = i;
        worker.busyShare = offline ? 0 : std::min(1.0, std::fabs(std::sin(t / 2 + i)) * (busy ? 1.0 : 0.2));
        worker.busy = worker.busyShare > 0.1;
        worker.checked = now.received / workers;
        worker.perSecond = now.receivedPerSecond / workers;
        worker.meanUs = 97;
        worker.p95Us = 180;
        worker.idleSeconds = busy && i == 3 ? 7 : 0;
        worker.stuck = busy && i == 3;
        worker.errors = worker.stuck ? 1 : 0;
        now.workers.append(worker);
    }
    m_client.engine.tell();
}

void GalleryClient::arrive()
{
    if (m_state != QLatin1String("normal") && m_state != QLatin1String("busy") && m_state != QLatin1String("readonly"))
        return;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    api::NoteRow row = fakes::madeUpFeed(now, 40).last();
    row.rowId = row.note.noteId = fakes::madeUpId(100'000 + ++m_arrived);
    row.orderAt = row.note.writtenAt = now;
    row.author = fakes::madeUpPerson(m_arrived);
    row.stats = {};
    m_client.feeds.sendLiveToAll({row});

    api::StatsDelta counted;
    const QList<api::NoteRow> feed = fakes::madeUpFeed(now, 8);
    for (const api::NoteRow& known : feed) {
        api::NoteStats stats = known.stats;
        stats.likes += m_arrived;
        stats.replies += m_arrived / 3;
        counted.changed.append({known.note.noteId, stats, known.mine});
    }
    Q_EMIT m_client.feeds.statsChanged(counted);
}

} // namespace nandu::gallery
