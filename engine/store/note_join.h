// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joins a row with everything that is shown with it: author, counts, what the viewer did, parent's author, people named,
// quoted notes, the note inside a repost. A handful of prepared point look-ups a row, people looked up once.
// Used on the thread of its ReadView, within one Reading.
#pragma once

#include "engine/crypto/schnorr.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/mutes.h"
#include "engine/store/note_record.h"
#include "engine/store/profile_table.h"
#include "engine/store/read_view.h"

namespace nandu::store {

class NoteJoin {
public:
    NoteJoin(ReadView& view, ProfileTable& profiles) : m_view(view), m_profiles(profiles) {}

    void setMutes(std::shared_ptr<const Mutes> mutes) { m_mutes = std::move(mutes); }
    const Mutes& mutes() const { return *m_mutes; }
    // Joined, but not to be shown: the note inside a repost.
    bool isHidden(const NoteRecord& record) const { return m_mutes->hides(record.event); }

    NoteRecord join(EventRow row, const base::PubKey& viewer);

    // Exact to the last count flush. Zaps count only when the receipt names `author`, the author of the target.
    Counts counts(const nostr::Event& target);
    // `counts` are those of the target: what nobody did, the viewer did not do.
    MineRecord mine(const nostr::Event& target, const base::PubKey& viewer, const Counts& counts);

private:
    void openRepost(NoteRecord& record);
    void joinReferences(NoteRecord& record, const base::PubKey& viewer, bool withQuotes);
    void joinParent(NoteRecord& record);
    void leaveOutMuted(NoteRecord& record) const;
    void subtractMuted(std::vector<AggregateRow>& sums, std::span<const std::uint8_t> target);
    void addCounts(Counts& counts, std::span<const std::uint8_t> target, const base::PubKey& author);
    void addMine(MineRecord& mine, std::span<const std::uint8_t> target, std::uint32_t viewer, const Counts& counts);
    bool isDeleted(const nostr::Event& event);

    ReadView& m_view;
    ProfileTable& m_profiles;
    std::shared_ptr<const Mutes> m_mutes = std::make_shared<Mutes>();
    crypto::SchnorrVerifier m_verifier; // of notes embedded in reposts
};

} // namespace nandu::store
