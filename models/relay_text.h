// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay's state in words. Pure function, any thread.
#pragma once

#include "engine/api/relay_row.h"

namespace nandu::models {

QString relayStateText(const api::RelayRow& relay);

} // namespace nandu::models
