// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// doctor: looks at everything that can be wrong, says what to do about it, changes nothing.

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "engine/client/data_paths.h"
#include "engine/client/relay_list_file.h"
#include "engine/client/worker_benchmark.h"
#include "engine/store/quarantine_table.h"
#include "engine/store/schema.h"
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"

#include <array>
#include <cstdlib>
#include <ctime>
#include <thread>

#include <nlohmann/json.hpp>

namespace nandu::cli {

namespace {

constexpr std::uintmax_t diskLeast = 100'000'000;
constexpr std::uintmax_t diskComfortable = 1'000'000'000;
constexpr std::int64_t unmergedMany = 500'000;
constexpr std::int64_t releasedAt = 1'735'689'600; // 2025: a clock before that is wrong
constexpr std::int64_t aheadMax = 900;

enum class Grade { Ok, Warn, Fail };

class Report {
public:
    explicit Report(bool isJson) : m_isJson(isJson) {}

    void add(Grade grade, std::string about, std::string found, std::string whatToDo = {})
    {
        constexpr std::array names = {"ok", "warn", "fail"};
        const char* name = names[static_cast<std::size_t>(grade)];
        m_hasFailed = m_hasFailed || grade == Grade::Fail;
        if (m_isJson) {
            m_json.push_back({{"state", name}, {"about", about}, {"found", found}, {"do", whatToDo}});
            return;
        }
        std::string line = name;
        line.resize(6, ' ');
        about.resize(std::max<std::size_t>(about.size(), 12), ' ');
        (void)printLine(line + about + harmless(found) + (whatToDo.empty() ? "" : " → " + whatToDo));
    }
    int end()
    {
        if (m_isJson)
            (void)printLine(m_json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
        return m_hasFailed ? failed : succeeded;
    }

private:
    const bool m_isJson;
    bool m_hasFailed = false;
    nlohmann::ordered_json m_json = nlohmann::ordered_json::array();
};

std::int64_t integerOr(store::SqliteDb& db, const char* sql, std::int64_t fallback)
{
    const auto value = db.integer(sql);
    return value ? *value : fallback;
}

// SQLite's own check of every page and index, without the content.
void examineIntegrity(Report& report, store::SqliteDb& db)
{
    auto check = store::SqliteStatement::prepare(db, "PRAGMA quick_check(1)");
    const bool isThere = check && check->next();
    const std::string words = isThere ? std::string(check->text(0)) : "it could not be read";
    if (words == "ok")
        report.add(Grade::Ok, "integrity", "every page is as it should be");
    else
        report.add(Grade::Fail, "integrity", words, "start nandu: it keeps the damaged file aside and fills a new one from your relays");
}

void examineProgress(Report& report, store::SqliteDb& db)
{
    const std::int64_t version = integerOr(db, "PRAGMA user_version", 0);
    if (version == store::eventSchemaVersion)
        report.add(Grade::Ok, "version", "the database has version " + std::to_string(version));
    else if (version > store::eventSchemaVersion)
        report.add(Grade::Fail, "version", "the database was written by a newer Nandu (version " + std::to_string(version) + ", this program knows "
            + std::to_string(store::eventSchemaVersion) + ")", "install the newer one again; nothing was changed");
    else
        report.add(Grade::Warn, "version", "the database has version " + std::to_string(version) + ", this program writes " + std::to_string(store::eventSchemaVersion),
            "it is brought up to date when nandu or an import next opens it");
    const std::int64_t last = integerOr(db, "SELECT max(rid) FROM event", 0);
    const std::int64_t unmerged = last - integerOr(db, "SELECT merged_upto FROM progress", 0);
    const std::int64_t uncounted = last - integerOr(db, "SELECT counted_upto FROM progress", 0)
        + integerOr(db, "SELECT count(*) FROM zap_unchecked WHERE rid <= (SELECT counted_upto FROM progress)", 0);
    const std::string behind = std::to_string(std::max<std::int64_t>(unmerged, 0)) + " rows not merged into the indexes, "
        + std::to_string(std::max<std::int64_t>(uncounted, 0)) + " not counted";
    if (unmerged > unmergedMany)
        report.add(Grade::Warn, "indexes", behind, "let nandu run idle for a minute");
    else
        report.add(Grade::Ok, "indexes", behind);
    const auto rows = store::QuarantineTable(db).count();
    if (rows && *rows > 0)
        report.add(Grade::Warn, "quarantine", std::to_string(*rows) + " events are put aside", "look at them under Engine, Quarantine");
    else if (rows)
        report.add(Grade::Ok, "quarantine", "nothing is put aside");
}

// Sums of the counts against what they are sums of: cheap, and reads only. `recount --check` compares each one.
void examineCounts(Report& report, store::SqliteDb& db)
{
    const std::int64_t counted = integerOr(db, "SELECT ifnull(sum(n), 0) FROM aggregate", 0);
    const std::int64_t drift = integerOr(db,
        "SELECT count(*) FROM (SELECT target, type FROM interaction GROUP BY target, type EXCEPT SELECT target, type FROM aggregate WHERE n > 0)", -1);
    if (drift > 0)
        report.add(Grade::Warn, "counts", std::to_string(drift) + " targets have interactions but no count", "run nandu-cli recount, or Rebuild counts in nandu");
    else if (drift == 0)
        report.add(Grade::Ok, "counts", std::to_string(counted) + " interactions are counted, none is without its count");
}

// Against nothing remote: only whether it can be true at all.
void examineClock(Report& report, std::int64_t newest)
{
    const std::int64_t now = std::time(nullptr);
    if (now < releasedAt)
        report.add(Grade::Fail, "clock", "the clock of this computer shows a year long past", "set it: what you write would be dated wrongly");
    else if (newest > now + aheadMax)
        report.add(Grade::Warn, "clock", "the newest stored event is " + std::to_string(newest - now) + " s ahead of the clock",
            "set the clock if it is slow; else its author dated it so");
    else
        report.add(Grade::Ok, "clock", "plausible");
}

void examineDatabase(Report& report, const Arguments& arguments)
{
    std::error_code none;
    std::int64_t newest = 0;
    if (!std::filesystem::exists(arguments.database, none)) {
        report.add(Grade::Warn, "database", arguments.database.string() + " does not exist yet", "start nandu, or import or sync something");
    } else {
        store::SqliteOptions options;
        options.mode = store::SqliteOptions::Mode::ReadOnly;
        auto db = store::SqliteDb::open(arguments.database, options);
        if (!db) {
            report.add(Grade::Fail, "database", sentence(db.error(), arguments.database.string()), "see the sentence; a damaged one is replaced when nandu starts");
        } else {
            report.add(Grade::Ok, "database", arguments.database.string() + ", " + std::to_string(std::filesystem::file_size(arguments.database, none) / 1'000'000) + " MB");
            examineIntegrity(report, *db);
            if (integerOr(*db, "SELECT count(*) FROM sqlite_schema WHERE name = 'progress'", 0) == 1) {
                examineProgress(report, *db);
                examineCounts(report, *db);
                newest = integerOr(*db, "SELECT max(created_at) FROM (SELECT created_at FROM event ORDER BY rid DESC LIMIT 1000)", 0);
            }
        }
    }
    examineClock(report, newest);
}

// What cannot be fetched again: one database for each account, beside the events.
void examineAccounts(Report& report, const Arguments& arguments)
{
    std::error_code problem;
    const std::filesystem::path folder = std::filesystem::absolute(arguments.database).parent_path();
    int sound = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        const std::filesystem::path file = entry.path() / "user.db";
        if (!std::filesystem::exists(file, problem))
            continue;
        store::SqliteOptions options;
        options.mode = store::SqliteOptions::Mode::ReadOnly;
        auto db = store::SqliteDb::open(file, options);
        auto check = db ? store::SqliteStatement::prepare(*db, "PRAGMA quick_check(1)") : base::Result<store::SqliteStatement>(db.error());
        const bool isThere = check && check->next();
        if (isThere && check->text(0) == "ok")
            ++sound;
        else
            report.add(Grade::Fail, "account", file.string() + ": " + (db ? "it is damaged" : sentence(db.error(), "it")),
                "copy the file before anything else, then restore your backup of it");
    }
    report.add(Grade::Ok, "accounts", std::to_string(sound) + " with everything of theirs readable");
}

void examineDisk(Report& report, const Arguments& arguments)
{
    std::error_code problem;
    std::filesystem::path folder = std::filesystem::absolute(arguments.database).parent_path();
    while (!folder.empty() && folder != folder.root_path() && !std::filesystem::exists(folder, problem))
        folder = folder.parent_path();
    const auto space = std::filesystem::space(folder, problem);
    if (problem)
        return report.add(Grade::Warn, "disk", "the free space of " + folder.string() + " is not known: " + problem.message());
    const std::string found = std::to_string(space.available / 1'000'000) + " MB free where the database lies";
    if (space.available < diskLeast)
        report.add(Grade::Fail, "disk", found, "make room: nothing new is stored on a full disk");
    else if (space.available < diskComfortable)
        report.add(Grade::Warn, "disk", found, "a busy week of notes takes about 1 GB");
    else
        report.add(Grade::Ok, "disk", found);
}

void examineKeyring(Report& report)
{
    const char* bus = std::getenv("DBUS_SESSION_BUS_ADDRESS");
    std::error_code none;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    const bool hasBus = (bus && *bus) || (runtime && std::filesystem::exists(std::filesystem::path(runtime) / "bus", none));
    if (hasBus)
        report.add(Grade::Ok, "keyring", "this session has a bus over which a keyring can be asked");
    else
        report.add(Grade::Warn, "keyring", "this session has no bus, so no keyring can be asked", "a key can be kept in a file that a password opens");
}

void examineRelays(Report& report, const Arguments& arguments)
{
    const auto file = arguments.database.parent_path() / "relays.json";
    const auto relays = client::loadRelays(file);
    if (!relays && relays.error().code == base::ErrorCode::NotFound)
        return report.add(Grade::Ok, "relays", "none is configured yet: " + std::to_string(client::defaultRelays().size()) + " well-known ones are used at first");
    if (!relays)
        return report.add(Grade::Warn, "relays", relays.error().detail, "add your relays again in the settings");
    const auto writing = std::count_if(relays->begin(), relays->end(), [](const client::ConfiguredRelay& relay) { return relay.write; });
    const std::string found = std::to_string(relays->size()) + " configured, " + std::to_string(writing) + " to write to";
    if (relays->empty() || writing == 0)
        report.add(Grade::Warn, "relays", found, "add one in the settings: without it nothing arrives or leaves");
    else
        report.add(Grade::Ok, "relays", found);
}

// The real check on made-up events, for a moment.
void examineEngine(Report& report)
{
    QList<api::BenchmarkRow> measured;
    {
        std::atomic<bool> isOver = false;
        client::WorkerBenchmark benchmark({client::autoWorkers()}, std::chrono::milliseconds(300),
            {[](int) {}, [&](const QList<api::BenchmarkRow>& rows, bool) {
                 measured = rows;
                 isOver = true;
                 isOver.notify_all();
             }});
        isOver.wait(false);
    }
    const std::string workers = std::to_string(std::thread::hardware_concurrency()) + " cores, Auto takes " + std::to_string(client::autoWorkers()) + " workers";
    const int perSecond = measured.isEmpty() ? 0 : static_cast<int>(measured.first().perSecond);
    if (perSecond == 0)
        report.add(Grade::Fail, "engine", workers + ", but no signature could be checked", "the program or a library of it is damaged: install it again");
    else
        report.add(Grade::Ok, "engine", workers + ", they check " + std::to_string(perSecond) + " events a second");
}

} // namespace

int examine(const Arguments& arguments)
{
    Report report(arguments.isJson);
    examineDatabase(report, arguments);
    examineAccounts(report, arguments);
    examineDisk(report, arguments);
    examineKeyring(report);
    examineRelays(report, arguments);
    examineEngine(report);
    return report.end();
}

} // namespace nandu::cli
