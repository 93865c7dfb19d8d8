// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/canonical_json.h"

#include "engine/nostr/json_text.h"

namespace nandu::nostr {

namespace {

template <void (*appendString)(std::string&, std::string_view)>
void appendCanonical(std::string& out, const Event& event)
{
    out.append("[0,");
    appendHexString(out, event.pubkey.bytes.data(), event.pubkey.bytes.size());
    out.push_back(',');
    appendNumber(out, event.createdAt);
    out.push_back(',');
    appendNumber(out, event.kind);
    out.append(",[");
    for (std::size_t i = 0; i < event.tags.size(); ++i) {
        const TagList::Tag tag = event.tags[i];
        out.append(i == 0 ? "[" : ",[");
        for (std::size_t j = 0; j < tag.size(); ++j) {
            if (j > 0)
                out.push_back(',');
            appendString(out, tag[j]);
        }
        out.push_back(']');
    }
    out.append("],");
    appendString(out, event.content);
    out.push_back(']');
}

void appendForm(std::string& out, const Event& event, ControlCharacters form)
{
    if (form == ControlCharacters::Verbatim)
        appendCanonical<appendCanonicalString>(out, event);
    else
        appendCanonical<appendJsonString>(out, event);
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
    std::string text;
    appendForm(text, event, form);
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
    m_text.clear();
    appendForm(m_text, event, form);
    return EventId{m_sha.digest(m_text)};
}

bool EventHasher::idHolds(const Event& event)
{
    return id(event) == event.id || (!hasOneCanonicalForm(event) && id(event, ControlCharacters::Escaped) == event.id);
}

} // namespace nandu::nostr
