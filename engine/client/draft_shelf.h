// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts of the account in use as the window is told of them, newest first; user.db keeps them. GUI thread; owned by
// publish_service_impl.
#pragma once

#include "engine/api/publish_service.h"
#include "engine/store/user_db.h"

#include <vector>

namespace nandu::client {

class DraftShelf {
public:
    const QList<api::DraftRow>& rows() const { return m_rows; }
    // Each says whether anything changed.
    bool put(const api::DraftRow& draft); // an empty one removes it
    bool remove(const QString& key);
    bool add(const std::vector<store::Draft>& stored); // what was written before they were read stays
    bool clear();

private:
    QList<api::DraftRow> m_rows;
};

} // namespace nandu::client
