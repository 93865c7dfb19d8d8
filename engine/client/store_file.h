// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The database as a file: its path, and what becomes of one that is damaged. Any thread.
#pragma once

#include <QString>

#include <filesystem>

namespace nandu::client {

std::filesystem::path pathOf(const QString& name);

// The database and its log, under a name that is free; gives that name, empty when they cannot be moved.
QString putAside(const QString& file);

} // namespace nandu::client
