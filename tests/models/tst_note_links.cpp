// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keyboard and a screen reader are told of the links in a paragraph.
#include "models/note_links.h"

#include <QTest>

using nandu::models::NoteLinks;

class NoteLinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linksComeInTheirOrder()
    {
        NoteLinks links;
        links.setStyled(QStringLiteral("Thanks <a href=\"nostr:npub1aa\">@Ada</a>, see <a href=\"https://example.org/\">example.org</a>.<br>"
                                       "<a href=\"hashtag:rain\">#rain</a>"));
        QCOMPARE(links.targets(), (QStringList{QStringLiteral("nostr:npub1aa"), QStringLiteral("https://example.org/"), QStringLiteral("hashtag:rain")}));
        QCOMPARE(links.names(), (QStringList{QStringLiteral("@Ada"), QStringLiteral("example.org"), QStringLiteral("#rain")}));
        QCOMPARE(links.numbered(), QStringLiteral("Thanks <a href=\"0\">@Ada</a>, see <a href=\"1\">example.org</a>.<br><a href=\"2\">#rain</a>"));
    }

    void aLinkLeadsWhereAClickDoesAndIsReadAsItStands()
    {
        const QString target = QStringLiteral("https://example.org/?a=1&b=\"<2>&amp;");
        const QString shown = QStringLiteral("@<b> & \"Bob\" &lt;");
        NoteLinks links;
        links.setStyled(QStringLiteral("<a href=\"%1\">").arg(target.toHtmlEscaped()) + QChar(0x2068) + shown.toHtmlEscaped() + QChar(0x2069) + QStringLiteral("</a>"));
        QCOMPARE(links.targets(), QStringList{target});
        QCOMPARE(links.names(), QStringList{shown});
    }

    void whatAPersonWroteIsNoLink()
    {
        NoteLinks links;
        links.setStyled(QStringLiteral("<a href=\"https://example.org\">not ours</a>").toHtmlEscaped());
        QVERIFY(links.targets().isEmpty());
        QCOMPARE(links.numbered(), links.styled());
    }

    void anotherParagraphHasLinksOfItsOwn()
    {
        NoteLinks links;
        links.setStyled(QStringLiteral("<a href=\"hashtag:a\">#a</a> <a href=\"hashtag:a\">#a</a>"));
        QCOMPARE(links.targets().size(), 2);
        links.setStyled(QStringLiteral("Rain."));
        QVERIFY(links.targets().isEmpty());
        QVERIFY(links.names().isEmpty());
        QCOMPARE(links.numbered(), QStringLiteral("Rain."));
    }
};

QTEST_GUILESS_MAIN(NoteLinksTest)
#include "tst_note_links.moc"
