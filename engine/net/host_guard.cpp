// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/host_guard.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nandu::net {

namespace {
struct Range {
    quint32 from;
    int bits;
};

// IANA special-purpose registry.
constexpr std::array<Range, 15> specialIpv4 = {{
    {0x00000000, 8},  // this network
    {0x0A000000, 8},  // private
    {0x64400000, 10}, // carrier-grade NAT
    {0x7F000000, 8},  // loopback
    {0xA9FE0000, 16}, // link-local
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0000200, 24}, // documentation
    {0xC0586300, 24}, // 6to4 relays
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xC6336400, 24}, // documentation
    {0xCB007100, 24}, // documentation
    {0xE0000000, 4},  // multicast
    {0xF0000000, 4},  // reserved, broadcast
}};

bool isPublicIpv4(quint32 address)
{
    return std::none_of(specialIpv4.begin(), specialIpv4.end(), [&](const Range& range) {
        return (address >> (32 - range.bits)) == (range.from >> (32 - range.bits));
    });
}

bool isPublicIpv6(const Q_IPV6ADDR& a)
{
    // Only 2000::/3 is given out. Inside it, 2001::/23 and 2002::/16 are tunnels and tests, 2001:db8::/32 documentation.
    if ((a[0] & 0xE0) != 0x20)
        return false;
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] < 0x02)
        return false;
    if (a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0D && a[3] == 0xB8)
        return false;
    return !(a[0] == 0x20 && a[1] == 0x02);
}
} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:a.b.c.d
    if (isIpv4)
        return isPublicIpv4(ipv4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    return isPublicIpv6(address.toIPv6Address());
}

} // namespace nandu::net
