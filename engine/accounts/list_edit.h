// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One change to an own list, as a difference: what is added and what is taken away, nothing else (security rule 6, E16). It is
// applied to whatever version is the newest then, and again to a newer one. Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace nandu::accounts {

// Which list: kind, and the d tag where there are several of a kind.
struct ListAddress {
    std::uint16_t kind = 0;
    std::string d;
    auto operator<=>(const ListAddress&) const = default;
};

ListAddress listAddressOf(const nostr::Event& event);

// The list itself, the private entries decrypted.
struct ListContent {
    nostr::TagList tags;
    std::string content;                        // as published; for lists with private entries it is made anew when they changed
    std::optional<nostr::TagList> privateTags;  // absent: there are some and they could not be read; kept as they are
};

// Everything that an edit can say.
struct ListEdit {
    ListAddress list;
    nostr::TagList add, addPrivate;             // an entry that is there already stays as it is; a relay gets its new role
    nostr::TagList remove;                      // by name and value, public or private
    std::map<std::string, std::string> fields;  // of a profile; "" removes the field
    std::optional<ListContent> whole;           // an old version restored, its content as it was published
};

// The private entries of these kinds are in the encrypted content (NIP-51).
bool hasPrivateEntries(std::uint16_t kind);

// Refused: the private entries cannot be read and the edit is about them; the profile is no JSON object.
base::Result<ListContent> applied(const ListContent& base, const ListEdit& edit);
bool isSatisfiedBy(const ListContent& content, const ListEdit& edit); // applying it would change nothing

// What counts as an entry: tags that name something, fields of a profile; not titles and other describing tags.
struct Entry {
    std::string name, value, extra;
    bool isPrivate = false;
    bool operator==(const Entry&) const = default;
};
std::vector<Entry> entriesOf(std::uint16_t kind, const ListContent& content);
nostr::TagList onlyEntries(const nostr::TagList& tags);
std::vector<Entry> missingIn(const std::vector<Entry>& now, const std::vector<Entry>& before); // of before, by name and value

// For user.db.
std::string toJson(const ListEdit& edit);
base::Result<ListEdit> editFromJson(const ListAddress& list, std::string_view json);

} // namespace nandu::accounts
