// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "engine/client/data_paths.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace nandu::cli {

namespace {

// What a command takes besides --db, --workers and --json.
struct Shape {
    std::string_view name;
    std::size_t wordsMin = 0;
    std::size_t wordsMax = 0;
    std::string_view missing = {}; // what to say when a word is missing
    bool takesCheck = false;
    bool takesPort = false;
    bool takesRelays = false;
    bool takesMetrics = false;
    bool takesBackup = false; // --dry-run, --all
};

constexpr std::array shapes{
    Shape{.name = "import", .wordsMin = 1, .wordsMax = 1, .missing = "import needs a file, or - for standard input"},
    Shape{.name = "export", .wordsMax = 1},
    Shape{.name = "query", .wordsMin = 1, .wordsMax = 1, .missing = "query needs a filter, for example '{\"kinds\":[1],\"limit\":10}'"},
    Shape{.name = "search", .wordsMin = 1, .wordsMax = 1, .missing = "search needs what to look for, for example '\"proof of work\" from:jack since:2024-01-01'"},
    Shape{.name = "count", .wordsMin = 1, .wordsMax = 1, .missing = "count needs a filter, for example '{\"kinds\":[1]}'"},
    Shape{.name = "counts", .wordsMin = 1, .wordsMax = 1, .missing = "counts needs the id of an event"},
    Shape{.name = "recount", .takesCheck = true},
    Shape{.name = "relay", .takesPort = true, .takesMetrics = true},
    Shape{.name = "sync", .wordsMax = 1, .takesRelays = true, .takesMetrics = true},
    Shape{.name = "publish", .wordsMax = 1, .takesRelays = true},
    Shape{.name = "backup", .wordsMin = 1, .wordsMax = 2, .missing = "backup needs the address of a relay, for example wss://relay.example", .takesBackup = true},
    Shape{.name = "stats"},
    Shape{.name = "doctor"},
};

base::Error usage(std::string sentence)
{
    return base::fail(base::ErrorCode::InvalidInput, std::move(sentence));
}

// Takes the words one after the other.
class Reader {
public:
    explicit Reader(const std::vector<std::string>& typed) : m_typed(typed) {}

    base::Result<Arguments> read();

private:
    base::Result<void> readOption(const std::string& name);
    base::Result<std::string> valueOf(const std::string& name);
    base::Result<unsigned> numberOf(const std::string& name, unsigned lowest, unsigned highest);
    base::Result<void> readRelays(const std::string& name);
    base::Result<void> check() const;

    const std::vector<std::string>& m_typed;
    std::size_t m_at = 0;
    Arguments m_read;
};

base::Result<Arguments> Reader::read()
{
    m_read.database = client::eventsDatabase();
    bool areOptionsOver = false;
    while (m_at < m_typed.size()) {
        const std::string& word = m_typed[m_at++];
        if (word == "--" && !areOptionsOver)
            areOptionsOver = true;
        else if (word.size() > 1 && word[0] == '-' && !areOptionsOver) {
            if (auto option = readOption(word); !option)
                return option.error();
        } else if (m_read.command.empty())
            m_read.command = word;
        else
            m_read.words.push_back(word);
    }
    if (auto checked = check(); !checked)
        return checked.error();
    return std::move(m_read);
}

base::Result<void> Reader::readOption(const std::string& name)
{
    if (name == "--json")
        m_read.isJson = true;
    else if (name == "--check")
        m_read.isCheck = true;
    else if (name == "--dry-run")
        m_read.isDryRun = true;
    else if (name == "--all")
        m_read.isAll = true;
    else if (name == "--help" || name == "-h")
        m_read.command = "help";
    else if (name == "--version")
        m_read.command = "version";
    else if (name == "--relay")
        return readRelays(name);
    else if (name == "--db") {
        auto path = valueOf(name);
        if (!path)
            return path.error();
        m_read.database = *path;
    } else if (name == "--workers") {
        const auto workers = numberOf(name, base::limits::workersMin, base::limits::workersMax);
        if (!workers)
            return workers.error();
        m_read.workers = *workers;
    } else if (name == "--metrics") {
        const auto port = numberOf(name, 0, 65535);
        if (!port)
            return port.error();
        m_read.metricsPort = static_cast<std::uint16_t>(*port);
    } else if (name == "--port") {
        const auto port = numberOf(name, 0, 65535);
        if (!port)
            return port.error();
        m_read.port = static_cast<std::uint16_t>(*port);
    } else
        return usage("there is no option " + name);
    return {};
}

base::Result<std::string> Reader::valueOf(const std::string& name)
{
    if (m_at >= m_typed.size())
        return usage(name + " needs a value");
    return m_typed[m_at++];
}

base::Result<unsigned> Reader::numberOf(const std::string& name, unsigned lowest, unsigned highest)
{
    const auto text = valueOf(name);
    if (!text)
        return text.error();
    unsigned number = 0;
    const char* const end = text->data() + text->size();
    const auto read = std::from_chars(text->data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || number < lowest || number > highest)
        return usage(name + " takes a number from " + std::to_string(lowest) + " to " + std::to_string(highest) + ", not \"" + *text + '"');
    return number;
}

// One address must follow; further ones may.
base::Result<void> Reader::readRelays(const std::string& name)
{
    const auto isAddress = [](const std::string& word) { return word.starts_with("ws://") || word.starts_with("wss://"); };
    do {
        const auto text = valueOf(name);
        if (!text)
            return text.error();
        const auto url = base::RelayUrl::parse(*text);
        if (!url)
            return usage('"' + *text + "\" is not the address of a relay; it should look like wss://relay.example");
        if (std::find(m_read.relays.begin(), m_read.relays.end(), *url) == m_read.relays.end())
            m_read.relays.push_back(*url);
    } while (m_at < m_typed.size() && isAddress(m_typed[m_at]));
    return {};
}

base::Result<void> Reader::check() const
{
    if (m_read.command == "help" || m_read.command == "version")
        return {};
    if (m_read.command.empty())
        return usage("which command?");
    const auto shape = std::find_if(shapes.begin(), shapes.end(), [&](const Shape& s) { return s.name == m_read.command; });
    if (shape == shapes.end())
        return usage("there is no command \"" + m_read.command + '"');
    if (m_read.words.size() < shape->wordsMin)
        return usage(std::string(shape->missing));
    if (m_read.words.size() > shape->wordsMax)
        return usage('"' + m_read.words[shape->wordsMax] + "\" is one word too many for " + m_read.command);
    if (m_read.isCheck && !shape->takesCheck)
        return usage("--check belongs to recount");
    if ((m_read.isDryRun || m_read.isAll) && !shape->takesBackup)
        return usage("--dry-run and --all belong to backup");
    if (m_read.port.has_value() != shape->takesPort)
        return usage(shape->takesPort ? "relay needs --port" : "--port belongs to relay");
    if (m_read.metricsPort && !shape->takesMetrics)
        return usage("--metrics belongs to sync and relay");
    if (m_read.relays.empty() == shape->takesRelays)
        return usage(shape->takesRelays ? m_read.command + " needs --relay URL" : "--relay belongs to sync and publish");
    return {};
}

} // namespace

base::Result<Arguments> parseArguments(const std::vector<std::string>& typed)
{
    return Reader(typed).read();
}

std::string_view usageText()
{
    return R"(usage: nandu-cli COMMAND [--db PATH] [--workers N] [--json]

  import FILE|-                        store the events of a file, one JSON object a line
  export [FILTER]                      write stored events, one JSON object a line
  query FILTER                         the newest events that match, at most 500 unless the filter has a limit
  search QUERY                         people, hashtags and the newest 50 notes: words, "phrases", -not, #tag, from:,
                                       since:, until:, kind:, has:
  count FILTER                         how many match
  counts ID                            replies, reposts, reactions and zaps of one event
  recount [--check]                    compute every count again; with --check only tell what differs
  relay --port P                       serve the store on this machine as a relay; 0 takes a free port
  sync --relay URL... [FILTER]         fetch what matches from relays
  publish --relay URL... [EVENT|TEXT]  send a signed event (JSON), or a note signed with the key in NANDU_SECRET_KEY;
                                       without EVENT or TEXT it is read from standard input
  backup RELAY [--dry-run] [--all] [FILTER]
                                       bring RELAY and the store level: push what only the store has, fetch what only RELAY
                                       has; the events of one's own accounts, --all, or what matches FILTER
  stats                                what is in the store
  doctor                               look at the database, the disk, the clock, the keyring, the relays and the engine

  --metrics P (relay, sync)            serve the engine's figures at http://127.0.0.1:P/metrics; 0 takes a free port

Exit code 1: it failed. 2: it was called wrongly.
)";
}

} // namespace nandu::cli
