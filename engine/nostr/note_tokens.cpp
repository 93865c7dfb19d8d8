// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/note_tokens.h"

#include "engine/base/utf8.h"
#include "engine/base/web_link.h"
#include "engine/nostr/bolt11.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace nandu::nostr {

namespace {

using Type = NoteToken::Type;

constexpr std::size_t urlBytesMax = 2'048;
constexpr std::size_t hashtagBytesMax = 200;
constexpr std::size_t shortcodeBytesMax = 64;
constexpr std::size_t decorationsMax = 200; // emoji and imeta tags looked at

bool isAlnum(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool startsWithNoCase(std::string_view text, std::string_view lowerStart)
{
    return text.size() >= lowerStart.size()
        && std::equal(lowerStart.begin(), lowerStart.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

std::size_t alnumRun(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isAlnum) - text.begin());
}

struct Media {
    std::string mime;
    double aspect = 0;
};

// One pass over a note. Each take...() looks at the rest of the text and, when its token starts there, appends it.
class Tokeniser {
public:
    Tokeniser(std::string_view content, const TagList& tags) : m_rest(content), m_tags(tags) { readDecorations(); }

    std::vector<NoteToken> run()
    {
        while (!m_rest.empty()) {
            if (m_tokens.size() >= noteTokensMax) {
                m_text.append(m_rest);
                break;
            }
            if (!takeLineBreak() && !takeUri() && !takeLink() && !takeEntity() && !takeInvoice() && !takeHashtag() && !takeIndex() && !takeEmoji())
                takeCharacter();
        }
        flushText();
        return std::move(m_tokens);
    }

private:
    bool takeLineBreak();
    bool takeUri();
    bool takeLink();
    bool takeEntity();
    bool takeInvoice();
    bool takeHashtag();
    bool takeIndex();
    bool takeEmoji();
    void takeCharacter();

    void readDecorations();
    void readMedia(const TagList::Tag& tag);
    NoteToken& append(Type type, std::size_t bytes);
    void flushText();
    Type linkType(std::string_view url) const;

    std::string_view m_rest;
    const TagList& m_tags;
    std::map<std::string, std::string, std::less<>> m_emojis; // shortcode to picture
    std::map<std::string, Media, std::less<>> m_media;        // by address, from imeta
    std::string m_text;                                       // not yet a token
    bool m_inWord = false;                                    // the character before is a letter or a digit
    std::vector<NoteToken> m_tokens;
};

bool Tokeniser::takeLineBreak()
{
    const std::size_t bytes = m_rest.starts_with("\r\n") ? 2 : m_rest.front() == '\n' ? 1 : 0;
    if (bytes == 0)
        return false;
    append(Type::LineBreak, bytes);
    return true;
}

// nostr:npub1..., NIP-21. A secret key never becomes more than text.
bool Tokeniser::takeUri()
{
    constexpr std::string_view scheme = "nostr:";
    if (!startsWithNoCase(m_rest, scheme))
        return false;
    const std::size_t bytes = scheme.size() + alnumRun(m_rest.substr(scheme.size()));
    auto entity = parseNostrUri(m_rest.substr(0, bytes));
    if (!entity)
        return false;
    append(Type::Reference, bytes).entity = std::move(*entity);
    return true;
}

// The same without the scheme, as people paste it, perhaps after an @.
bool Tokeniser::takeEntity()
{
    const std::size_t at = m_rest.front() == '@' ? 1 : 0;
    constexpr std::array<std::string_view, 5> heads{"npub1", "note1", "nevent1", "nprofile1", "naddr1"};
    const std::string_view text = m_rest.substr(at);
    if (m_inWord || std::none_of(heads.begin(), heads.end(), [&](std::string_view head) { return text.starts_with(head); }))
        return false;
    const std::size_t bytes = alnumRun(text);
    auto entity = parseEntity(text.substr(0, bytes));
    if (!entity)
        return false;
    append(Type::Reference, at + bytes).entity = std::move(*entity);
    return true;
}

// Up to a blank or a character that turns or hides text; what closes a sentence or a bracket around the link is not of it.
std::size_t linkBytes(std::string_view text)
{
    std::size_t bytes = 0;
    std::size_t opened = 0, closed = 0;
    while (bytes < text.size() && bytes < urlBytesMax) {
        const base::CodePoint next = base::firstCodePoint(text.substr(bytes));
        const char32_t c = next.value;
        if (next.bytes == 0 || c <= 0x20 || c == 0x7f || c == '<' || c == '>' || c == '"' || c == '`' || (c >= 0x80 && c <= 0xa0)
            || (c >= 0x2000 && c <= 0x206f) || (c >= 0x3000 && c <= 0x3003) || c == 0xfeff)
            break;
        opened += c == '(';
        closed += c == ')';
        bytes += next.bytes;
    }
    while (bytes > 0) {
        const char last = text[bytes - 1];
        const bool closesOutside = last == ')' && closed > opened;
        if (!closesOutside && std::string_view(".,;:!?'*]}").find(last) == std::string_view::npos)
            break;
        closed -= closesOutside;
        --bytes;
    }
    return bytes;
}

bool Tokeniser::takeLink()
{
    if (m_inWord || (!startsWithNoCase(m_rest, "https://") && !startsWithNoCase(m_rest, "http://")))
        return false;
    const std::size_t bytes = linkBytes(m_rest);
    const std::string_view url = m_rest.substr(0, bytes);
    auto host = base::webHost(url);
    if (!host)
        return false;
    const Type type = linkType(url);
    const auto media = m_media.find(url);
    NoteToken& token = append(type, bytes);
    token.url = token.text;
    token.host = std::move(*host);
    if (media != m_media.end())
        token.aspect = media->second.aspect;
    return true;
}

Type Tokeniser::linkType(std::string_view url) const
{
    const auto media = m_media.find(url);
    if (media != m_media.end() && media->second.mime.starts_with("image/"))
        return Type::Image;
    if (media != m_media.end() && media->second.mime.starts_with("video/"))
        return Type::Video;
    const std::string_view path = url.substr(0, url.find_first_of("?#"));
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos || dot < path.rfind('/'))
        return Type::Link;
    std::string ending(path.substr(dot + 1));
    std::transform(ending.begin(), ending.end(), ending.begin(), lower);
    constexpr std::array<std::string_view, 5> images{"jpg", "jpeg", "png", "gif", "webp"};
    constexpr std::array<std::string_view, 5> videos{"mp4", "webm", "mov", "m4v", "mkv"};
    if (std::find(images.begin(), images.end(), ending) != images.end())
        return Type::Image;
    return std::find(videos.begin(), videos.end(), ending) != videos.end() ? Type::Video : Type::Link;
}

bool Tokeniser::takeInvoice()
{
    const std::size_t schemeBytes = startsWithNoCase(m_rest, "lightning:") ? 10 : 0;
    const std::string_view text = m_rest.substr(schemeBytes);
    if (m_inWord || (!startsWithNoCase(text, "lnbc") && !startsWithNoCase(text, "lntb")))
        return false;
    const std::size_t bytes = alnumRun(text);
    const auto invoice = parseBolt11(text.substr(0, bytes));
    if (!invoice)
        return false;
    NoteToken& token = append(Type::Invoice, schemeBytes + bytes);
    token.value = token.text.substr(schemeBytes);
    token.millisats = invoice->millisats;
    return true;
}

bool isHashtagCharacter(char32_t c)
{
    if (c < 0x80)
        return isAlnum(static_cast<char>(c)) || c == '_' || c == '-';
    const bool isPunctuation = c <= 0xbf || c == 0xd7 || c == 0xf7 || (c >= 0x2000 && c <= 0x206f && c != 0x200d) || (c >= 0x3000 && c <= 0x3004)
        || (c >= 0x3008 && c <= 0x3020) || (c >= 0xff01 && c <= 0xff0f) || (c >= 0xff1a && c <= 0xff20) || c == 0xfeff;
    return !isPunctuation;
}

bool Tokeniser::takeHashtag()
{
    if (m_rest.front() != '#' || m_inWord || (!m_text.empty() && (m_text.back() == '&' || m_text.back() == '/')))
        return false;
    std::size_t bytes = 1;
    bool hasLetter = false;
    while (bytes < m_rest.size() && bytes < hashtagBytesMax) {
        const base::CodePoint next = base::firstCodePoint(m_rest.substr(bytes));
        if (next.bytes == 0 || !isHashtagCharacter(next.value))
            break;
        hasLetter |= next.value < '0' || next.value > '9';
        bytes += next.bytes;
    }
    while (bytes > 1 && m_rest[bytes - 1] == '-')
        --bytes;
    if (bytes == 1 || !hasLetter)
        return false;
    NoteToken& token = append(Type::Hashtag, bytes);
    token.value = token.text.substr(1);
    return true;
}

// "#[2]", the third tag: how NIP-08 named people and notes before NIP-27.
bool Tokeniser::takeIndex()
{
    if (!m_rest.starts_with("#["))
        return false;
    std::size_t index = 0;
    const char* const end = m_rest.data() + m_rest.size();
    const auto [after, problem] = std::from_chars(m_rest.data() + 2, end, index);
    if (problem != std::errc() || after == end || *after != ']' || index >= m_tags.size())
        return false;
    const TagList::Tag tag = m_tags[index];
    Entity entity;
    if (tag.name() == "p") {
        entity.type = Entity::Type::Npub;
        entity.author = PubKey::fromHex(tag.value());
    } else if (tag.name() == "e") {
        entity.type = Entity::Type::Note;
        entity.eventId = EventId::fromHex(tag.value());
    }
    if (!entity.author && !entity.eventId)
        return false;
    append(Type::Reference, static_cast<std::size_t>(after - m_rest.data()) + 1).entity = std::move(entity);
    return true;
}

bool Tokeniser::takeEmoji()
{
    if (m_rest.front() != ':' || m_emojis.empty())
        return false;
    const std::size_t end = m_rest.substr(0, shortcodeBytesMax + 2).find(':', 1);
    if (end == std::string_view::npos)
        return false;
    const auto emoji = m_emojis.find(m_rest.substr(1, end - 1));
    if (emoji == m_emojis.end())
        return false;
    NoteToken& token = append(Type::Emoji, end + 1);
    token.value = emoji->first;
    token.url = emoji->second;
    return true;
}

void Tokeniser::takeCharacter()
{
    const std::size_t bytes = std::max<std::size_t>(base::firstCodePoint(m_rest).bytes, 1);
    m_inWord = bytes == 1 && isAlnum(m_rest.front());
    m_text.append(m_rest.substr(0, bytes));
    m_rest.remove_prefix(bytes);
}

NoteToken& Tokeniser::append(Type type, std::size_t bytes)
{
    flushText();
    NoteToken& token = m_tokens.emplace_back();
    token.type = type;
    token.text = m_rest.substr(0, bytes);
    m_rest.remove_prefix(bytes);
    m_inWord = false;
    return token;
}

void Tokeniser::flushText()
{
    if (m_text.empty())
        return;
    NoteToken& token = m_tokens.emplace_back();
    token.text.swap(m_text);
}

void Tokeniser::readDecorations()
{
    std::size_t count = 0;
    for (const auto tag : m_tags) {
        if (tag.name() == "emoji" && base::webHost(tag[2]) && ++count <= decorationsMax)
            m_emojis.emplace(tag.value(), tag[2]);
        else if (tag.name() == "imeta" && ++count <= decorationsMax)
            readMedia(tag);
    }
}

// ["imeta", "url https://...", "m image/jpeg", "dim 800x600"], NIP-92.
void Tokeniser::readMedia(const TagList::Tag& tag)
{
    std::string url;
    Media media;
    for (std::size_t i = 1; i < tag.size(); ++i) {
        const std::string_view entry = tag[i];
        if (entry.starts_with("url "))
            url = entry.substr(4);
        else if (entry.starts_with("m "))
            media.mime = entry.substr(2);
        else if (entry.starts_with("dim ")) {
            unsigned width = 0, height = 0;
            const char* const end = entry.data() + entry.size();
            const auto x = std::from_chars(entry.data() + 4, end, width);
            if (x.ec == std::errc() && x.ptr != end && std::from_chars(x.ptr + 1, end, height).ec == std::errc() && width > 0 && height > 0)
                media.aspect = static_cast<double>(width) / height;
        }
    }
    if (!url.empty())
        m_media.emplace(std::move(url), std::move(media));
}

} // namespace

std::vector<NoteToken> tokensOf(std::string_view content, const TagList& tags)
{
    return Tokeniser(content, tags).run();
}

} // namespace nandu::nostr
