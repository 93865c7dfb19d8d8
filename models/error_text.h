// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns an error code into one translated sentence that says what happened and what helps. Pure function, any thread.
#pragma once

#include "engine/api/note_row.h"
#include "engine/base/error.h"

#include <QString>

namespace nandu::models {

QString errorText(base::ErrorCode code, const QString& detail = {});

// As the services send it; a number that is no code is told as an internal error.
QString errorText(int code, const QString& detail = {});

// Two whole sentences, one after the other.
QString twoSentences(const QString& first, const QString& second);

// What a relay's refusal means (NIP-01's prefixes), with its own words where they say more.
QString refusalText(api::RelayDelivery::Refusal refusal, const QString& reason);

} // namespace nandu::models
