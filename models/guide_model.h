// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user guide (docs/guide, compiled in) as the window shows it: chapters, and the blocks of one of them as plain text. Knows
// as much Markdown as the guide uses: headings, paragraphs, lists, tables, code. GUI thread; made by the guide's page.
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace nandu::models {

class GuideModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed)
    Q_PROPERTY(QStringList chapters READ chapters NOTIFY changed) // titles, in the order of reading
    Q_PROPERTY(int chapter READ chapter WRITE setChapter NOTIFY changed)
public:
    enum Kind { Heading, Paragraph, Item, Row, Code };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, WordsRole, CellsRole };
    Q_ENUM(Role)
    struct Block {
        Kind kind = Paragraph;
        QString words;
        QStringList cells; // of a row of a table, each with the caption of its column but the first
        bool operator==(const Block&) const = default;
    };

    explicit GuideModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString folder() const { return m_folder; }
    void setFolder(const QString& folder);
    QStringList chapters() const { return m_titles; }
    int chapter() const { return m_chapter; }
    void setChapter(int chapter);
    Q_INVOKABLE int indexOf(const QString& name) const; // of "troubleshooting"; 0 when there is none

    static std::vector<Block> blocksOf(const QString& markdown);

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_folder;
    QStringList m_names, m_titles;
    std::vector<Block> m_blocks;
    int m_chapter = 0;
};

} // namespace nandu::models
