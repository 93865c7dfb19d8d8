// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices gathered by what they are about: "Ann, Bob and 12 others liked your note". For the page, and for the desktop. Pure
// functions; the sentences are plain text in the language of the window.
#pragma once

#include "engine/api/notice_service.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace nandu::models {

struct NoticeGroup {
    QString id;
    api::NoticeRow::Type type = api::NoticeRow::Mention;
    QList<api::ProfileRow> people; // each once, the newest first
    QStringList emojis;            // each once, most used first
    QString noteId, words;
    qint64 sats = 0, at = 0;
    bool isNew = false;
    bool operator==(const NoticeGroup&) const = default;
};

bool isTalk(api::NoticeRow::Type type); // somebody's words: they stand by themselves
std::vector<NoticeGroup> gatherNotices(const QList<api::NoticeRow>& rows); // given newest first
QString noticeSentence(const NoticeGroup& group);
QString noticeDetail(const NoticeGroup& group); // sats, or emojis; may be empty

} // namespace nandu::models
