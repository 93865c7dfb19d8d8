// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/search_query.h"

#include "engine/base/utf8.h"
#include "engine/nostr/secret_leak.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace nandu::nostr {

namespace {

using Fault = SearchQuery::Fault;

constexpr std::int64_t daySeconds = 86'400;
constexpr std::size_t hexIdChars = 64;

// One blank-separated piece: "-from:"Ann Lee"" is excluded, key "from", value "Ann Lee".
struct Term {
    std::string raw;
    std::string key;   // before the colon, small; empty when it is none of our operators
    std::string value; // quotes taken off
    bool isExcluded = false;
    bool isQuoted = false;
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

std::string cleaned(std::string_view text);
std::vector<Term> termsOf(std::string_view text);
void takeTerm(SearchQuery& query, const Term& term);
void takeOperator(SearchQuery& query, const Term& term);
bool takeName(SearchQuery& query, const std::string& text);
std::optional<std::int64_t> dayOf(std::string_view text);
SearchQuery::Person personOf(const std::string& text);

} // namespace

SearchQuery parseSearch(std::string_view text)
{
    SearchQuery query;
    if (secretLeakIn(text, nullptr) != Leak::None) { // security K5: not looked for, not kept, not shown again
        query.faults.push_back({Fault::Kind::SecretKey, {}});
        return query;
    }
    const bool isCut = text.size() > searchBytesMax;
    const std::string line = cleaned(text.substr(0, searchBytesMax));
    if (!isCut && takeName(query, line))
        return query;
    std::vector<Term> terms = termsOf(line);
    if (isCut || terms.size() > searchTermsMax)
        query.faults.push_back({Fault::Kind::TooLong, {}});
    terms.resize(std::min(terms.size(), searchTermsMax));
    for (const Term& term : terms)
        takeTerm(query, term);
    return query;
}

bool SearchQuery::isEmpty() const
{
    return words.empty() && excludedWords.empty() && hashtags.empty() && excludedHashtags.empty() && from.empty() && !since && !until
        && kinds.empty() && has.empty();
}

std::string normalHashtag(std::string_view tag)
{
    return lowered(tag.starts_with('#') ? tag.substr(1) : tag);
}

namespace {

// Control characters and every kind of blank become a blank, typographic quotes plain ones; broken UTF-8 goes.
std::string cleaned(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const base::CodePoint next = base::firstCodePoint(text);
        const char32_t c = next.value;
        if (next.bytes == 0) {
            text.remove_prefix(1);
            continue;
        }
        if (c <= 0x20 || c == 0x7f || (c >= 0x80 && c <= 0xa0) || (c >= 0x2000 && c <= 0x200a) || c == 0x3000)
            out += ' ';
        else if (c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb)
            out += '"';
        else
            out.append(text.substr(0, next.bytes));
        text.remove_prefix(next.bytes);
    }
    const std::size_t first = out.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : out.substr(first, out.find_last_not_of(' ') - first + 1);
}

bool isHexId(std::string_view text)
{
    return text.size() == hexIdChars && EventId::fromHex(lowered(text)).has_value();
}

// The whole line is a name of one thing.
bool takeName(SearchQuery& query, const std::string& text)
{
    if (text.empty() || text.find(' ') != std::string::npos || text.find('"') != std::string::npos)
        return false;
    const std::string small = lowered(text);
    if (isHexId(text)) {
        query.hex = EventId::fromHex(small);
        return true;
    }
    auto entity = small.starts_with("nostr:") ? parseNostrUri(text) : parseEntity(text.starts_with('@') ? text.substr(1) : text);
    if (entity) {
        query.entity = std::move(*entity);
        return true;
    }
    const std::size_t at = text.find('@');
    if (at == 0 && text.size() > 1) {
        query.personName = text.substr(1);
        return true;
    }
    const bool isAddress = at != std::string::npos && at + 1 < text.size() && text.find('.', at) != std::string::npos
        && text.find('@', at + 1) == std::string::npos && text.find(':') == std::string::npos;
    if (isAddress)
        query.personName = text;
    return isAddress;
}

constexpr std::array<std::string_view, 5> operators = {"from", "since", "until", "kind", "has"};

Term termOf(std::string raw)
{
    Term term;
    term.raw = std::move(raw);
    std::string_view rest = term.raw;
    if (rest.size() > 1 && rest.front() == '-') {
        term.isExcluded = true;
        rest.remove_prefix(1);
    }
    const std::size_t colon = rest.find(':');
    if (colon != std::string_view::npos && rest.find('"') > colon) {
        const std::string key = lowered(rest.substr(0, colon));
        if (std::find(operators.begin(), operators.end(), key) != operators.end()) {
            term.key = key;
            rest.remove_prefix(colon + 1);
        }
    }
    term.isQuoted = rest.starts_with('"');
    for (const char c : rest) {
        if (c != '"')
            term.value += c;
    }
    return term;
}

std::vector<Term> termsOf(std::string_view text)
{
    std::vector<Term> terms;
    std::string raw;
    bool isInQuotes = false;
    const auto end = [&] {
        if (!raw.empty())
            terms.push_back(termOf(std::exchange(raw, {})));
    };
    for (const char c : text) {
        if (c == ' ' && !isInQuotes) {
            end();
            continue;
        }
        raw += c;
        if (c == '"') {
            isInQuotes = !isInQuotes;
            if (!isInQuotes)
                end();
        }
    }
    end();
    return terms;
}

// Has something that the index keeps: a letter or a digit of any script. Marks and pictures alone are in no index.
bool hasLetter(std::string_view text)
{
    while (!text.empty()) {
        const base::CodePoint next = base::firstCodePoint(text);
        const char32_t c = next.value;
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        const bool isSymbol = c <= 0xbf || (c >= 0x2000 && c <= 0x2bff) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xfe00 && c <= 0xfe0f)
            || (c >= 0xff00 && c <= 0xff0f) || (c >= 0x1f000 && c <= 0x1faff);
        if (isPlain || !isSymbol)
            return true;
        text.remove_prefix(std::max<std::size_t>(next.bytes, 1));
    }
    return false;
}

void takeTerm(SearchQuery& query, const Term& term)
{
    if (!term.key.empty()) {
        takeOperator(query, term);
        return;
    }
    if (!term.isQuoted && term.value.starts_with('#') && hasLetter(term.value)) {
        (term.isExcluded ? query.excludedHashtags : query.hashtags).push_back(normalHashtag(term.value));
        return;
    }
    if (hasLetter(term.value))
        (term.isExcluded ? query.excludedWords : query.words).push_back(term.value);
}

void takeOperator(SearchQuery& query, const Term& term)
{
    if (term.value.empty()) // still being typed
        return;
    const auto fault = [&](Fault::Kind kind) { query.faults.push_back({kind, term.raw}); };
    if (term.isExcluded)
        return fault(Fault::Kind::CannotExclude);
    if (term.key == "from") {
        SearchQuery::Person person = personOf(term.value);
        if (!person.key && !person.isMe && !hasLetter(person.name))
            return fault(Fault::Kind::BadPerson);
        query.from.push_back(std::move(person));
    } else if (term.key == "since" || term.key == "until") {
        const auto day = dayOf(term.value);
        if (!day)
            return fault(Fault::Kind::BadDate);
        if (term.key == "since")
            query.since = *day;
        else
            query.until = *day + daySeconds - 1;
    } else if (term.key == "kind") {
        std::uint16_t kind = 0;
        const char* const end = term.value.data() + term.value.size();
        const auto [after, problem] = std::from_chars(term.value.data(), end, kind);
        if (problem != std::errc() || after != end)
            return fault(Fault::Kind::BadKind);
        query.kinds.push_back(kind);
    } else {
        constexpr std::array<std::pair<std::string_view, SearchQuery::Has>, 4> names = {{{"image", SearchQuery::Has::Image},
            {"link", SearchQuery::Has::Link}, {"video", SearchQuery::Has::Video}, {"zap", SearchQuery::Has::Zap}}};
        const std::string small = lowered(term.value);
        const auto* known = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == small; });
        if (known == names.end())
            return fault(Fault::Kind::BadHas);
        query.has.push_back(known->second);
    }
}

SearchQuery::Person personOf(const std::string& text)
{
    SearchQuery::Person person;
    const std::string small = lowered(text);
    if (isHexId(text)) {
        person.key = PubKey::fromHex(small);
        return person;
    }
    const auto entity = small.starts_with("nostr:") ? parseNostrUri(text) : parseEntity(text);
    if (entity && entity->author) {
        person.key = entity->author;
        return person;
    }
    person.isMe = small == "me";
    if (!person.isMe)
        person.name = text.starts_with('@') ? text.substr(1) : text;
    return person;
}

// YYYY-MM-DD, the first second of that day in UTC.
std::optional<std::int64_t> dayOf(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = -1;
        const char* const end = text.data() + from + count;
        const auto [after, problem] = std::from_chars(text.data() + from, end, value);
        return problem == std::errc() && after == end ? value : -1;
    };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (year < 1970 || month < 0 || day < 0)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * daySeconds;
}

} // namespace

} // namespace nandu::nostr
