// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is fetched of the past, in words. Pure functions of the clock given, any thread; times are seconds since 1970.
#pragma once

#include "engine/api/sync_service.h"

#include <QString>

namespace nandu::models {

QString momentText(qint64 at, qint64 now);  // 14:02, 7 November 14:02, 7 November, 7 November 2024: no more than is needed
QString timeLeftText(int seconds);          // about 3 min
QString syncStateText(const api::SyncRow& row, qint64 now);
QString syncAskedText(const api::SyncRow& row, qint64 now); // what is to be complete there
QString syncFiguresText(const api::SyncRow& row);
QString gapText(const api::FeedGap& gap, qint64 now);
QString meteredText(const QList<api::SyncRow>& rows); // that the connection is metered, and what waits
bool isSyncing(const api::SyncRow& row);

} // namespace nandu::models
