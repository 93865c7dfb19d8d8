// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed_gaps.h"

namespace nandu::models {
namespace {
constexpr QLatin1Char mark('!'); // before all digits: above a note of the same second, and no id of a note
}

QString gapRowId(const api::FeedGap& gap)
{
    return mark + QString::number(gap.from);
}

bool isGapRow(const api::NoteRow& row)
{
    return row.rowId.startsWith(mark);
}

api::NoteRow gapRow(const api::FeedGap& gap)
{
    api::NoteRow row;
    row.rowId = gapRowId(gap);
    row.orderAt = gap.to;
    return row;
}

} // namespace nandu::models
