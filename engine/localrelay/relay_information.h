// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The NIP-11 document of the relay that we serve: what it announces is what it enforces. Pure function, any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace nandu::localrelay {

QByteArray relayInformation(const QString& name, const QString& description);

} // namespace nandu::localrelay
