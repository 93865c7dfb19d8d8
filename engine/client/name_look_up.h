// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose key an internet name stands for (NIP-05): asked of the name's own server, no redirect followed. Called, and answered, on the
// thread of `context`; not at all once that is gone.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/client/network.h"

#include <QString>

#include <functional>

namespace nandu::client {

using NameLookUp = std::function<void(const QString& name, std::function<void(base::Result<base::PubKey>)> done)>;

NameLookUp nameLookUp(Network& network, QObject& context); // both outlive it

} // namespace nandu::client
