// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/emoji_service_impl.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::client {

namespace kinds = nostr::kinds;

void EmojiServiceImpl::setAccount(const std::optional<base::PubKey>& account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_known.clear();
    Q_EMIT emojiChanged();
    readAgain();
}

void EmojiServiceImpl::readAgain()
{
    const quint64 asked = ++m_generation;
    if (!m_account)
        return;
    nostr::Filter own;
    own.authors = {*m_account};
    own.kinds = {kinds::emojiList};
    m_store.find({own}, this, [this, asked](std::vector<nostr::Event> lists) { readSets(asked, std::move(lists)); });
}

void EmojiServiceImpl::readSets(quint64 asked, std::vector<nostr::Event> lists)
{
    std::vector<nostr::Address> named;
    for (const nostr::Event& list : lists) {
        for (const nostr::Address& set : nostr::emojiSetsNamedBy(list))
            named.push_back(set);
    }
    if (named.empty()) {
        take(asked, lists);
        return;
    }
    std::vector<nostr::Filter> filters;
    for (const nostr::Address& set : named) {
        nostr::Filter& filter = filters.emplace_back();
        filter.authors = {set.author};
        filter.kinds = {kinds::emojiSet};
        filter.tags['d'] = {set.d};
    }
    m_store.find(std::move(filters), this, [this, asked, named, lists = std::move(lists)](const std::vector<nostr::Event>& found) {
        std::vector<nostr::Event> all = lists;
        for (const nostr::Address& set : named) {
            for (const nostr::Event& event : found) {
                if (nostr::addressOf(event) == set)
                    all.push_back(event);
            }
        }
        take(asked, all);
    });
}

void EmojiServiceImpl::take(quint64 asked, const std::vector<nostr::Event>& listAndSets)
{
    auto now = nostr::emojiOf(listAndSets);
    if (asked != m_generation || now == m_known)
        return;
    m_known = std::move(now);
    Q_EMIT emojiChanged();
}

QList<api::EmojiRow> EmojiServiceImpl::emoji() const
{
    QList<api::EmojiRow> rows;
    for (const nostr::CustomEmoji& one : m_known)
        rows.append({QString::fromStdString(one.shortcode), QString::fromStdString(one.url)});
    return rows;
}

} // namespace nandu::client
