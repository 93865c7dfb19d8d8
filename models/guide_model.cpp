// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/guide_model.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace nandu::models {
namespace {

// "**bold**", "*said*", "`code`" and "[words](address)" without their marks.
QString plain(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    static const QRegularExpression said(QStringLiteral("(?<![\\w*])\\*([^*\\s][^*]*)\\*(?![\\w*])"));
    text.replace(link, QStringLiteral("\\1"));
    text.replace(strong, QStringLiteral("\\1"));
    text.replace(said, QStringLiteral("\\1"));
    return text.remove(u'`').simplified();
}

QStringList cellsOf(const QString& line)
{
    QStringList cells;
    for (const QString& cell : line.mid(1, line.size() - 2).split(u'|'))
        cells.append(plain(cell));
    return cells;
}

bool isRuler(const QString& line)
{
    static const QRegularExpression form(QStringLiteral("^\\|[-:| ]+\\|$"));
    return form.match(line).hasMatch();
}

// What a line begins: nothing when it goes on with the paragraph or item before it.
struct Beginning {
    bool isOne = false;
    GuideModel::Kind kind = GuideModel::Paragraph;
    QString words;
};
Beginning beginningOf(const QString& line)
{
    static const QRegularExpression heading(QStringLiteral("^#+ +(.*)$")), item(QStringLiteral("^(?:- |\\d+\\. )(.*)$"));
    if (const auto match = heading.match(line); match.hasMatch())
        return {true, GuideModel::Heading, match.captured(1)};
    if (const auto match = item.match(line); match.hasMatch())
        return {true, GuideModel::Item, match.captured(1)};
    return {false, GuideModel::Paragraph, line.trimmed()};
}

} // namespace

std::vector<GuideModel::Block> GuideModel::blocksOf(const QString& markdown)
{
    std::vector<Block> blocks;
    bool isCode = false, goesOn = false;
    QStringList captions; // of the table that is being read
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(QLatin1String("```"))) {
            isCode = !isCode;
            goesOn = false;
            continue;
        }
        if (isCode) {
            if (goesOn)
                blocks.back().words += u'\n' + line;
            else
                blocks.push_back({Code, line, {}});
            goesOn = true;
            continue;
        }
        if (line.startsWith(u'|')) {
            goesOn = false;
            if (captions.isEmpty())
                captions = cellsOf(line);
            else if (!isRuler(line))
                blocks.push_back({Row, {}, cellsOf(line)});
            continue;
        }
        captions.clear();
        if (line.trimmed().isEmpty()) {
            goesOn = false;
            continue;
        }
        const Beginning beginning = beginningOf(line);
        if (goesOn && !beginning.isOne)
            blocks.back().words += u' ' + beginning.words;
        else
            blocks.push_back({beginning.kind, beginning.words, {}});
        goesOn = beginning.kind != Heading;
    }
    for (Block& block : blocks) {
        if (block.kind != Code)
            block.words = plain(block.words);
    }
    return blocks;
}

int GuideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant GuideModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Block& block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return int(block.kind);
    case Qt::DisplayRole:
    case WordsRole: return block.words;
    case CellsRole: return block.cells;
    default: return {};
    }
}

QHash<int, QByteArray> GuideModel::roleNames() const
{
    return {{KindRole, "kind"}, {WordsRole, "words"}, {CellsRole, "cells"}};
}

int GuideModel::indexOf(const QString& name) const
{
    return std::max(0, static_cast<int>(m_names.indexOf(name)));
}

// The order is that of the table of contents, README.md.
void GuideModel::setFolder(const QString& folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    m_names.clear();
    m_titles.clear();
    QFile contents(folder + QStringLiteral("/README.md"));
    if (contents.open(QIODevice::ReadOnly)) {
        static const QRegularExpression entry(QStringLiteral("\\[([^\\]]*)\\]\\((\\w+)\\.md\\)"));
        auto found = entry.globalMatch(QString::fromUtf8(contents.readAll()));
        while (found.hasNext()) {
            const auto match = found.next();
            m_titles.append(match.captured(1));
            m_names.append(match.captured(2));
        }
    }
    m_chapter = 0;
    read();
    Q_EMIT changed();
}

void GuideModel::setChapter(int chapter)
{
    if (chapter == m_chapter || chapter < 0 || chapter >= m_names.size())
        return;
    m_chapter = chapter;
    read();
    Q_EMIT changed();
}

void GuideModel::read()
{
    QFile file(m_folder + u'/' + m_names.value(m_chapter) + QStringLiteral(".md"));
    beginResetModel(); // another chapter has nothing in common with the one before
    m_blocks = file.open(QIODevice::ReadOnly) ? blocksOf(QString::fromUtf8(file.readAll())) : std::vector<Block>();
    endResetModel();
}

} // namespace nandu::models
