// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings a list model's rows to a wanted list with the fewest announcements: removals, insertions in whole runs, moves, and
// dataChanged with just the roles that differ. Never a reset, so that a view keeps its place. GUI thread; used inside a model.
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace nandu::models {

// Model befriends RowList. `Key` is QString(const Row&), unique in a list; `Roles` is QList<int>(const Row& was, const Row& is).
template <typename Model, typename Row>
class RowList {
public:
    template <typename Key, typename Roles>
    static void sync(Model& model, std::vector<Row>& rows, std::vector<Row> wanted, Key key, Roles roles)
    {
        removeUnwanted(model, rows, wanted, key);
        QSet<QString> present;
        for (const Row& row : rows)
            present.insert(key(row));
        for (std::size_t at = 0; at < wanted.size(); ++at) {
            if (!present.contains(key(wanted[at]))) {
                std::size_t end = at + 1;
                while (end < wanted.size() && !present.contains(key(wanted[end])))
                    ++end;
                insert(model, rows, wanted, at, end);
                at = end - 1;
                continue;
            }
            if (key(rows[at]) != key(wanted[at]))
                moveHere(model, rows, at, key(wanted[at]), key);
            const QList<int> changed = roles(rows[at], wanted[at]);
            if (changed.isEmpty())
                continue;
            rows[at] = std::move(wanted[at]);
            const QModelIndex index = model.index(static_cast<int>(at));
            Q_EMIT model.dataChanged(index, index, changed);
        }
    }

private:
    template <typename Key>
    static void removeUnwanted(Model& model, std::vector<Row>& rows, const std::vector<Row>& wanted, Key key)
    {
        QSet<QString> keep;
        for (const Row& row : wanted)
            keep.insert(key(row));
        for (std::size_t end = rows.size(); end > 0;) {
            if (keep.contains(key(rows[end - 1]))) {
                --end;
                continue;
            }
            std::size_t first = end - 1;
            while (first > 0 && !keep.contains(key(rows[first - 1])))
                --first;
            model.beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(end));
            model.endRemoveRows();
            end = first;
        }
    }

    static void insert(Model& model, std::vector<Row>& rows, std::vector<Row>& wanted, std::size_t first, std::size_t end)
    {
        model.beginInsertRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(first),
            std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(first)),
            std::make_move_iterator(wanted.begin() + static_cast<std::ptrdiff_t>(end)));
        model.endInsertRows();
    }

    template <typename Key>
    static void moveHere(Model& model, std::vector<Row>& rows, std::size_t at, const QString& wantedKey, Key key)
    {
        std::size_t from = at + 1;
        while (key(rows[from]) != wantedKey)
            ++from;
        model.beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(at));
        std::rotate(rows.begin() + static_cast<std::ptrdiff_t>(at), rows.begin() + static_cast<std::ptrdiff_t>(from),
            rows.begin() + static_cast<std::ptrdiff_t>(from + 1));
        model.endMoveRows();
    }
};

} // namespace nandu::models
