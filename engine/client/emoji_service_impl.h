// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the account's emoji from the store when it is switched to and when its lists change. GUI thread.
#pragma once

#include "engine/api/emoji_service.h"
#include "engine/nostr/custom_emoji.h"
#include "engine/sync/store_lookup.h"

#include <optional>
#include <vector>

namespace nandu::client {

class EmojiServiceImpl : public api::EmojiService {
    Q_OBJECT
public:
    explicit EmojiServiceImpl(sync::StoreLookup& store, QObject* parent = nullptr) : api::EmojiService(parent), m_store(store) {}

    void setAccount(const std::optional<base::PubKey>& account);
    void readAgain();
    const std::vector<nostr::CustomEmoji>& known() const { return m_known; }
    QList<api::EmojiRow> emoji() const override;

private:
    void readSets(quint64 asked, std::vector<nostr::Event> lists);
    void take(quint64 asked, const std::vector<nostr::Event>& listAndSets);

    sync::StoreLookup& m_store;
    std::optional<base::PubKey> m_account;
    std::vector<nostr::CustomEmoji> m_known;
    quint64 m_generation = 0; // an answer for an earlier account or list is dropped
};

} // namespace nandu::client
