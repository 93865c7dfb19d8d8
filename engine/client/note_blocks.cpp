// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_blocks.h"

#include "engine/nostr/entity.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/note_tokens.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace nandu::client {

namespace kinds = nostr::kinds;
using api::NoteBlock;
using nostr::NoteToken;
using Type = nostr::Entity::Type;

namespace {

constexpr qsizetype nameCharsMax = 60;
constexpr qsizetype linkCharsMax = 48; // as shown; the host is never cut

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

// First strong isolate ... pop: a name or a link cannot turn the text around it.
constexpr QChar isolate(0x2068), popIsolate(0x2069);
QString isolated(const QString& text) { return isolate + text + popIsolate; }

// Whether anything in it runs from right to left, or tells the text around it to.
bool mayTurn(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint point) {
        switch (QChar::direction(point)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
        case QChar::DirFSI:
            return true;
        default:
            return false;
        }
    });
}

QString link(const QString& target, const QString& shown)
{
    return QStringLiteral("<a href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") + isolated(shown.toHtmlEscaped()) + QStringLiteral("</a>");
}

// Without the scheme, cut behind the host: what is read is where the click goes (security Q3).
QString shownLink(const NoteToken& token)
{
    QString shown = fromUtf8(token.url);
    const qsizetype scheme = shown.indexOf(QStringLiteral("://"));
    if (scheme >= 0)
        shown = shown.mid(scheme + 3);
    const QString host = fromUtf8(token.host);
    if (!shown.startsWith(host, Qt::CaseInsensitive)) // a user name before it, or an international name: show the real host
        return host;
    while (shown.endsWith(u'/'))
        shown.chop(1);
    const qsizetype kept = std::max(linkCharsMax, host.size());
    return shown.size() > kept ? shown.left(kept) + QChar(0x2026) : shown;
}

class BlockBuilder {
public:
    explicit BlockBuilder(const store::NoteRecord& record) : m_record(record) {}
    QList<NoteBlock> build();

private:
    void add(const NoteToken& token);
    void addText(const QString& plain) { addStyled(plain.toHtmlEscaped(), plain); }
    void addStyled(const QString& styled, const QString& plain);
    void addReference(const NoteToken& token);
    void addMedia(const NoteToken& token, NoteBlock::Type type);
    void addQuote(const base::EventId& id);
    void addBlock(NoteBlock block);
    void endText();
    void addArticle();
    const store::NoteRecord* quotedBy(const nostr::Entity& entity) const;
    QString nameOf(const base::PubKey& key) const;

    const store::NoteRecord& m_record;
    QList<NoteBlock> m_blocks;
    QString m_styled;
    QString m_plain;
};

} // namespace

QList<NoteBlock> noteBlocksOf(const store::NoteRecord& record) { return BlockBuilder(record).build(); }

QString plainTextOf(const QList<NoteBlock>& blocks)
{
    QStringList parts;
    for (const NoteBlock& block : blocks) {
        if (block.type == NoteBlock::Text)
            parts.append(block.plain);
        else if (block.type == NoteBlock::Image || block.type == NoteBlock::Video)
            parts.append(block.url);
    }
    return parts.join(u'\n');
}

QString shownName(std::string_view text)
{
    QString name;
    for (const QChar c : fromUtf8(text)) {
        const bool turnsText = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)
            || c.unicode() == 0x200e || c.unicode() == 0x200f;
        if (!turnsText)
            name.append(c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u' ') : c);
    }
    name = name.simplified();
    if (name.size() > nameCharsMax) {
        name.truncate(name.at(nameCharsMax - 1).isHighSurrogate() ? nameCharsMax - 1 : nameCharsMax);
        name.append(QChar(0x2026));
    }
    return name;
}

QString titleOf(const store::ProfileRecord& person)
{
    if (person.profile) {
        for (const std::string* name : {&person.profile->displayName, &person.profile->name}) {
            if (const QString shown = shownName(*name); !shown.isEmpty())
                return shown;
        }
    }
    return shortNpubOf(person.pubkey);
}

QString shortNpubOf(const base::PubKey& key)
{
    const QString npub = fromUtf8(nostr::npubOf(key));
    return npub.left(9) + QChar(0x2026) + npub.right(4);
}

namespace {

QList<NoteBlock> BlockBuilder::build()
{
    switch (m_record.event.kind) {
    case kinds::note:
    case kinds::comment:
        for (const NoteToken& token : nostr::tokensOf(m_record.event.content, m_record.event.tags))
            add(token);
        break;
    case kinds::repost:
    case kinds::genericRepost: // the note inside is not stored
        for (const base::EventId& id : m_record.missing)
            addQuote(id);
        return std::move(m_blocks);
    case kinds::longForm:
        addArticle();
        break;
    default: // NIP-31: what the author says of it, for those who do not know the kind
        addText(fromUtf8(m_record.event.tags.first("alt")));
        break;
    }
    endText();
    for (const store::NoteRecord& quoted : m_record.quoted) { // q tags that the text does not mention
        const QString id = QString::fromStdString(quoted.event.id.hex());
        const bool isPlaced = std::any_of(m_blocks.cbegin(), m_blocks.cend(), [&](const NoteBlock& block) { return block.noteId == id; });
        if (!isPlaced)
            addQuote(quoted.event.id);
    }
    return std::move(m_blocks);
}

void BlockBuilder::add(const NoteToken& token)
{
    switch (token.type) {
    case NoteToken::Type::Text:
    case NoteToken::Type::Emoji:
        addText(fromUtf8(token.text));
        break;
    case NoteToken::Type::LineBreak:
        addStyled(QStringLiteral("<br>"), QStringLiteral("\n"));
        break;
    case NoteToken::Type::Link:
        addStyled(link(fromUtf8(token.url), shownLink(token)), fromUtf8(token.url));
        break;
    case NoteToken::Type::Image:
        addMedia(token, NoteBlock::Image);
        break;
    case NoteToken::Type::Video:
        addMedia(token, NoteBlock::Video);
        break;
    case NoteToken::Type::Reference:
        addReference(token);
        break;
    case NoteToken::Type::Hashtag: {
        const QString target = QStringLiteral("hashtag:") + QString::fromUtf8(QUrl::toPercentEncoding(fromUtf8(token.value)));
        addStyled(link(target, QStringLiteral("#") + fromUtf8(token.value)), fromUtf8(token.text));
        break;
    }
    case NoteToken::Type::Invoice: {
        NoteBlock block;
        block.type = NoteBlock::Invoice;
        block.plain = token.millisats ? QString::number(*token.millisats / 1000) : QString();
        block.url = QStringLiteral("lightning:") + fromUtf8(token.text);
        addBlock(std::move(block));
        break;
    }
    }
}

void BlockBuilder::addStyled(const QString& styled, const QString& plain)
{
    if (m_plain.isEmpty() && plain == u"\n") // no empty lines above a block's text
        return;
    m_styled += styled;
    m_plain += plain;
}

void BlockBuilder::addReference(const NoteToken& token)
{
    if (!token.entity) {
        addText(fromUtf8(token.text));
        return;
    }
    const nostr::Entity& entity = *token.entity;
    const QString target = QStringLiteral("nostr:") + fromUtf8(nostr::toBech32(entity));
    if (entity.type == Type::Npub || entity.type == Type::Nprofile) {
        const QString name = u'@' + (entity.author ? nameOf(*entity.author) : QString());
        addStyled(link(target, name), name);
        return;
    }
    const bool isMissing = entity.eventId
        && std::find(m_record.missing.begin(), m_record.missing.end(), *entity.eventId) != m_record.missing.end();
    if (const store::NoteRecord* quoted = quotedBy(entity)) {
        addQuote(quoted->event.id);
    } else if (isMissing) {
        addQuote(*entity.eventId);
    } else {
        const QString bech32 = target.mid(6);
        const QString shown = bech32.left(10) + QChar(0x2026) + bech32.right(4);
        addStyled(link(target, shown), shown);
    }
}

void BlockBuilder::addMedia(const NoteToken& token, NoteBlock::Type type)
{
    NoteBlock block;
    block.type = type;
    block.url = fromUtf8(token.url);
    block.host = fromUtf8(token.host);
    block.plain = block.url;
    block.aspect = token.aspect;
    addBlock(std::move(block));
}

void BlockBuilder::addQuote(const base::EventId& id)
{
    NoteBlock block;
    block.type = NoteBlock::Quote;
    block.noteId = QString::fromStdString(id.hex());
    addBlock(std::move(block));
}

void BlockBuilder::addBlock(NoteBlock block)
{
    endText();
    m_blocks.append(std::move(block));
}

void BlockBuilder::endText()
{
    while (m_styled.endsWith(QStringLiteral("<br>"))) // only ours: one in the text is escaped
        m_styled.chop(4);
    QString plain = std::exchange(m_plain, {});
    QString styled = std::exchange(m_styled, {});
    while (plain.endsWith(u'\n'))
        plain.chop(1);
    if (plain.trimmed().isEmpty())
        return;
    // The isolates come from another font, which is taller: a line with a link would stand lower. They are only for texts that turn.
    QString bare = styled;
    bare.remove(isolate).remove(popIsolate);
    if (!mayTurn(plain) && !mayTurn(bare))
        styled = std::move(bare);
    NoteBlock block;
    block.styled = std::move(styled);
    block.plain = std::move(plain);
    m_blocks.append(std::move(block));
}

void BlockBuilder::addArticle()
{
    const QString title = shownName(m_record.event.tags.first("title"));
    const QString summary = fromUtf8(m_record.event.tags.first("summary")).simplified();
    if (!title.isEmpty())
        addStyled(QStringLiteral("<b>") + title.toHtmlEscaped() + QStringLiteral("</b><br>"), title + u'\n');
    addText(summary);
}

const store::NoteRecord* BlockBuilder::quotedBy(const nostr::Entity& entity) const
{
    for (const store::NoteRecord& quoted : m_record.quoted) {
        const nostr::Event& event = quoted.event;
        const bool isAddressed = entity.type == Type::Naddr && entity.author == event.pubkey && entity.kind == event.kind
            && (!kinds::isAddressable(event.kind) || event.tags.first("d") == entity.identifier);
        if (isAddressed || entity.eventId == event.id)
            return &quoted;
    }
    return nullptr;
}

QString BlockBuilder::nameOf(const base::PubKey& key) const
{
    for (const store::ProfileRecord& person : m_record.mentioned) {
        if (person.pubkey == key)
            return titleOf(person);
    }
    return shortNpubOf(key);
}

} // namespace

} // namespace nandu::client
