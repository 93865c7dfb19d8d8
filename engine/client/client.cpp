// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/client.h"

#include "engine/client/account_service_impl.h"
#include "engine/client/backup_service_impl.h"
#include "engine/client/diagnostics_service_impl.h"
#include "engine/client/emoji_service_impl.h"
#include "engine/client/engine_service_impl.h"
#include "engine/client/feed_service_impl.h"
#include "engine/client/keeping.h"
#include "engine/client/link_service_impl.h"
#include "engine/client/media_service_impl.h"
#include "engine/client/name_look_up.h"
#include "engine/client/network.h"
#include "engine/client/network_watch.h"
#include "engine/client/notice_service_impl.h"
#include "engine/client/own_marks.h"
#include "engine/client/publishing.h"
#include "engine/client/relay_book_keeper.h"
#include "engine/client/relay_service_impl.h"
#include "engine/client/search_service_impl.h"
#include "engine/client/store_file.h"
#include "engine/client/store_lookup_impl.h"
#include "engine/client/sync_service_impl.h"
#include "engine/nostr/blossom.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/kinds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>

#include <algorithm>

namespace nandu::client {
struct Client::Private {
    Private(const ClientOptions& o, std::unique_ptr<Settings> s) : options(o), settings(std::move(s)) {}

    QString databaseFile() const { return options.database.isEmpty() ? options.folder + QStringLiteral("/events.db") : options.database; }
    base::Result<void> openStore();
    base::Result<void> openStore(const QString& file);
    void build();
    void connectParts();
    void takeAccount();
    void takeList(int kind);
    void connectNetwork();
    void applyRelaySettings();
    void applyMetered();
    std::vector<base::RelayUrl> writeRelays() const;
    std::vector<base::RelayUrl> indexers() const;
    std::vector<std::string> mediaServers() const;

    QString startProblem;
    ClientOptions options;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Pipeline> pipeline;
    std::unique_ptr<store::ReadPool> readers;
    std::unique_ptr<StoreLookupImpl> lookup;
    std::unique_ptr<Network> network;
    std::unique_ptr<AccountServiceImpl> accounts;
    std::unique_ptr<FeedServiceImpl> feeds;
    std::unique_ptr<SearchServiceImpl> search;
    std::unique_ptr<NoticeServiceImpl> notices;
    std::unique_ptr<EmojiServiceImpl> emoji;
    std::unique_ptr<Publishing> publishing;
    std::unique_ptr<RelayServiceImpl> relays;
    std::unique_ptr<SyncServiceImpl> sync;
    std::unique_ptr<BackupServiceImpl> backup;
    std::unique_ptr<RelayBookKeeper> book; // none in the demo
    std::unique_ptr<NetworkWatch> networkWatch;
    std::unique_ptr<MediaServiceImpl> media;
    std::unique_ptr<EngineServiceImpl> engine;
    std::unique_ptr<DiagnosticsServiceImpl> diagnostics;
    std::unique_ptr<Keeping> keeping;
    std::shared_ptr<const store::Mutes> mutes;
    LinkServiceImpl links;
    QObject context; // of what comes back to the GUI thread
    bool isStopped = false;
};

Client::Client(std::unique_ptr<Private> p) : m(std::move(p)) {}

Client::~Client()
{
    stop();
}

base::Result<std::unique_ptr<Client>> Client::open(const ClientOptions& options)
{
    // Ours, or made by us: for its owner only.
    const bool isOurs = !QFile::exists(options.folder) || QFile::exists(options.folder + QStringLiteral("/accounts.json"));
    if (!QDir().mkpath(options.folder) || (isOurs && !QFile::setPermissions(options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return base::fail(base::ErrorCode::PermissionDenied, "cannot create " + options.folder.toStdString());
    const QString file = options.settingsFile.isEmpty() ? options.folder + QStringLiteral("/settings.json") : options.settingsFile;
    auto p = std::make_unique<Private>(options, std::make_unique<Settings>(file));
    if (options.workers)
        p->settings->overrideOnce(QString::fromLatin1(setting_keys::workers), QString::number(*options.workers), QStringLiteral("--workers"));
    if (options.metricsPort)
        p->settings->overrideOnce(QString::fromLatin1(setting_keys::metricsPort), QString::number(*options.metricsPort), QStringLiteral("--metrics"));
    if (auto opened = p->openStore(); !opened)
        return opened.error();
    p->build();
    p->connectParts();
    std::unique_ptr<Client> client(new Client(std::move(p)));
    client->m->accounts->start();
    return client;
}

base::Result<void> Client::Private::openStore()
{
    const QString file = databaseFile();
    auto opened = openStore(file);
    if (opened || opened.error().code != base::ErrorCode::Corrupt)
        return opened;
    // What relays sent can be fetched again; what the user wrote lies elsewhere. So a broken one is no reason not to start.
    pipeline.reset();
    const QString aside = putAside(file);
    if (aside.isEmpty())
        return opened;
    //: Told at the start; %1 is the name of a file
    startProblem = QCoreApplication::translate("Engine", "The store of notes was damaged. It is kept as %1, and a new one fills up from your relays.").arg(aside);
    return openStore(file);
}

base::Result<void> Client::Private::openStore(const QString& file)
{
    PipelineOptions wanted = EngineServiceImpl::optionsFrom(*settings, pathOf(file));
    wanted.loadsIdsLater = true;
    auto opened = Pipeline::open(wanted);
    if (!opened)
        return opened.error();
    pipeline = std::move(*opened);
    auto pool = store::ReadPool::open(pathOf(file), &pipeline->writer().indexTail());
    if (!pool)
        return pool.error();
    readers = std::move(*pool);
    return {};
}

void Client::Private::build()
{
    lookup = std::make_unique<StoreLookupImpl>(*readers);
    network = std::make_unique<Network>(*pipeline, *lookup, options.clock);
    accounts = std::make_unique<AccountServiceImpl>(AccountParts{.folder = options.folder, .keychain = options.keychain, .clock = options.clock, .lookUpName = options.onlyRelay.isEmpty() ? nameLookUp(*network, context) : NameLookUp()});
    feeds = std::make_unique<FeedServiceImpl>(*readers, &network->synchronizer(), [clock = &options.clock] { return clock->wallSeconds(); });
    search = std::make_unique<SearchServiceImpl>(*readers);
    notices = std::make_unique<NoticeServiceImpl>(*readers, &network->synchronizer(), [clock = &options.clock] { return clock->wallSeconds(); });
    emoji = std::make_unique<EmojiServiceImpl>(*lookup);
    publishing = std::make_unique<Publishing>(PublishingParts{*accounts, *lookup, *pipeline, *network, [this] { return writeRelays(); }, options.clock, indexers(),
        [this] { return emoji->known(); }, options.onlyRelay.isEmpty()});
    media = std::make_unique<MediaServiceImpl>(MediaParts{[this] { return accounts->signer(); }, [this] { return mediaServers(); },
        [net = network.get()](std::function<void(net::BlobUploader&)> work) { net->post([net, work = std::move(work)] { work(net->uploads()); }); }, options.clock});
    engine = std::make_unique<EngineServiceImpl>(*pipeline, *settings,
        EngineServiceImpl::Elsewhere{
            [this] {
                const QList<api::RelayRow> rows = relays ? relays->relays() : QList<api::RelayRow>();
                return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const api::RelayRow& row) {
                    return row.state == api::RelayRow::Connected || row.state == api::RelayRow::Paused;
                }));
            },
            [this] { return publishing ? publishing->service().pending() : 0; },
            [this] { return readers->busy(); },
            [this] { return relays ? relays->openWants() : -1; },
            [this] { return relays ? relays->figures() : std::vector<RelayFigures>(); },
        });
    diagnostics = std::make_unique<DiagnosticsServiceImpl>(*pipeline, *readers, *settings);
    keeping = std::make_unique<Keeping>(KeepingParts{*pipeline, *network, *settings, *engine, *accounts, publishing->service().lists(), pathOf(databaseFile()), options.clock});
}

void Client::Private::connectParts()
{
    pipeline->writer().nameRelaysBy([names = &network->names()](base::RelayRef relay) { return names->textOf(relay); });
    pipeline->writer().onCommit(feeds->commitListener());
    pipeline->writer().onCounts(feeds->countListener());
    pipeline->writer().onCommit(notices->commitListener());
    QObject::connect(&publishing->service(), &PublishServiceImpl::sessionChanged, notices.get(), [this] { notices->setSession(publishing->service().session()); });
    QObject::connect(&publishing->service().lists(), &ListServiceImpl::listChanged, &context, [this](int kind, const QString&) { takeList(kind); });
    const auto setUndo = [this] { publishing->service().outbox().setUndoSeconds(settings->value(QLatin1String(setting_keys::undoSeconds)).toInt()); };
    setUndo();
    QObject::connect(engine.get(), &EngineServiceImpl::settingChanged, &context, setUndo);
    QObject::connect(&publishing->service(), &PublishServiceImpl::deliveryChanged, feeds.get(), &FeedServiceImpl::setDelivery);
    QObject::connect(accounts.get(), &AccountServiceImpl::stateChanged, &context, [this] { takeAccount(); });
    // Last: from here on events arrive, and every listener is there. The demo never dials a relay of the world outside.
    relays = std::make_unique<RelayServiceImpl>(*network, pathOf(options.folder + QStringLiteral("/relays.json")));
    relays->setLookup(*lookup);
    const auto tell = [this](const QString& sentence) { Q_EMIT engine->problem(sentence); };
    QObject::connect(&publishing->service(), &PublishServiceImpl::broken, &context, tell);
    QObject::connect(relays.get(), &RelayServiceImpl::problemFound, &context, tell);
    QString sentences = startProblem;
    if (!relays->problem().isEmpty())
        sentences += (sentences.isEmpty() ? QString() : QStringLiteral(" ")) + relays->problem();
    if (!sentences.isEmpty()) // once somebody listens
        QMetaObject::invokeMethod(&context, [tell, sentences] { tell(sentences); }, Qt::QueuedConnection);
    connectNetwork();
    const auto only = base::RelayUrl::parse(options.onlyRelay.toStdString());
    if (only)
        relays->useOnly({{*only, true, true}});
    else if (options.onlyRelay.isEmpty())
        relays->start();
}

void Client::Private::connectNetwork()
{
    applyRelaySettings();
    QObject::connect(engine.get(), &EngineServiceImpl::settingChanged, &context, [this] { applyRelaySettings(); });
    // Signed on the signer's thread, for whoever is in use when it is asked for; told on the net thread.
    const auto sign = [this](nostr::EventTemplate what, const std::function<void(base::Result<nostr::VerifiedEvent>)>& done) {
        const auto tell = [net = network.get(), done](const base::Result<nostr::VerifiedEvent>& event) { net->post([done, event] { done(event); }); };
        QMetaObject::invokeMethod(&context, [this, what = std::move(what), tell] {
            if (const auto signer = accounts->signer())
                signer->sign(what).then(&context, tell).onCanceled(&context, [tell] { tell(base::fail(base::ErrorCode::Cancelled)); });
            else
                tell(base::fail(base::ErrorCode::Unavailable, "this account can only read"));
        }, Qt::QueuedConnection);
    };
    network->post([net = network.get(), sign, indexers = indexers()] {
        net->auth().setSigner(sign);
        net->synchronizer().setIndexers(indexers);
    });
    networkWatch = std::make_unique<NetworkWatch>([net = network.get()] { net->post([net] { net->synchronizer().networkChanged(); }); }, [this] { applyMetered(); });
    sync = std::make_unique<SyncServiceImpl>(*network, *settings, options.clock);
    backup = std::make_unique<BackupServiceImpl>(*network, *lookup);
    applyMetered();
    QObject::connect(engine.get(), &EngineServiceImpl::settingChanged, &context, [this] { applyMetered(); });
    if (options.onlyRelay.isEmpty())
        book = std::make_unique<RelayBookKeeper>(*network, pathOf(options.folder + QStringLiteral("/relay-book.json")));
}

void Client::Private::applyRelaySettings()
{
    const auto sockets = settings->value(QLatin1String(setting_keys::socketsMax)).toUInt();
    const auto perPerson = settings->value(QLatin1String(setting_keys::relaysPerPerson)).toUInt();
    network->post([net = network.get(), sockets, perPerson] {
        net->synchronizer().setSocketsMax(sockets);
        net->synchronizer().setRelaysPerPerson(perPerson);
    });
}

void Client::Private::applyMetered()
{
    if (!sync)
        return;
    const QString wanted = settings->value(QLatin1String(setting_keys::metered)).toString();
    const std::optional<bool> told = networkWatch->isMetered();
    sync->setMetered(wanted == QLatin1String("on") || (wanted == QLatin1String("auto") && told.value_or(false)), told.has_value());
}

void Client::Private::takeAccount()
{
    const std::optional<base::PubKey> account = accounts->account();
    feeds->setViewer(account.value_or(base::PubKey{}));
    if (account)
        feeds->prepareHome();
    search->setViewer(account.value_or(base::PubKey{}));
    notices->setViewer(account.value_or(base::PubKey{}));
    emoji->setAccount(account);
    if (relays) {
        const QString place = account ? accounts->accountFolder(*account) : options.folder;
        relays->useFile(pathOf(place + QStringLiteral("/relays.json")));
        relays->useAccount(account, pathOf(place + QStringLiteral("/sign-in.json")));
    }
    if (backup)
        backup->setAccount(account);
    network->post([net = network.get(), account] { net->synchronizer().setAccount(account); });
    if (keeping)
        keeping->setAccount(account);
}

// What is muted and what is bookmarked decides what the readers give.
void Client::Private::takeList(int kind)
{
    if (!publishing) // it is going, and with it the lists
        return;
    const api::ListState list = publishing->service().lists().list(kind, {});
    if (kind == nostr::kinds::bookmarks)
        feeds->setBookmarks(bookmarksOf(list));
    if (kind == nostr::kinds::emojiList || kind == nostr::kinds::emojiSet)
        emoji->readAgain();
    if (kind == nostr::kinds::mediaServers && media)
        Q_EMIT media->serversChanged();
    if (kind != nostr::kinds::muteList)
        return;
    auto now = mutesOf(list, accounts->account().value_or(base::PubKey{}));
    if (mutes && *mutes == now)
        return;
    mutes = std::make_shared<const store::Mutes>(std::move(now));
    feeds->setMutes(mutes);
    readers->post(store::ReadPool::Lane::LookUps, [mutes = mutes](store::EventReader& reader) { reader.setMutes(mutes); });
    notices->readAgain();
}

std::vector<base::RelayUrl> Client::Private::writeRelays() const
{
    std::vector<base::RelayUrl> urls;
    if (!relays)
        return urls;
    for (const ConfiguredRelay& relay : relays->configured()) {
        if (relay.write)
            urls.push_back(relay.url);
    }
    return urls;
}

// Relays that keep profiles, follow lists and relay lists of everybody. The demo and a client of one relay ask nobody else.
std::vector<base::RelayUrl> Client::Private::indexers() const
{
    std::vector<base::RelayUrl> urls;
    for (const char* text : {"wss://purplepag.es/", "wss://user.kindpag.es/", "wss://indexer.coracle.social/"}) {
        if (const auto url = base::RelayUrl::parse(text); url && options.onlyRelay.isEmpty())
            urls.push_back(*url);
    }
    return urls;
}

std::vector<std::string> Client::Private::mediaServers() const
{
    std::vector<std::string> servers;
    if (!publishing)
        return servers;
    for (const api::ListEntry& entry : publishing->service().lists().list(nostr::kinds::mediaServers, {}).entries) {
        const auto server = nostr::parseMediaServer(entry.value.toStdString());
        if (entry.name == QStringLiteral("server") && server && servers.size() < nostr::mediaServersMax)
            servers.push_back(*server);
    }
    return servers;
}

api::Services Client::services()
{
    PublishServiceImpl& publishing = m->publishing->service();
    api::Services services{m->accounts.get(), m->feeds.get(), &publishing, m->relays.get(), m->engine.get(), &m->links};
    services.lists = &publishing.lists();
    services.outbox = &publishing.outbox();
    services.search = m->search.get();
    services.notices = m->notices.get();
    services.media = m->media.get();
    services.emoji = m->emoji.get();
    services.diagnostics = m->diagnostics.get();
    services.storage = &m->keeping->storage();
    services.scope = &m->keeping->scope();
    services.sync = m->sync.get();
    services.backup = m->backup.get();
    return services;
}

void Client::signInForSession(const base::Secret& key)
{
    AccountServiceImpl* accounts = m->accounts.get();
    QObject::connect(accounts, &AccountServiceImpl::keyPlaceNeeded, accounts, [accounts] { accounts->keepForSessionOnly(); },
        Qt::SingleShotConnection); // who adds an account later is asked
    const base::Secret nsec = nostr::nsecOf(key);
    accounts->useSecret(QByteArray(nsec.text().data(), static_cast<qsizetype>(nsec.size())), {});
}

void Client::stop()
{
    if (m->isStopped)
        return;
    m->isStopped = true;
    const auto deadline = m->options.clock.steady() + base::limits::stopWithin;
    m->keeping.reset();
    m->publishing.reset();   // joins its thread, which posts to the network; what is not delivered stands in user.db
    if (m->book)
        m->book->saveNow();
    m->network->stop();      // nothing new arrives
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - m->options.clock.steady());
    m->pipeline->stop(std::max(left, std::chrono::milliseconds(500)));
    m->diagnostics.reset();
    m->engine.reset();
    m->sync.reset(); // settings outlive it: it saves there
    m->relays.reset();
    m->media.reset(); // the net thread, which told it of its uploads, has ended
    m->feeds.reset();
    m->search.reset();
    m->notices.reset();
    m->emoji.reset();
    m->accounts.reset();
    m->readers->stop();
}

} // namespace nandu::client
