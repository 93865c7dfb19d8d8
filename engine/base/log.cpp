// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/log.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>

namespace nandu::base {

namespace {

void writeToStderr(LogCategory category, LogLevel level, std::string_view line)
{
    std::fprintf(stderr, "nandu: %s: %s: %.*s\n", logLevelName(level).data(), logCategoryName(category).data(),
                 static_cast<int>(line.size()), line.data());
}

std::mutex sinkMutex;
LogSink sink = writeToStderr;
std::atomic<LogLevel> lowestWanted = LogLevel::Warning;

// NIP-19 secret keys and NIP-49 encrypted ones, wherever they got into a text.
void blotOutSecrets(std::string& line)
{
    for (const std::string_view prefix : {std::string_view("nsec1"), std::string_view("ncryptsec1")}) {
        for (std::size_t at = line.find(prefix); at != std::string::npos; at = line.find(prefix, at + prefix.size())) {
            const std::size_t from = at + prefix.size();
            const std::size_t end = line.find_first_not_of("023456789acdefghjklmnpqrstuvwxyz", from);
            line.replace(from, (end == std::string::npos ? line.size() : end) - from, "...");
        }
    }
}

} // namespace

std::string_view logCategoryName(LogCategory category)
{
    constexpr std::array<std::string_view, 8> names = {"engine", "ingest", "store", "net", "sync", "accounts", "localrelay", "window"};
    return names[static_cast<std::size_t>(category)];
}

std::string_view logLevelName(LogLevel level)
{
    constexpr std::array<std::string_view, 4> names = {"debug", "notice", "warning", "failure"};
    return names[static_cast<std::size_t>(level)];
}

void setLogSink(LogSink newSink, LogLevel lowest)
{
    std::lock_guard lock(sinkMutex);
    sink = newSink ? std::move(newSink) : LogSink(writeToStderr);
    lowestWanted = lowest;
}

Log::Log(LogCategory category, LogLevel level) : m_category(category), m_level(level), m_isWanted(level >= lowestWanted) {}

Log::~Log()
{
    if (!m_isWanted)
        return;
    blotOutSecrets(m_line);
    std::lock_guard lock(sinkMutex);
    sink(m_category, m_level, m_line);
}

Log& Log::operator<<(std::string_view text)
{
    if (m_isWanted)
        m_line.append(text);
    return *this;
}

Log& Log::operator<<(const Error& error)
{
    return *this << "error " << static_cast<unsigned>(error.code) << (error.detail.empty() ? "" : ": ") << std::string_view(error.detail);
}

} // namespace nandu::base
