// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The address of a relay in its one normal form, so that two spellings are one relay. Whether it may be dialled depends on
// who named it: hosts of the own machine or network only when the user typed them, never from a hint or a list of somebody
// else (security Q5, N6). Plain value, any thread. Names are looked at, never resolved: the dialler checks the address again.
#pragma once

#include "engine/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace nandu::base {

class RelayUrl {
public:
    // ws:// or wss://, lower-case host (international names as punycode), no default port, fragment or trailing dot, path at
    // least "/". InvalidInput for anything else, e.g. credentials, blanks, no scheme.
    static Result<RelayUrl> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    const std::string& host() const { return m_host; }
    bool isLocal() const { return m_isLocal; }         // loopback, private, link-local; .local and names without a dot
    bool isLoopback() const { return m_isLoopback; }   // this machine
    bool isOnion() const { return m_isOnion; }
    bool isEncrypted() const { return m_isEncrypted; } // wss
    bool namesPerson() const { return m_namesPerson; } // a key in its path: an entrance made for somebody, mostly not for us
    // May be dialled though a stranger named it.
    bool isDialableFromHint() const { return m_isEncrypted && !m_isLocal && !m_isOnion && !m_namesPerson; }

    bool operator==(const RelayUrl& other) const { return m_text == other.m_text; }
    auto operator<=>(const RelayUrl& other) const { return m_text <=> other.m_text; }

private:
    RelayUrl() = default;
    std::string m_text;
    std::string m_host;
    bool m_isLocal = false;
    bool m_isLoopback = false;
    bool m_isOnion = false;
    bool m_isEncrypted = false;
    bool m_namesPerson = false;
};

} // namespace nandu::base

template <>
struct std::hash<nandu::base::RelayUrl> {
    std::size_t operator()(const nandu::base::RelayUrl& url) const noexcept { return std::hash<std::string>()(url.text()); }
};
