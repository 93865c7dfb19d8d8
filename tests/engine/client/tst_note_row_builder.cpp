// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows ready to show: our own markup around escaped pieces, blocks in reading order, names and counts.
#include "engine/client/note_row_builder.h"
#include "engine/nostr/entity.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QRegularExpression>
#include <QTest>

using namespace nandu;
using api::NoteBlock;
using client::noteRowOf;
using tests::person;

namespace {

store::ProfileRecord called(unsigned number, const std::string& name)
{
    store::ProfileRecord record;
    record.pubkey = person(number);
    record.profile = nostr::Profile{};
    record.profile->name = name;
    record.profileCreatedAt = 1;
    return record;
}

store::NoteRecord recordOf(nostr::Event event)
{
    store::NoteRecord record;
    record.author.pubkey = event.pubkey;
    record.event = std::move(event);
    return record;
}

QList<NoteBlock> blocksOf(const std::string& text, nostr::TagList tags = {})
{
    return noteRowOf(recordOf(tests::event({.author = 2, .tags = std::move(tags), .content = text})), {}).note.blocks;
}

} // namespace

class TestNoteRowBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverPassesMarkupOn_data();
    void neverPassesMarkupOn();
    void showsTheHostThatALinkReallyOpens();
    void isolatesLinksOnlyWhereTheTextMayTurn();
    void namesMentionedPeople();
    void putsPicturesAndQuotesAsBlocksInReadingOrder();
    void placesAQuoteThatIsOnlyTagged();
    void saysHonestlyThatAKindIsUnknown();
    void aRepostOfAMissingNoteIsAQuoteBlock();
    void namesStayOnOneLineAndCannotTurnTheText();
    void sortsReactionsAndSumsLikes();
    void carriesContentWarnings();
};

void TestNoteRowBuilder::neverPassesMarkupOn_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"<img src=\"http://127.0.0.1/x\">", "<a href='javascript:1'>x</a>", "&lt;b&gt; <b>&amp;</b>", "#<script>", "https://a.example/\"><img src=x>",
                             "<br><br>", "https://a.example/'onclick=", "lightning:<b>", ":<b>:", "nostr:<b>"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

// Whatever is written: after taking our own tags away no tag is left, and decoding gives the text back.
void TestNoteRowBuilder::neverPassesMarkupOn()
{
    QFETCH(QString, text);
    const auto blocks = blocksOf(text.toStdString());
    static const QRegularExpression ours(QStringLiteral("<a href=\"(https?://|nostr:|hashtag:)[^\"<>]*\">|</a>|<br>"));
    QString plain;
    for (const NoteBlock& block : blocks) {
        QString rest = block.styled;
        rest.remove(ours);
        QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>') && !rest.contains(u'"'), qPrintable(block.styled));
        plain += block.plain;
    }
    QCOMPARE(plain, text);
}

void TestNoteRowBuilder::showsTheHostThatALinkReallyOpens()
{
    const auto blocks = blocksOf("see https://bank.example@evil.example/login now");
    QCOMPARE(blocks.size(), qsizetype(1));
    static const QRegularExpression shown(QStringLiteral(">([^<]*)</a>"));
    const auto match = shown.match(blocks[0].styled);
    if (match.hasMatch()) // a link with a user name may also be plain text
        QVERIFY2(match.captured(1).startsWith(QStringLiteral("evil.example")), qPrintable(blocks[0].styled));
    const auto longLink = blocksOf("https://a.example/" + std::string(300, 'p'));
    QVERIFY(longLink[0].styled.contains(u'\u2026'));
    QVERIFY(longLink[0].plain.size() > 300);
}

void TestNoteRowBuilder::isolatesLinksOnlyWhereTheTextMayTurn()
{
    QVERIFY(!blocksOf("see https://a.example and #tag")[0].styled.contains(QChar(0x2068)));
    for (const char* text : {"\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d https://a.example", "#\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85 1", "\xe2\x80\xae turned https://a.example"})
        QVERIFY2(blocksOf(text)[0].styled.contains(QStringLiteral(">\u2068")), text);
}

void TestNoteRowBuilder::namesMentionedPeople()
{
    auto record = recordOf(tests::note(2, "hi nostr:" + nostr::npubOf(person(3)) + " and nostr:" + nostr::npubOf(person(4))));
    record.mentioned = {called(3, "Eve <b>"), {}};
    const auto row = noteRowOf(record, {});
    QVERIFY(row.note.plain.startsWith(QStringLiteral("hi @Eve <b> and @npub1")));
    QVERIFY(row.note.blocks[0].styled.contains(QStringLiteral("@Eve &lt;b&gt;")));
    QVERIFY(row.note.blocks[0].styled.contains(QStringLiteral("href=\"nostr:npub1")));
}

void TestNoteRowBuilder::putsPicturesAndQuotesAsBlocksInReadingOrder()
{
    const auto quoted = tests::note(5, "inner");
    auto record = recordOf(tests::note(2, "above\n\nhttps://pic.example/a.jpg\n\nbetween nostr:" + nostr::noteOf(quoted.id) + "\nbelow"));
    record.quoted.push_back(recordOf(quoted));
    const auto row = noteRowOf(record, {});
    QList<NoteBlock::Type> types;
    for (const NoteBlock& block : row.note.blocks)
        types.append(block.type);
    QCOMPARE(types, (QList<NoteBlock::Type>{NoteBlock::Text, NoteBlock::Image, NoteBlock::Text, NoteBlock::Quote, NoteBlock::Text}));
    QCOMPARE(row.note.blocks[0].styled, QStringLiteral("above"));
    QCOMPARE(row.note.blocks[1].host, QStringLiteral("pic.example"));
    QCOMPARE(row.note.blocks[3].noteId, QString::fromStdString(quoted.id.hex()));
    QCOMPARE(row.note.blocks[4].plain, QStringLiteral("below"));
    QCOMPARE(row.quotes.size(), qsizetype(1));
    QCOMPARE(row.quotes[0].note.plain, QStringLiteral("inner"));
}

void TestNoteRowBuilder::placesAQuoteThatIsOnlyTagged()
{
    const auto quoted = tests::note(5, "inner");
    auto record = recordOf(tests::event({.author = 2, .tags = {{"q", quoted.id.hex()}}, .content = "look"}));
    record.quoted.push_back(recordOf(quoted));
    const auto row = noteRowOf(record, {});
    QCOMPARE(row.note.blocks.size(), qsizetype(2));
    QCOMPARE(row.note.blocks[1].type, NoteBlock::Quote);
}

void TestNoteRowBuilder::saysHonestlyThatAKindIsUnknown()
{
    const auto row = noteRowOf(recordOf(tests::event({.author = 2, .kind = 31'337, .tags = {{"alt", "a <song>"}}, .content = "{\"secret\":1}"})), {});
    QVERIFY(!row.note.isKnownKind);
    QCOMPARE(row.note.kind, 31'337);
    QCOMPARE(row.note.plain, QStringLiteral("a <song>"));
    QCOMPARE(row.note.blocks[0].styled, QStringLiteral("a &lt;song&gt;"));
}

void TestNoteRowBuilder::aRepostOfAMissingNoteIsAQuoteBlock()
{
    const auto missing = tests::note(3, "x");
    auto record = recordOf(tests::repost(2, missing));
    record.repostId = record.event.id;
    record.repostedBy = called(2, "bob");
    record.missing = {missing.id};
    const auto row = noteRowOf(record, {});
    QCOMPARE(row.note.blocks.size(), qsizetype(1));
    QCOMPARE(row.note.blocks[0].noteId, QString::fromStdString(missing.id.hex()));
    QCOMPARE(row.note.repostedByName, QStringLiteral("bob"));
}

void TestNoteRowBuilder::namesStayOnOneLineAndCannotTurnTheText()
{
    const auto row = client::profileRowOf(called(2, "\xe2\x80\xae evil\nname " + std::string(200, 'x')));
    QVERIFY(row.title.startsWith(QStringLiteral("evil name xxx")));
    QCOMPARE(row.title.size(), qsizetype(61));
    QVERIFY(row.shortNpub.startsWith(QStringLiteral("npub1")) && row.shortNpub.size() == 14);
    QCOMPARE(client::profileRowOf(called(2, " \n ")).title, row.shortNpub);
    QCOMPARE(row.follows, -1);
}

void TestNoteRowBuilder::sortsReactionsAndSumsLikes()
{
    store::Counts counts;
    counts.reactions = {{"+", 5}, {"-", 2}, {"\xf0\x9f\x94\xa5", 9}};
    counts.millisatsUnverified = 21'999;
    store::MineRecord mine;
    mine.reactions = {{"+", {}}};
    const auto stats = client::noteStatsOf(counts, mine);
    QCOMPARE(stats.likes, 14);
    QCOMPARE(stats.dislikes, 2);
    QCOMPARE(stats.emojis.size(), qsizetype(2));
    QCOMPARE(stats.emojis[0].count, 9);
    QVERIFY(!stats.emojis[0].mine && stats.emojis[1].mine);
    QCOMPARE(stats.satsUnverified, 21);
    QVERIFY(client::noteMineOf(mine, false).liked);
    mine.reactions = {{"-", {}}};
    QVERIFY(!client::noteMineOf(mine, false).liked);
}

void TestNoteRowBuilder::carriesContentWarnings()
{
    const auto warned = [](nostr::TagList tags) { return noteRowOf(recordOf(tests::event({.author = 2, .tags = std::move(tags), .content = "x"})), {}).note.contentWarning; };
    QCOMPARE(warned({}), QString());
    QCOMPARE(warned({{"content-warning"}}), QStringLiteral("-"));
    QCOMPARE(warned({{"content-warning", "spiders"}}), QStringLiteral("spiders"));
}

QTEST_GUILESS_MAIN(TestNoteRowBuilder)
#include "tst_note_row_builder.moc"
