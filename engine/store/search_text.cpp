// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/search_text.h"

#include "engine/base/utf8.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/profile.h"
#include "engine/store/index_keys.h"

#include <algorithm>

namespace nandu::store {

namespace kinds = nostr::kinds;
using nostr::SearchQuery;

namespace {

constexpr int ridBits = 29;
static_assert(searchRidMax == (std::int64_t{1} << ridBits) - 1);
constexpr std::int64_t lastSecond = (std::int64_t{1} << 34) - 1; // of the year 2514
constexpr std::size_t hashtagsMax = 50; // of one note

// Written without blanks between words: each sign is indexed by itself, and a word of several becomes a phrase.
bool standsAlone(char32_t c)
{
    return (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) || (c >= 0x3041 && c <= 0x30ff)
        || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

std::string spaced(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        if (static_cast<unsigned char>(text.front()) < 0x80) {
            out += text.front();
            text.remove_prefix(1);
            continue;
        }
        const base::CodePoint next = base::firstCodePoint(text);
        const std::size_t bytes = std::max<std::size_t>(next.bytes, 1);
        const bool isAlone = standsAlone(next.value);
        if (isAlone)
            out += ' ';
        out.append(text.substr(0, bytes));
        if (isAlone)
            out += ' ';
        text.remove_prefix(bytes);
    }
    return out;
}

std::string hashtagFact(std::string_view tag)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto key = static_cast<std::uint64_t>(tagKey('t', tag));
    std::string fact = "t";
    for (int shift = 60; shift >= 0; shift -= 4)
        fact += digits[(key >> shift) & 15];
    return fact;
}

std::string kindFact(std::uint16_t kind) { return "k" + std::to_string(kind); }
std::string authorFact(std::uint32_t pid) { return "p" + std::to_string(pid); }

std::string_view hasFact(SearchQuery::Has has)
{
    switch (has) {
    case SearchQuery::Has::Image: return "himage";
    case SearchQuery::Has::Link: return "hlink";
    case SearchQuery::Has::Video: return "hvideo";
    case SearchQuery::Has::Zap: return {}; // comes later than the note: asked of the counts
    }
    return {};
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string inContent(const std::string& words) { return "content : " + quoted(spaced(words)); }
std::string inFacts(std::string_view fact) { return "facts : " + quoted(fact); }

template <typename Values, typename Fact>
std::string anyFact(const Values& values, Fact fact)
{
    std::string out;
    for (const auto& value : values) {
        out += out.empty() ? "facts : (" : " OR ";
        out += quoted(fact(value));
    }
    return out + ')';
}

} // namespace

bool isSearchedNote(std::uint16_t kind) { return kind == kinds::note || kind == kinds::comment || kind == kinds::longForm; }

SearchKey searchKey(std::int64_t createdAt, std::int64_t rid)
{
    return (lastSecond - std::clamp<std::int64_t>(createdAt, 0, lastSecond)) << ridBits | (rid & searchRidMax);
}

std::int64_t ridOfSearchKey(SearchKey key) { return key & searchRidMax; }
bool isSameSecond(SearchKey a, SearchKey b) { return a >> ridBits == b >> ridBits; }

NoteText noteTextOf(const nostr::Event& event, std::uint32_t pid)
{
    using Type = nostr::NoteToken::Type;
    NoteText text;
    if (event.kind == kinds::longForm)
        text.content = spaced(event.tags.first("title")) + '\n' + spaced(event.tags.first("summary")) + '\n';
    text.content += spaced(event.content);

    bool hasImage = false, hasLink = false, hasVideo = false;
    for (const auto tag : event.tags) {
        if (tag.name() == "t" && !tag.value().empty() && text.hashtags.size() < hashtagsMax)
            text.hashtags.push_back(nostr::normalHashtag(tag.value()));
    }
    for (const nostr::NoteToken& token : nostr::tokensOf(event.content, event.tags)) {
        hasImage |= token.type == Type::Image;
        hasLink |= token.type == Type::Link;
        hasVideo |= token.type == Type::Video;
        if (token.type == Type::Hashtag && text.hashtags.size() < hashtagsMax)
            text.hashtags.push_back(nostr::normalHashtag(token.value));
    }
    std::sort(text.hashtags.begin(), text.hashtags.end());
    text.hashtags.erase(std::unique(text.hashtags.begin(), text.hashtags.end()), text.hashtags.end());

    text.facts = kindFact(event.kind) + ' ' + authorFact(pid);
    for (const std::string& tag : text.hashtags)
        text.facts += ' ' + hashtagFact(tag);
    text.facts += hasImage ? " himage" : "";
    text.facts += hasLink ? " hlink" : "";
    text.facts += hasVideo ? " hvideo" : "";
    return text;
}

PersonText personTextOf(const nostr::Event& event)
{
    PersonText text;
    if (const auto profile = nostr::parseProfile(event.content)) {
        text.names = spaced(profile->name) + '\n' + spaced(profile->displayName) + '\n' + spaced(profile->nip05);
        text.about = spaced(profile->about);
    }
    return text;
}

std::string matchNotes(const SearchQuery& query, std::span<const std::uint32_t> authors)
{
    std::vector<std::string> all;
    std::vector<std::string> none;
    for (const std::string& words : query.words)
        all.push_back(inContent(words));
    for (const std::string& tag : query.hashtags)
        all.push_back(inFacts(hashtagFact(tag)));
    for (const SearchQuery::Has has : query.has) {
        if (const std::string_view fact = hasFact(has); !fact.empty())
            all.push_back(inFacts(fact));
    }
    if (!query.from.empty()) {
        if (authors.empty())
            return {};
        all.push_back(anyFact(authors, authorFact));
    }
    if (!query.kinds.empty() || all.empty()) {
        std::vector<std::uint16_t> searched;
        for (const std::uint16_t kind : {kinds::note, kinds::comment, kinds::longForm}) {
            if (query.kinds.empty() || std::find(query.kinds.begin(), query.kinds.end(), kind) != query.kinds.end())
                searched.push_back(kind);
        }
        if (searched.empty())
            return {};
        all.push_back(anyFact(searched, kindFact));
    }
    for (const std::string& words : query.excludedWords)
        none.push_back(inContent(words));
    for (const std::string& tag : query.excludedHashtags)
        none.push_back(inFacts(hashtagFact(tag)));

    std::string match;
    for (const std::string& part : all)
        match += (match.empty() ? "(" : " AND ") + part;
    match += ')';
    for (const std::string& part : none)
        match = '(' + match + " NOT " + part + ')';
    return match;
}

std::string matchPeople(std::string_view column, std::span<const std::string> words, bool isTyping)
{
    std::string match;
    for (const std::string& word : words)
        match += (match.empty() ? "" : " AND ") + std::string(column) + " : " + quoted(spaced(word));
    return isTyping && !match.empty() ? match + " *" : match;
}

} // namespace nandu::store
