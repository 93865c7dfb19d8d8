// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which addresses may be dialled though a stranger named the host: public ones only, so that an event cannot make us knock on
// the user's router or on services of this machine (security N6). Pure function, any thread.
#pragma once

#include <QHostAddress>

namespace nandu::net {

// False for loopback, private, link-local, carrier-grade, test, multicast and reserved ranges, and for IPv6 forms that carry
// such an IPv4 address inside.
bool isPublicAddress(const QHostAddress& address);

} // namespace nandu::net
