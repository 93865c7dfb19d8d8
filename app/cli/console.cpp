// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <cstdio>

namespace nandu::cli {

int fail(std::string_view sentence)
{
    say(sentence);
    return failed;
}

int failUsage(std::string_view sentence)
{
    say(sentence);
    std::fputs("Try: nandu-cli --help\n", stderr);
    return calledWrongly;
}

void say(std::string_view sentence)
{
    std::fprintf(stderr, "nandu-cli: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
}

std::string harmless(std::string_view text)
{
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isC1 = byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0;
        if (isC1)
            ++i; // U+0080 to U+009F: commands as well
        else if (byte >= 0x20 && byte != 0x7f)
            shown.push_back(text[i]);
    }
    return shown;
}

bool printLine(std::string_view line)
{
    return std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && std::fputc('\n', stdout) != EOF;
}

std::string sentence(const base::Error& error, std::string_view what)
{
    const std::string subject(what);
    switch (error.code) {
    case base::ErrorCode::NotFound: return subject + " does not exist.";
    case base::ErrorCode::Busy: return subject + " is in use by another program; close it first.";
    case base::ErrorCode::PermissionDenied: return subject + " may not be read or written: permission denied.";
    case base::ErrorCode::DiskFull: return subject + " cannot grow: the disk is full.";
    case base::ErrorCode::Corrupt: return subject + " is damaged or no database; move it away and import again.";
    case base::ErrorCode::TooNew: return subject + " was written by a newer version of Nandu.";
    case base::ErrorCode::TooLarge: return subject + " is too large.";
    case base::ErrorCode::TimedOut: return subject + " did not answer in time.";
    case base::ErrorCode::Cancelled: return subject + " was interrupted.";
    case base::ErrorCode::InvalidInput:
    case base::ErrorCode::Refused:
    case base::ErrorCode::Locked:
    case base::ErrorCode::Unavailable:
    case base::ErrorCode::Internal: break;
    }
    const std::string reason = error.detail.substr(0, error.detail.find(" (SQLite ")); // what follows is for the log
    return subject + ": " + (reason.empty() ? "an unknown error" : reason) + ".";
}

} // namespace nandu::cli
