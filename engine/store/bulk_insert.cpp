// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/bulk_insert.h"

#include <string>
#include <utility>

namespace nandu::store {

using base::Result;

namespace {

std::string textOf(std::string_view insertInto, int columns, std::size_t rows)
{
    std::string row = "(?";
    for (int i = 1; i < columns; ++i)
        row += ",?";
    row += ")";
    std::string text(insertInto);
    text += " VALUES";
    for (std::size_t i = 0; i < rows; ++i)
        text.append(i == 0 ? "" : ",").append(row);
    return text;
}

} // namespace

Result<BulkInsert> BulkInsert::prepare(SqliteDb& db, std::string_view insertInto, int columns)
{
    auto one = SqliteStatement::prepare(db, textOf(insertInto, columns, 1));
    if (!one)
        return one.error();
    auto many = SqliteStatement::prepare(db, textOf(insertInto, columns, rowsAtOnce));
    if (!many)
        return many.error();
    return BulkInsert(std::move(*one), std::move(*many), columns);
}

} // namespace nandu::store
