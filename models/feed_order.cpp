// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feed_order.h"

#include <QHash>

#include <algorithm>

namespace nandu::models {

bool standsBefore(const api::NoteRow& a, const api::NoteRow& b)
{
    return a.orderAt != b.orderAt ? a.orderAt > b.orderAt : a.rowId < b.rowId;
}

std::vector<api::NoteRow> asConversation(std::vector<api::NoteRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const api::NoteRow& a, const api::NoteRow& b) {
        return a.orderAt != b.orderAt ? a.orderAt < b.orderAt : a.rowId < b.rowId;
    });
    QHash<QString, std::size_t> place;
    for (std::size_t i = 0; i < rows.size(); ++i)
        place.insert(rows[i].rowId, i);

    QHash<QString, QList<std::size_t>> replies; // empty key: no parent here
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString& parent = rows[i].note.replyToId;
        replies[place.contains(parent) && parent != rows[i].rowId ? parent : QString()].append(i);
    }

    // An explicit stack: a chain of replies may be thousands long. What a forged circle leaves out is appended at the end.
    std::vector<bool> taken(rows.size(), false);
    std::vector<api::NoteRow> ordered;
    ordered.reserve(rows.size());
    QList<std::size_t> stack;
    const auto take = [&](const QString& parent) {
        const QList<std::size_t> children = replies.value(parent);
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            stack.append(*child);
    };
    take({});
    while (!stack.isEmpty()) {
        const std::size_t next = stack.takeLast();
        taken[next] = true;
        const QString id = rows[next].rowId;
        ordered.push_back(std::move(rows[next]));
        take(id);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!taken[i])
            ordered.push_back(std::move(rows[i]));
    }
    return ordered;
}

} // namespace nandu::models
