// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tags of an event in one piece of memory: a few allocations an event instead of one a string, cheap to move between
// threads. Plain value, any thread. Values are UTF-8 exactly as signed.
#pragma once

#include "engine/base/prefetch.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

class TagList {
public:
    // One tag: its values in order; [0] is the name. Valid as long as the list is unchanged.
    class Tag {
    public:
        std::size_t size() const { return m_count; }
        bool empty() const { return m_count == 0; }
        std::string_view operator[](std::size_t i) const // "" past the end, as clients leave values out
        {
            if (i >= m_count)
                return {};
            const std::size_t from = i == 0 ? m_textFrom : m_ends[i - 1];
            return m_text.substr(from, m_ends[i] - from);
        }
        std::string_view name() const { return (*this)[0]; }
        std::string_view value() const { return (*this)[1]; }

    private:
        friend class TagList;
        Tag(std::string_view text, const std::uint32_t* ends, std::size_t count, std::size_t textFrom)
            : m_text(text), m_ends(ends), m_count(count), m_textFrom(textFrom) {}
        std::string_view m_text;
        const std::uint32_t* m_ends; // where each value ends in m_text
        std::size_t m_count;
        std::size_t m_textFrom;
    };

    class Iterator {
    public:
        Tag operator*() const { return (*m_list)[m_at]; }
        Iterator& operator++() { ++m_at; return *this; }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }

    private:
        friend class TagList;
        Iterator(const TagList* list, std::size_t at) : m_list(list), m_at(at) {}
        const TagList* m_list;
        std::size_t m_at;
    };

    TagList() = default;
    TagList(std::initializer_list<std::initializer_list<std::string_view>> tags);

    std::size_t size() const { return m_tagEnds.size(); }
    bool empty() const { return m_tagEnds.empty(); }
    Tag operator[](std::size_t i) const
    {
        const std::size_t first = i == 0 ? 0 : m_tagEnds[i - 1];
        const std::size_t from = first == 0 ? 0 : m_valueEnds[first - 1];
        return Tag(m_text, m_valueEnds.data() + first, m_tagEnds[i] - first, from);
    }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

    // Value of the first tag with this name, "" if there is none.
    std::string_view first(std::string_view name) const;
    std::size_t values() const { return m_valueEnds.size(); } // of all tags, their names included
    std::size_t textBytes() const { return m_text.size(); }
    std::size_t bytes() const { return m_text.size() + 4 * (m_valueEnds.size() + m_tagEnds.size()); }

    // They are read soon; texts up to so many bytes.
    void prepare(std::size_t bytesMax) const
    {
        base::prefetch(m_text.data(), std::min(m_text.size(), bytesMax));
        base::prefetch(m_valueEnds.data(), std::min(4 * m_valueEnds.size(), bytesMax));
        base::prefetch(m_tagEnds.data(), std::min(4 * m_tagEnds.size(), bytesMax));
    }

    // Building, in order: appendValue()... endTag(), or add() for a whole tag.
    void appendValue(std::string_view value)
    {
        m_text.append(value);
        m_valueEnds.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    void clear() // keeps its memory
    {
        m_text.clear();
        m_valueEnds.clear();
        m_tagEnds.clear();
    }
    void endTag() { m_tagEnds.push_back(static_cast<std::uint32_t>(m_valueEnds.size())); }
    void add(std::initializer_list<std::string_view> values);
    void add(const Tag& tag);

    bool operator==(const TagList&) const = default;

private:
    std::string m_text;
    std::vector<std::uint32_t> m_valueEnds; // offset in m_text
    std::vector<std::uint32_t> m_tagEnds;   // index in m_valueEnds
};

} // namespace nandu::nostr
