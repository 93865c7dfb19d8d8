// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One prepared statement, kept for the life of its connection and used by the same thread. Parameters are bound, never pasted.
// Use: statement.bind(1, x).bind(2, y); while (step) read columns; it resets itself after the last row, or by reset().
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/store/sqlite_db.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace nandu::store {

class SqliteStatement {
public:
    static base::Result<SqliteStatement> prepare(SqliteDb& db, std::string_view sql);

    SqliteStatement(SqliteStatement&&) noexcept = default;
    SqliteStatement& operator=(SqliteStatement&&) noexcept = default;

    // Parameters count from 1. Text and blobs are not copied: they must live until the statement is reset or done.
    SqliteStatement& bind(int parameter, std::int64_t value);
    SqliteStatement& bind(int parameter, std::string_view text);
    SqliteStatement& bind(int parameter, std::span<const std::uint8_t> blob);
    SqliteStatement& bindNull(int parameter);
    template <typename Meaning, std::size_t size>
    SqliteStatement& bind(int parameter, const base::FixedBytes<Meaning, size>& value)
    {
        return bind(parameter, std::span<const std::uint8_t>(value.bytes));
    }
    template <typename T>
    SqliteStatement& bind(int parameter, const std::optional<T>& value)
    {
        return value ? bind(parameter, *value) : bindNull(parameter);
    }

    // True: there is a row. False: done, and reset for the next use.
    base::Result<bool> step();
    // For statements without rows: steps to the end.
    base::Result<void> run();
    // True while there are rows; a failure ends the loop and stays in failure() until the next reset.
    bool next();
    const std::optional<base::Error>& failure() const { return m_failure; }
    void reset();

    // Columns count from 0. Views are valid until the next step or reset.
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;
    std::span<const std::uint8_t> blob(int column) const;
    bool isNull(int column) const;
    // A stored id or key; all zero when the column is not exactly that long (a damaged row).
    template <typename Id>
    Id id(int column) const
    {
        Id value;
        const auto bytes = blob(column);
        if (bytes.size() == value.bytes.size())
            std::copy(bytes.begin(), bytes.end(), value.bytes.begin());
        return value;
    }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit SqliteStatement(sqlite3_stmt* statement) : m_statement(statement) {}
    base::Error error() const;

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    std::optional<base::Error> m_failure;
};

} // namespace nandu::store
