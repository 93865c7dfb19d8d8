// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/web_link.h"

#include "engine/base/punycode.h"

#include <algorithm>

namespace nandu::base {

namespace {

bool startsWithScheme(std::string_view url, std::string_view scheme)
{
    return url.size() > scheme.size()
        && std::equal(scheme.begin(), scheme.end(), url.begin(), [](char a, char b) { return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a'); });
}

} // namespace

std::optional<std::string> webHost(std::string_view url)
{
    if (startsWithScheme(url, "https://"))
        url.remove_prefix(8);
    else if (startsWithScheme(url, "http://"))
        url.remove_prefix(7);
    else
        return std::nullopt;
    std::string_view host = url.substr(0, url.find_first_of("/?#\\"));
    host = host.substr(host.rfind('@') == std::string_view::npos ? 0 : host.rfind('@') + 1);
    if (host.starts_with('[')) {
        const std::size_t end = host.find(']');
        return end == std::string_view::npos ? std::nullopt : std::optional(std::string(host.substr(0, end + 1)));
    }
    host = host.substr(0, host.find(':'));
    if (host.ends_with('.'))
        host.remove_suffix(1);
    std::string text;
    for (std::size_t from = 0; from <= host.size();) {
        const std::size_t end = std::min(host.find('.', from), host.size());
        const auto label = asciiLabel(host.substr(from, end - from));
        if (!label)
            return std::nullopt;
        text += (from == 0 ? "" : ".") + *label;
        from = end + 1;
    }
    return text;
}

} // namespace nandu::base
