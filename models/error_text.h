// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns an error code into one translated sentence that says what happened and what helps. Pure function, any thread.
#pragma once

#include "engine/base/error.h"

#include <QString>

namespace nandu::models {

QString errorText(base::ErrorCode code, const QString& detail = {});

// As the services send it; a number that is no code is told as an internal error.
QString errorText(int code, const QString& detail = {});

} // namespace nandu::models
