// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong, as a code the interface turns into a sentence, and detail for the log. Plain values, any thread.
#pragma once

#include <cstdint>
#include <string>

namespace nandu::base {

enum class ErrorCode : std::uint8_t {
    InvalidInput,    // text from outside that is not what it should be
    NotFound,
    Refused,         // a policy or a peer said no
    Locked,          // a key or a file that needs a password first
    Busy,            // another process or an earlier request holds it
    Unavailable,     // no network, no relay, no keychain
    TimedOut,
    Cancelled,
    DiskFull,
    PermissionDenied,
    Corrupt,         // stored data that fails its check
    TooNew,          // written by a newer version
    TooLarge,        // over a cap of base/limits.h
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail; // for the log and the command line; never a secret
};

} // namespace nandu::base
