// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others did that names the viewer, newest first: mentions, answers, quotes, reactions, reposts, zaps. Who follows is not
// here: follow lists are not indexed by whom they name. Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/store/note_join.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace nandu::store {

struct NoticeRecord {
    enum class Type : std::uint8_t { Mention, Reply, Quote, Reaction, Repost, Zap };
    base::EventId event;
    Type type = Type::Mention;
    ProfileRecord person;            // who did it; of a zap its sender
    base::EventId note;              // the own note that it is about; of a mention, an answer and a quote their note
    std::optional<NoteRecord> shown; // that note, when it is stored
    std::string emoji;               // of a reaction
    std::uint64_t millisats = 0;     // of a zap
    std::int64_t createdAt = 0;
    std::int64_t firstSeenAt = 0;
};

class NoticeReader {
public:
    NoticeReader(ReadView& view, ProfileTable& profiles, NoteJoin& join, const base::PubKey& viewer)
        : m_view(view), m_profiles(profiles), m_join(join), m_viewer(viewer) {}

    // Dated until `now` and a little; of nobody who is muted.
    std::vector<NoticeRecord> read(std::uint32_t limit, std::int64_t now);

private:
    std::optional<NoticeRecord> noticeOf(const EventRow& row);
    NoticeRecord::Type typeOfText(const nostr::Event& event);
    bool isMine(const base::EventId& note, const std::optional<base::PubKey>& claimed);
    const std::optional<NoteRecord>& noteOf(const base::EventId& id);

    ReadView& m_view;
    ProfileTable& m_profiles;
    NoteJoin& m_join;
    const base::PubKey m_viewer;
    std::unordered_map<base::EventId, std::optional<NoteRecord>> m_notes; // many notices are about the same few
};

} // namespace nandu::store
