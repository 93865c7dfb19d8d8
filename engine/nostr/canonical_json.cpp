// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/canonical_json.h"

#include "engine/nostr/json_text.h"

#include <algorithm>

namespace nandu::nostr {

namespace {

char* writeText(char* to, std::string_view text) { return std::copy(text.begin(), text.end(), to); }

template <char* (*writeString)(char*, std::string_view)>
char* writeCanonical(char* to, const Event& event)
{
    to = writeText(to, "[0,");
    to = writeHexString(to, event.pubkey.bytes.data(), event.pubkey.bytes.size());
    *to++ = ',';
    to = writeNumber(to, event.createdAt);
    *to++ = ',';
    to = writeNumber(to, event.kind);
    to = writeText(to, ",[");
    for (std::size_t i = 0; i < event.tags.size(); ++i) {
        const TagList::Tag tag = event.tags[i];
        to = writeText(to, i == 0 ? "[" : ",[");
        for (std::size_t j = 0; j < tag.size(); ++j) {
            if (j > 0)
                *to++ = ',';
            to = writeString(to, tag[j]);
        }
        *to++ = ']';
    }
    to = writeText(to, "],");
    to = writeString(to, event.content);
    *to++ = ']';
    return to;
}

// At most so much: a tag adds three characters of its own, and so does each of its values.
std::size_t bytesMax(const Event& event, ControlCharacters form)
{
    constexpr std::size_t rest = 200; // the author, both numbers, brackets and commas
    constexpr std::size_t each = 3;
    const std::size_t text = event.content.size() + event.tags.textBytes();
    const std::size_t escaped = form == ControlCharacters::Verbatim ? canonicalStringBytesMax(text) : jsonStringBytesMax(text);
    return rest + escaped + each * (event.tags.size() + event.tags.values());
}

char* write(char* to, const Event& event, ControlCharacters form)
{
    return form == ControlCharacters::Verbatim ? writeCanonical<writeCanonicalString>(to, event) : writeCanonical<writeJsonString>(to, event);
}

bool isUndisputed(std::string_view text)
{
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\b' && c != '\f')
            return false;
    }
    return true;
}

} // namespace

std::string canonicalJson(const Event& event, ControlCharacters form)
{
    std::string text(bytesMax(event, form), '\0');
    text.resize(static_cast<std::size_t>(write(text.data(), event, form) - text.data()));
    return text;
}

bool hasOneCanonicalForm(const Event& event)
{
    if (!isUndisputed(event.content))
        return false;
    for (const TagList::Tag tag : event.tags) {
        for (std::size_t i = 0; i < tag.size(); ++i) {
            if (!isUndisputed(tag[i]))
                return false;
        }
    }
    return true;
}

EventId EventHasher::id(const Event& event, ControlCharacters form)
{
    m_text.resize(std::max(m_text.size(), bytesMax(event, form))); // never shorter: what is longer would be filled anew each time
    const char* end = write(m_text.data(), event, form);
    return EventId{m_sha.digest(std::string_view(m_text.data(), end))};
}

bool EventHasher::idHolds(const Event& event)
{
    return id(event) == event.id || (!hasOneCanonicalForm(event) && id(event, ControlCharacters::Escaped) == event.id);
}

} // namespace nandu::nostr
