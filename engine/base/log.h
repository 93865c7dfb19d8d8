// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log: one list of categories, one sink. Only types with an operator below can be written, so a secret does not compile;
// text that looks like a secret key is blotted out as well. Thread-safe.
#pragma once

#include "engine/base/error.h"
#include "engine/base/ids.h"

#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace nandu::base {

enum class LogCategory : std::uint8_t { Engine, Ingest, Store, Net, Sync, Accounts, LocalRelay, Window };
enum class LogLevel : std::uint8_t { Debug, Notice, Warning, Failure };

std::string_view logCategoryName(LogCategory category); // "engine", "ingest", ...
std::string_view logLevelName(LogLevel level);

// Replaces where lines go; at first: stderr, from Warning up. Called on the writing thread, one line at a time.
using LogSink = std::function<void(LogCategory, LogLevel, std::string_view line)>;
void setLogSink(LogSink sink, LogLevel lowest = LogLevel::Notice);

// One line, written when the object dies: Log(LogCategory::Ingest) << "Starting " << n << " event processing workers";
class Log {
public:
    explicit Log(LogCategory category, LogLevel level = LogLevel::Notice);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    Log& operator<<(std::string_view text);
    Log& operator<<(const char* text) { return *this << std::string_view(text); }
    Log& operator<<(const std::string& text) { return *this << std::string_view(text); }
    Log& operator<<(std::same_as<bool> auto fact) { return *this << std::string_view(fact ? "yes" : "no"); }
    template <std::integral T>
        requires(!std::same_as<T, bool>)
    Log& operator<<(T number) { return *this << std::string_view(std::to_string(number)); }
    Log& operator<<(std::floating_point auto number) { return *this << std::string_view(std::to_string(number)); }
    Log& operator<<(const EventId& id) { return *this << std::string_view(id.hex()); }
    Log& operator<<(const PubKey& key) { return *this << std::string_view(key.hex()); }
    Log& operator<<(const Error& error);

private:
    LogCategory m_category;
    LogLevel m_level;
    bool m_isWanted;
    std::string m_line;
};

} // namespace nandu::base
