// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guide as the window shows it: every chapter of docs/guide is there, and nothing of its Markdown is left.
#include "models/guide_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using nandu::models::GuideModel;
using Block = GuideModel::Block;

class GuideModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheGuideUses()
    {
        const std::vector<Block> blocks = GuideModel::blocksOf(QStringLiteral(
            "# Title\n\nOne *line*\nand **more** of [it](x.md).\n\n- first\n  goes on\n- `second`\n\n| a | b |\n|---|---|\n| 1 | two `x` |\n\n```\ncode  *as*\nit is\n```\n1. number\n"));
        const std::vector<Block> wanted{{GuideModel::Heading, QStringLiteral("Title"), {}}, {GuideModel::Paragraph, QStringLiteral("One line and more of it."), {}},
            {GuideModel::Item, QStringLiteral("first goes on"), {}}, {GuideModel::Item, QStringLiteral("second"), {}},
            {GuideModel::Row, {}, {QStringLiteral("1"), QStringLiteral("two x")}}, {GuideModel::Code, QStringLiteral("code  *as*\nit is"), {}},
            {GuideModel::Item, QStringLiteral("number"), {}}};
        QCOMPARE(blocks.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(blocks[i].kind, wanted[i].kind);
            QCOMPARE(blocks[i].words, wanted[i].words);
            QCOMPARE(blocks[i].cells, wanted[i].cells);
        }
    }

    void everyChapterIsThereAndPlain()
    {
        GuideModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QDir folder(QStringLiteral(NANDU_GUIDE));
        model.setFolder(folder.path());
        QCOMPARE(model.chapters().size(), folder.entryList({QStringLiteral("*.md")}).size() - 1); // README.md is the table of contents
        static const QRegularExpression marks(QStringLiteral("\\*\\*|\\]\\(|`|^#+ |^\\|"));
        for (int chapter = 0; chapter < model.chapters().size(); ++chapter) {
            model.setChapter(chapter);
            QCOMPARE(model.chapter(), chapter);
            QVERIFY2(model.rowCount() > 2, qPrintable(model.chapters()[chapter]));
            QCOMPARE(model.index(0).data(GuideModel::KindRole).toInt(), int(GuideModel::Heading));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QString words = model.index(row).data(GuideModel::WordsRole).toString();
                const QStringList cells = model.index(row).data(GuideModel::CellsRole).toStringList();
                QVERIFY(!words.isEmpty() || !cells.isEmpty());
                if (model.index(row).data(GuideModel::KindRole).toInt() == GuideModel::Code)
                    continue;
                QVERIFY2(!words.contains(marks), qPrintable(words));
                QVERIFY2(!cells.join(u' ').contains(marks), qPrintable(cells.join(u' ')));
            }
        }
        QVERIFY(model.indexOf(QStringLiteral("troubleshooting")) > 0);
        QCOMPARE(model.indexOf(QStringLiteral("nothing")), 0);
    }
};

QTEST_GUILESS_MAIN(GuideModelTest)

#include "tst_guide_model.moc"
