// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/custom_emoji.h"

#include "engine/nostr/note_tokens.h"
#include "tests/support/event_factory.h"

#include <QTest>

#include <algorithm>

using namespace nandu;
using nostr::CustomEmoji;

class TestCustomEmoji : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersThemFromListAndSets()
    {
        const std::string set = "30030:" + tests::person(2).hex() + ":geese";
        const nostr::Event list = tests::event({.kind = 10'030, .tags = {{"emoji", "soapbox", "https://a.example/1.png"}, {"a", set}, {"a", set}, {"a", "30000:x:y"}, {"emoji", "bad code", "https://a.example/2.png"},
            {"emoji", "local", "file:///etc/passwd"}, {"emoji", "", "https://a.example/2.png"}}});
        const nostr::Event geese = tests::event({.author = 2, .kind = 30'030, .tags = {{"d", "geese"}, {"emoji", "goose_1", "https://b.example/g.png"}, {"emoji", "soapbox", "https://b.example/other.png"}}});
        const auto sets = nostr::emojiSetsNamedBy(list);
        QCOMPARE(sets.size(), std::size_t(1));
        QVERIFY(sets[0].text() == set);
        const std::vector<nostr::Event> both{list, geese};
        QVERIFY(nostr::emojiOf(both) == (std::vector<CustomEmoji>{{"soapbox", "https://a.example/1.png"}, {"goose_1", "https://b.example/g.png"}}));
    }

    void tagsWhatTheTextUses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tagged");
        QTest::newRow("one") << "hi :goose:!" << QStringList{QStringLiteral("goose")};
        QTest::newRow("twice") << ":goose::goose: :swan:" << QStringList{QStringLiteral("goose"), QStringLiteral("swan")};
        QTest::newRow("a colon before") << "at 12:30: :swan:" << QStringList{QStringLiteral("swan")};
        QTest::newRow("one colon between two names") << ":goose:swan:" << QStringList{QStringLiteral("goose")};
        QTest::newRow("unknown") << "::: :duck: http://goose:80/" << QStringList{};
        QTest::newRow("not closed") << ":goose" << QStringList{};
        QTest::newRow("other letters") << ":Goose:" << QStringList{};
    }
    void tagsWhatTheTextUses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tagged);
        const std::vector<CustomEmoji> known{{"goose", "https://b.example/g.png"}, {"swan", "https://b.example/s.png"}};
        nostr::EventTemplate draft{1, 1, {{"t", "birds"}}, text.toStdString()};
        nostr::addEmoji(draft, known);
        nostr::addEmoji(draft, known); // nothing is tagged twice
        QStringList found;
        for (const auto tag : draft.tags) {
            if (tag.name() == "emoji")
                found.append(QString::fromStdString(std::string(tag.value())));
        }
        QCOMPARE(found, tagged);
        QVERIFY(draft.content == text.toStdString());
        const auto tokens = nostr::tokensOf(draft.content, draft.tags); // and readers see a picture there
        QCOMPARE(std::any_of(tokens.begin(), tokens.end(), [](const auto& token) { return token.type == nostr::NoteToken::Type::Emoji; }), !tagged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCustomEmoji)
#include "tst_custom_emoji.moc"
