// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/tag_list.h"

namespace nandu::nostr {

TagList::TagList(std::initializer_list<std::initializer_list<std::string_view>> tags)
{
    for (const auto& tag : tags)
        add(tag);
}

std::string_view TagList::first(std::string_view name) const
{
    for (const Tag tag : *this) {
        if (tag.name() == name)
            return tag.value();
    }
    return {};
}

void TagList::add(std::initializer_list<std::string_view> values)
{
    for (const std::string_view value : values)
        appendValue(value);
    endTag();
}

void TagList::add(const Tag& tag)
{
    for (std::size_t i = 0; i < tag.size(); ++i)
        appendValue(tag[i]);
    endTag();
}

} // namespace nandu::nostr
