// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/frame_peek.h"

#include "engine/base/limits.h"

namespace nandu::nostr {

namespace {

// Walks over a text that may end anywhere; every step checks the bound.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_text(text) {}

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    // The inside of a string without escapes, of at most `bytesMax`; absent for anything else.
    std::optional<std::string_view> takePlainString(std::size_t bytesMax)
    {
        if (!take('"'))
            return std::nullopt;
        const std::string_view rest = m_text.substr(m_at, bytesMax + 1);
        const std::size_t length = rest.find('"');
        if (length == std::string_view::npos || rest.substr(0, length).find('\\') != std::string_view::npos)
            return std::nullopt;
        m_at += length + 1;
        return rest.substr(0, length);
    }

    std::string_view rest() const { return m_text.substr(m_at); }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

FrameType typeNamed(std::string_view name)
{
    if (name == "EVENT")
        return FrameType::Event;
    if (name == "EOSE")
        return FrameType::Eose;
    if (name == "OK")
        return FrameType::Ok;
    if (name == "NOTICE")
        return FrameType::Notice;
    if (name == "CLOSED")
        return FrameType::Closed;
    if (name == "AUTH")
        return FrameType::Auth;
    return name == "COUNT" ? FrameType::Count : FrameType::Unknown;
}

std::optional<base::EventId> takeId(Cursor& cursor)
{
    const auto digits = cursor.takePlainString(64);
    return digits ? base::EventId::fromHex(*digits) : std::nullopt;
}

} // namespace

std::optional<base::EventId> peekEventId(std::string_view json)
{
    constexpr std::string_view key = "\"id\"";
    std::optional<base::EventId> found;
    bool isSecond = false;
    for (std::size_t at = json.find(key); at != std::string_view::npos; at = json.find(key, at + key.size())) {
        Cursor cursor(json.substr(at + key.size()));
        if (!cursor.take(':'))
            continue; // a value, as in the tag ["id", ...]
        if (isSecond || (at > 0 && json[at - 1] == '\\'))
            return std::nullopt;
        isSecond = true;
        found = takeId(cursor);
    }
    return found;
}

FramePeek peekFrame(std::string_view frame)
{
    constexpr std::size_t typeBytesMax = 8;
    constexpr std::size_t subscriptionBytesMax = 4 * base::limits::subIdCharsMax;
    FramePeek peek;
    Cursor cursor(frame);
    if (!cursor.take('['))
        return peek;
    const auto type = cursor.takePlainString(typeBytesMax);
    if (!type)
        return peek;
    peek.type = typeNamed(*type);
    if (peek.type == FrameType::Unknown || peek.type == FrameType::Notice || peek.type == FrameType::Auth || !cursor.take(','))
        return peek;
    if (peek.type == FrameType::Ok) {
        peek.id = takeId(cursor);
        return peek;
    }
    const auto subscription = cursor.takePlainString(subscriptionBytesMax);
    if (!subscription)
        return peek;
    peek.subscription = *subscription;
    if (peek.type == FrameType::Event && cursor.take(',') && cursor.take('{'))
        peek.id = peekEventId(cursor.rest());
    return peek;
}

} // namespace nandu::nostr
