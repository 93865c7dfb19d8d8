// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/sqlite_statement.h"

#include <sqlite3.h>

#include <string>

namespace nandu::store {

using base::Result;

Result<SqliteStatement> SqliteStatement::prepare(SqliteDb& db, std::string_view sql)
{
    sqlite3_stmt* raw = nullptr;
    const int rc = sqlite3_prepare_v3(db.handle(), sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (rc != SQLITE_OK)
        return db.error(sql);
    return SqliteStatement(raw);
}

SqliteStatement& SqliteStatement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), parameter, value);
    return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(m_statement.get(), parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

SqliteStatement& SqliteStatement::bind(int parameter, std::span<const std::uint8_t> blob)
{
    static constexpr std::uint8_t nothing = 0;
    sqlite3_bind_blob64(m_statement.get(), parameter, blob.data() ? blob.data() : &nothing, blob.size(), SQLITE_STATIC);
    return *this;
}

SqliteStatement& SqliteStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement.get(), parameter);
    return *this;
}

Result<bool> SqliteStatement::step()
{
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    base::Error failed = error();
    sqlite3_reset(m_statement.get());
    return failed;
}

Result<void> SqliteStatement::run()
{
    while (true) {
        auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

bool SqliteStatement::next()
{
    auto row = step();
    if (row)
        return *row;
    m_failure = row.error();
    return false;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    m_failure.reset();
}

std::int64_t SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::string_view SqliteStatement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))) : std::string_view();
}

std::span<const std::uint8_t> SqliteStatement::blob(int column) const
{
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

bool SqliteStatement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

base::Error SqliteStatement::error() const
{
    sqlite3* db = sqlite3_db_handle(m_statement.get());
    const int rc = sqlite3_extended_errcode(db);
    std::string detail = sqlite3_errmsg(db);
    detail.append(" (SQLite ").append(std::to_string(rc)).append("): ").append(sqlite3_sql(m_statement.get()));
    return base::fail(errorCodeOfSqlite(rc), std::move(detail));
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

} // namespace nandu::store
