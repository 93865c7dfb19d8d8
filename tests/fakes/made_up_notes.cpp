// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/made_up_notes.h"

#include <algorithm>
#include <iterator>

namespace nandu::fakes {
namespace {

struct Person {
    const char* title;
    const char* handle;
    const char* about;
};

constexpr Person people[] = {
    {"Marisol Quintana", "marisol", "Maps of places that moved. Ink, paper, a little code.\nBuenos Aires, mostly."},
    {"Ebo Nartey", "ebo", "Bicycle mechanic. I listen to chains."},
    {"Professor Doctor Wilhelmina Konstanze von und zu Hohenlindenstein-Ratzeburg the Younger", "wilhelmina_konstanze_hohenlindenstein",
        "On names, their length, and what becomes of them in a row of 480 pixels."},
    {"יעל בן־עמי", "yael", "צילום, ים, קפה שחור."},
    {"🌾 Jun 🌾", "jun", "rice 🌾 rain 🌧️ trains 🚄"},
    {"Tove", "tove", "Sails when there is wind, writes when there is none."},
    {"Ana Lucía Ferreyra", "analu", "Radio at night."},
    {"علاء الدين محفوظ", "alaa", "أكتب عن المدن القديمة وأسواقها."},
    {"Piotr Wiśniewski-Dąbrowski", "piotr", "Kernel by day, bread by night."},
    {"lowercase", "lowercase", ""},
    {"山本 夕子", "yuko", "活版印刷と小さな本。"},
    {"", "", ""},
    {"Kwame O.", "kwame", "Weather station no. 14. Numbers from a roof."},
    {"Dr. Ines", "ines", "Birds that cannot fly, and why they run so well."},
};
constexpr int peopleCount = static_cast<int>(std::size(people));

constexpr const char* texts[] = {
    "First frost on the roof this morning. The bees stayed in; I stayed out.",
    "A small thing learned today: a gear ratio is just a promise your legs make to your future self.",
    "Reading about the greater rhea. The male sits on the eggs of several females, up to eighty of them, and then walks the chicks around for half a year. "
    "There is a lesson in there about maintainers, but I will not be the one to draw it.",
    "Does anyone know a letterpress that still cuts type in wood? I need one capital Ñ, 12 lines high.",
    "Rain.",
    "Three things I would tell myself ten years ago:\n\n1. Keep the receipts.\n2. Learn the names of the trees on your street.\n3. Nobody reads the third point.",
    "The night train has been delayed by a cow. The cow has been named. The train has not moved.",
    "Baked with rye from 2019 that someone forgot in the cellar. It was a very good year for forgetting.",
    "12.4 °C, wind from the south-east, 1013 hPa and falling. Take a coat.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft-ohne-Leerzeichen-in-einem-einzigen-Wort-das-nie-endet-und-weitergeht",
};
constexpr int textsCount = static_cast<int>(std::size(texts));

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString keyOf(int person)
{
    // Spread out, so that the generated pictures differ.
    return QStringLiteral("%1").arg((person + 1) * 2654435761LL % 16777216, 6, 16, QLatin1Char('0')) + QStringLiteral("b").repeated(57)
        + QString::number(person % 10);
}

api::NoteBlock textBlock(const QString& plain, const QString& styled = {})
{
    api::NoteBlock block;
    block.type = api::NoteBlock::Text;
    block.plain = plain;
    block.styled = styled.isEmpty() ? plain.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) : styled;
    return block;
}

api::NoteBlock mediaBlock(api::NoteBlock::Type type, const char* path, qreal aspect)
{
    api::NoteBlock block;
    block.type = type;
    block.host = QStringLiteral("pictures.example.org");
    block.url = QStringLiteral("https://pictures.example.org/") + text(path);
    block.aspect = aspect;
    block.plain = block.url;
    return block;
}

QString personLink(int person)
{
    return QStringLiteral("<a href=\"nostr:%1\">@%2</a>").arg(keyOf(person), text(people[person].title).toHtmlEscaped());
}

api::NoteRow noteBy(int person, int number, qint64 at, const QString& plain)
{
    api::NoteRow row;
    row.rowId = madeUpId(number);
    row.orderAt = at;
    row.note.noteId = row.rowId;
    row.note.nevent = QStringLiteral("nevent1") + row.rowId.left(40);
    row.note.writtenAt = at;
    row.note.plain = plain;
    row.note.blocks = {textBlock(plain)};
    row.note.seenOnRelays = 1 + number % 4;
    row.author = madeUpPerson(person);
    return row;
}

void count(api::NoteStats& stats, int replies, int reposts, int likes, qint64 sats)
{
    stats.replies = replies;
    stats.reposts = reposts;
    stats.likes = likes;
    stats.zaps = static_cast<int>(sats / 210);
    stats.satsVerified = sats / 3;
    stats.satsUnverified = sats - stats.satsVerified;
    if (likes > 10)
        stats.emojis = {{QStringLiteral("+"), likes - likes / 4 - likes / 10, false}, {text("🔥"), likes / 4, false}, {text("🫂"), likes / 10, false}};
    else if (likes > 0)
        stats.emojis = {{QStringLiteral("+"), likes, false}};
}

api::NoteDelivery delivery(api::NoteDelivery::State state, int accepted)
{
    using api::RelayDelivery;
    api::NoteDelivery told;
    told.state = state;
    told.targets = 4;
    told.accepted = accepted;
    const char* names[] = {"wss://relay.one.example", "wss://relay.two.example", "wss://a-relay-with-a-rather-long-name.example.org/inbox", "wss://four.example"};
    for (int i = 0; i < 4; ++i) {
        RelayDelivery one;
        one.relay = text(names[i]);
        if (i < accepted)
            one.state = RelayDelivery::Accepted;
        else if (state == api::NoteDelivery::Sending)
            one.state = i % 2 ? RelayDelivery::Sent : RelayDelivery::Queued;
        else
            one.state = i % 2 ? RelayDelivery::NoAnswer : RelayDelivery::Refused;
        if (one.state == RelayDelivery::Refused)
            one.reason = QStringLiteral("blocked: this relay takes notes of its members only");
        told.relays.append(one);
    }
    return told;
}

// The special notes, one of each kind, at the numbers of the feed's first rows.
void decorate(api::NoteRow& row, int kind)
{
    switch (kind) {
    case 0: // own, on its way
        row.mine.written = true;
        row.delivery = delivery(api::NoteDelivery::Sending, 1);
        break;
    case 1: { // links, mention, hashtag
        const QString plain = QStringLiteral("Thanks @Ebo Nartey for the wheel. Notes and drawings: https://example.org/wheels/2026?part=hub #bicycles");
        row.note.plain = plain;
        row.note.blocks = {textBlock(plain,
            QStringLiteral("Thanks %1 for the wheel. Notes and drawings: <a href=\"https://example.org/wheels/2026?part=hub\">example.org/wheels/2026?part=hub</a> "
                           "<a href=\"hashtag:bicycles\">#bicycles</a>").arg(personLink(1)))};
        count(row.stats, 3, 1, 12, 2100);
        break;
    }
    case 2: // a picture
        row.note.blocks.append(mediaBlock(api::NoteBlock::Image, "frost.jpg", 1.5));
        count(row.stats, 18, 7, 240, 21'000);
        row.mine.liked = true;
        break;
    case 3: // four pictures
        for (const char* path : {"a.jpg", "b.png", "c.webp", "d.gif"})
            row.note.blocks.append(mediaBlock(api::NoteBlock::Image, path, path[0] == 'c' ? 0.6 : 1.33));
        break;
    case 4: { // quote
        api::NoteBlock block;
        block.type = api::NoteBlock::Quote;
        block.noteId = madeUpId(9'001);
        row.note.blocks.append(block);
        const api::NoteRow quoted = noteBy(5, 9'001, row.orderAt - 7'200, text(texts[2]));
        row.quotes = {{quoted.note, quoted.author}};
        row.stats.quotes = 4;
        count(row.stats, 1, 2, 9, 0);
        break;
    }
    case 5: // a quote that has not arrived
        row.note.blocks.append(api::NoteBlock{api::NoteBlock::Quote, {}, {}, {}, {}, madeUpId(9'999), 0});
        break;
    case 6: // large counts
        count(row.stats, 1'234, 56'789, 1'234'567, 98'765'432);
        row.stats.quotes = 4'321;
        row.mine.reposted = true;
        break;
    case 7: // right to left
        row.note.plain = text("البحر اليوم هادئ، والصيادون عادوا قبل الفجر. صورة لاحقا إن شاء الله. #البحر");
        row.note.blocks = {textBlock(row.note.plain)};
        break;
    case 8: // repost
        row.note.repostedByName = text(people[2].title);
        row.note.repostedByKey = keyOf(2);
        row.rowId = madeUpId(50'000 + kind);
        count(row.stats, 6, 12, 44, 500);
        break;
    case 9: // reply
        row.note.replyToId = madeUpId(9'001);
        row.note.replyToName = text(people[4].title);
        break;
    case 10: // content warning
        row.note.contentWarning = text("Spoiler for the second season, and a photograph of a very large spider");
        row.note.blocks.append(mediaBlock(api::NoteBlock::Image, "spider.jpg", 1));
        break;
    case 11: // failed
        row.mine.written = true;
        row.delivery = delivery(api::NoteDelivery::Failed, 0);
        break;
    case 12: // a kind we do not draw
        row.note.kind = 30'402;
        row.note.isKnownKind = false;
        row.note.plain.clear();
        row.note.blocks.clear();
        break;
    case 13: { // video and invoice
        row.note.blocks.append(mediaBlock(api::NoteBlock::Video, "clip.mp4", 1.78));
        api::NoteBlock invoice;
        invoice.type = api::NoteBlock::Invoice;
        invoice.plain = QStringLiteral("21000");
        invoice.url = QStringLiteral("lnbc210u1example");
        row.note.blocks.append(invoice);
        break;
    }
    case 14: // own, delivered, not everywhere
        row.mine.written = true;
        row.delivery = delivery(api::NoteDelivery::Delivered, 3);
        count(row.stats, 0, 0, 1, 0);
        break;
    default:
        count(row.stats, kind % 7, kind % 3, (kind * 37) % 90, kind % 5 ? 0 : 1'000 * kind);
    }
}

} // namespace

QString madeUpId(int number)
{
    return QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'));
}

api::NoteRow plainNote(int number, qint64 orderAt)
{
    return noteBy(number, number, orderAt, QStringLiteral("note %1").arg(number));
}

int madeUpPeopleCount()
{
    return peopleCount;
}

api::ProfileRow madeUpPerson(int number)
{
    const int person = number % peopleCount;
    api::ProfileRow row;
    row.key = keyOf(person);
    row.npub = QStringLiteral("npub1") + row.key.left(58);
    row.shortNpub = row.npub.left(10) + QChar(0x2026) + row.npub.right(4);
    row.handle = text(people[person].handle);
    row.title = *people[person].title ? text(people[person].title) : row.shortNpub;
    row.about = text(people[person].about);
    row.isKnown = *people[person].title != 0;
    if (person % 3 == 0 && row.isKnown) {
        row.picture = QStringLiteral("https://pictures.example.org/people/%1.png").arg(person);
        row.banner = QStringLiteral("https://pictures.example.org/banners/%1.jpg").arg(person);
    }
    if (person % 4 == 0 && row.isKnown) {
        row.nip05 = row.handle + QStringLiteral("@example.org");
        row.website = QStringLiteral("https://example.org/") + row.handle;
        row.lud16 = row.handle + QStringLiteral("@pay.example.org");
    }
    row.follows = person * 37;
    return row;
}

api::ProfileRow madeUpPersonOfKey(const QString& key)
{
    for (int person = 0; person < peopleCount; ++person) {
        if (keyOf(person) == key)
            return madeUpPerson(person);
    }
    api::ProfileRow unknown = madeUpPerson(0);
    unknown.key = key;
    return unknown;
}

QList<api::NoteRow> madeUpFeed(qint64 now, int count)
{
    QList<api::NoteRow> rows;
    qint64 at = now - 20;
    for (int i = 0; i < count; ++i) {
        api::NoteRow row = noteBy(i, 1'000 + i, at, text(texts[(i * 7) % textsCount]));
        decorate(row, i);
        rows.append(row);
        at -= 40 + (i * i * 13) % 5'000;
    }
    return rows;
}

QList<api::NoteRow> madeUpThread(qint64 now, const QString& focusId)
{
    // Who answers which row, and how deep.
    struct Place {
        int parent;
        int depth;
    };
    constexpr Place places[] = {{-1, 0}, {0, 1}, {1, 2}, {2, 3}, {2, 3}, {1, 2}, {5, 3}, {6, 4}, {7, 5}, {8, 6}, {9, 7}, {1, 2}, {1, 2}};
    constexpr int focus = 1;
    QList<api::NoteRow> rows;
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        api::NoteRow row = noteBy(i + 1, 2'000 + i, now - 9'000 + i * 300, text(texts[(i + 2) % textsCount]));
        if (i == focus && !focusId.isEmpty())
            row.rowId = row.note.noteId = focusId;
        decorate(row, i == 4 ? 1 : i == 6 ? 2 : i == 9 ? 7 : 20 + i);
        if (places[i].parent >= 0) {
            row.note.replyToId = rows[places[i].parent].note.noteId;
            row.note.replyToName = rows[places[i].parent].author.title;
        }
        row.depth = places[i].depth;
        row.isFocus = i == focus;
        rows.append(row);
    }
    return rows;
}

api::SearchFound madeUpSearch(const QString& text)
{
    api::SearchFound found;
    if (text.startsWith(QLatin1String("nothing")))
        return found;
    for (int person = 0; person < peopleCount && found.people.size() < 5; ++person) {
        if (madeUpPerson(person).isKnown)
            found.people.append(madeUpPerson(person));
    }
    int notes = 900;
    for (const char* tag : {"rain", "rainbow", "rainyday", "rainforest"}) {
        api::HashtagRow row;
        row.tag = QString::fromLatin1(tag);
        row.notes = notes /= 3;
        found.hashtags.append(row);
    }
    found.hasNotes = true;
    if (text.contains(QLatin1String("since:soon")))
        found.faults.append({api::SearchFault::BadDate, QStringLiteral("since:soon")});
    if (text.contains(QLatin1String("unread")))
        found.unread = 12'345;
    return found;
}

QList<api::NoteRow> madeUpFeedFor(const api::FeedQuery& query, qint64 now)
{
    if (query.feed == api::FeedQuery::Thread)
        return madeUpThread(now, query.noteId);
    QList<api::NoteRow> rows = madeUpFeed(now, 160);
    const bool ofOne = query.feed == api::FeedQuery::Author || query.feed == api::FeedQuery::AuthorWithReplies;
    if (ofOne) {
        const api::ProfileRow author = madeUpPersonOfKey(query.key);
        rows = rows.mid(0, 60);
        for (api::NoteRow& row : rows) {
            if (row.note.repostedByName.isEmpty())
                row.author = author;
        }
    }
    return rows;
}

} // namespace nandu::fakes
