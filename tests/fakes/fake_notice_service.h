// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices that the test gives. GUI thread.
#pragma once

#include "engine/api/notice_service.h"

namespace nandu::fakes {

class FakeNoticeService : public api::NoticeService {
    Q_OBJECT
public:
    using api::NoticeService::NoticeService;

    bool atEnd = true;
    bool isWatched = false;
    int olderCalls = 0;
    int seenCalls = 0;

    void show(const QList<api::NoticeRow>& rows)
    {
        m_rows = rows;
        Q_EMIT rowsChanged();
    }

    QList<api::NoticeRow> rows() const override { return m_rows; }
    bool isAtEnd() const override { return atEnd; }
    void older() override { ++olderCalls; }
    void setWatched(bool watched) override { isWatched = watched; }
    void markSeen() override
    {
        ++seenCalls;
        for (api::NoticeRow& row : m_rows)
            row.isNew = false;
        Q_EMIT rowsChanged();
    }

private:
    QList<api::NoticeRow> m_rows;
};

} // namespace nandu::fakes
