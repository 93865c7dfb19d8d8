// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// backup RELAY [FILTER]: brings a relay and the store level. What matches and only one of them has goes to the other.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/open_store.h"
#include "engine/accounts/account_registry.h"
#include "engine/client/store_lookup_impl.h"
#include "engine/net/http_fetcher.h"
#include "engine/net/net_parts.h"
#include "engine/net/relay_pool.h"
#include "engine/sync/relay_backup.h"

#include <QCoreApplication>
#include <QTimer>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

using sync::BackupReport;
using Phase = sync::RelayBackup::Phase;

constexpr std::chrono::milliseconds lookEvery(200);
constexpr std::chrono::seconds tellEvery(2);

class BackingUp : public QObject {
public:
    BackingUp(client::Pipeline& pipeline, store::ReadPool& readers, const base::RelayUrl& url, const nostr::Filter& filter, bool isDryRun)
        : m_lookup(readers)
        , m_parts{m_names, pipeline.frames(), pipeline.ledger(), pipeline.ids(), m_clock, pipeline.metrics(), &m_http}
        , m_pool(m_parts)
        , m_registry(m_pool, pipeline.asked(), m_clock)
    {
        const base::RelayRef relay = m_names.refOf(url);
        pipeline.writer().nameRelaysBy([this](base::RelayRef one) { return m_names.textOf(one); });
        m_pool.setRelays(net::RelayPool::Origin::User, {relay});
        auto* backup = new sync::RelayBackup(m_pool, m_registry, m_lookup, relay, filter, {.isDryRun = isDryRun}, this);
        connect(backup, &sync::RelayBackup::progressed, this, &BackingUp::tell);
        connect(backup, &sync::RelayBackup::finished, this, [this](const BackupReport& report) {
            m_report = report;
            QCoreApplication::quit();
        });
        connect(&m_timer, &QTimer::timeout, backup, [backup] {
            if (isInterrupted())
                backup->cancel();
        });
        m_timer.start(lookEvery);
    }

    BackupReport run()
    {
        QCoreApplication::exec();
        m_pool.stop();
        return m_report;
    }

private:
    void tell(Phase phase, std::size_t done, std::size_t of)
    {
        const auto now = m_clock.steady();
        if (m_toldPhase == phase && now - m_toldAt < tellEvery)
            return;
        m_toldPhase = phase;
        m_toldAt = now;
        const char* names[] = {"connecting", "comparing", "fetching", "pushing"};
        std::string line = names[static_cast<std::size_t>(phase)];
        if (of > 0)
            line += " " + std::to_string(done) + " of " + std::to_string(of);
        say(line);
    }

    base::SystemClock m_clock;
    client::StoreLookupImpl m_lookup;
    net::RelayNames m_names;
    net::HttpFetcher m_http;
    net::NetParts m_parts;
    net::RelayPool m_pool;
    sync::SubscriptionRegistry m_registry;
    QTimer m_timer;
    BackupReport m_report;
    std::optional<Phase> m_toldPhase;
    std::chrono::steady_clock::time_point m_toldAt;
};

// What the user wrote, from every account that the window knows.
std::vector<base::PubKey> ownAccounts(const std::filesystem::path& database)
{
    std::vector<base::PubKey> keys;
    const auto registry = accounts::AccountRegistry::load(QString::fromStdString((database.parent_path() / "accounts.json").string()));
    for (const accounts::Account& account : registry ? registry->accounts() : std::vector<accounts::Account>())
        keys.push_back(account.key);
    return keys;
}

// 0 when it is done; else a sentence was said.
int outcome(const BackupReport& report, const std::string& url)
{
    switch (report.end) {
    case BackupReport::End::Done:
        break;
    case BackupReport::End::NotCompared:
        return fail(url + " cannot compare (NIP-77), so only a real run can tell what it lacks. Nothing was sent.");
    case BackupReport::End::Failed:
        return fail(url + ": " + harmless(report.reason) + ".");
    case BackupReport::End::Cancelled:
        return fail("Interrupted. What was sent until now is there; the next run sends the rest.");
    }
    if (report.refused > 0)
        return fail(url + " refused " + std::to_string(report.refused) + " events; the first: " + harmless(report.firstRefusal) + ".");
    return succeeded;
}

} // namespace

int backUp(const Arguments& arguments)
{
    const auto url = base::RelayUrl::parse(arguments.words[0]);
    if (!url)
        return failUsage('"' + arguments.words[0] + "\" is not the address of a relay; it should look like wss://relay.example");
    auto filter = filterIn(arguments, 1);
    if (!filter)
        return calledWrongly;
    if (!arguments.isAll && arguments.words.size() < 2) {
        filter->authors = ownAccounts(arguments.database);
        if (filter->authors->empty())
            return failUsage("there is no account beside this database; say --all, or give a filter with authors");
    }
    const auto pipeline = openPipeline(arguments);
    if (!pipeline)
        return failed;
    auto readers = store::ReadPool::open(arguments.database, &pipeline->writer().indexTail());
    if (!readers)
        return fail(sentence(readers.error(), databaseName(arguments)));
    watchForInterrupt();
    BackingUp backing(*pipeline, **readers, *url, *filter, arguments.isDryRun);
    const BackupReport report = backing.run();
    pipeline->writer().flush();
    const std::uint64_t stored = pipeline->writer().stats().stored;
    (*readers)->stop();
    pipeline->stop();

    const nlohmann::ordered_json result = {{"here", report.here}, {"compared", report.wasCompared}, {"only_here", report.onlyHere}, {"only_there", report.onlyThere},
        {"fetched", report.fetched}, {"stored", stored}, {"pushed", report.pushed}, {"already_there", report.alreadyThere}, {"refused", report.refused},
        {"compared_bytes", report.comparedBytes}};
    if (arguments.isJson) {
        (void)printLine(result.dump());
    } else {
        for (const auto& [name, value] : result.items())
            (void)printLine(name + std::string(16 - name.size(), ' ') + value.dump());
    }
    return outcome(report, url->text());
}

} // namespace nandu::cli
