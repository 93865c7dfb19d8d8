// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/draft_shelf.h"

#include "engine/client/note_options.h"

#include <algorithm>
#include <utility>

namespace nandu::client {

bool DraftShelf::put(const api::DraftRow& draft)
{
    const bool wasKnown = remove(draft.key);
    if (isEmpty(draft))
        return wasKnown;
    m_rows.prepend(draft);
    return true;
}

bool DraftShelf::remove(const QString& key)
{
    return m_rows.removeIf([&](const api::DraftRow& row) { return row.key == key; }) > 0;
}

bool DraftShelf::add(const std::vector<store::Draft>& stored)
{
    const qsizetype before = m_rows.size();
    for (const store::Draft& draft : stored) {
        const QString key = QString::fromStdString(draft.key);
        const bool isKnown = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const api::DraftRow& row) { return row.key == key; });
        if (!isKnown)
            m_rows.append(rowOf(draft));
    }
    return m_rows.size() != before;
}

bool DraftShelf::clear()
{
    return !std::exchange(m_rows, {}).isEmpty();
}

} // namespace nandu::client
