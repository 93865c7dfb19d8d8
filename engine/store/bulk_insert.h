// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inserts rows, many with one statement: to start one costs more than a row. Writer thread, inside its transaction.
#pragma once

#include "engine/store/sqlite_statement.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace nandu::store {

class BulkInsert {
public:
    static constexpr std::size_t rowsAtOnce = 32;

    // `insertInto`: the statement up to its values.
    static base::Result<BulkInsert> prepare(SqliteDb& db, std::string_view insertInto, int columns);

    // bind(statement, first parameter, row) binds the columns of a row.
    template <typename Row, typename Bind>
    base::Result<void> run(std::span<const Row> rows, const Bind& bind)
    {
        for (; rows.size() >= rowsAtOnce; rows = rows.subspan(rowsAtOnce)) {
            for (std::size_t row = 0; row < rowsAtOnce; ++row)
                bind(m_many, static_cast<int>(row) * m_columns + 1, rows[row]);
            if (auto inserted = m_many.run(); !inserted)
                return inserted;
        }
        for (const Row& row : rows) {
            bind(m_one, 1, row);
            if (auto inserted = m_one.run(); !inserted)
                return inserted;
        }
        return {};
    }

private:
    BulkInsert(SqliteStatement one, SqliteStatement many, int columns)
        : m_one(std::move(one)), m_many(std::move(many)), m_columns(columns) {}

    SqliteStatement m_one;
    SqliteStatement m_many;
    int m_columns;
};

} // namespace nandu::store
