// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/data_paths.h"

#include <QStandardPaths>

namespace nandu::client {

std::filesystem::path dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(folder.toStdString()) / "nandu";
}

std::filesystem::path eventsDatabase()
{
    return dataFolder() / "events.db";
}

} // namespace nandu::client
