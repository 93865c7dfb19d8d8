// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the palette offers for what is typed: the one thing that a pasted name means, commands, people, and a search for it.
// Commands are given with their words, by whoever knows the pages. GUI thread; made by the palette, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QVariantList>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QVariantList commands READ commands WRITE setCommands NOTIFY commandsChanged) // {name, words, icon, keys}
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged) // the row that Enter takes
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Kind { Command, Person, Link, Search };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, WordsRole, DetailRole, IconRole, PersonRole };
    Q_ENUM(Role)
    struct Row {
        QString id; // unique: a kind and what it is about
        Kind kind = Command;
        QString subject; // a command's name, a key, a link, the text to search for
        QString words, detail, icon;
        api::ProfileRow person;
        bool operator==(const Row&) const = default;
    };

    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QVariantList commands() const { return m_commands; }
    void setCommands(const QVariantList& commands);
    QString text() const { return m_text; }
    void setText(const QString& text);
    int current() const { return m_current; }
    void setCurrent(int current); // goes round at both ends
    int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void sessionChanged();
    void commandsChanged();
    void textChanged();
    void currentChanged();
    void countChanged();
    void commandChosen(const QString& name);
    void profileRequested(const QString& key);
    void linkChosen(const QString& link);
    void searchRequested(const QString& text);

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();
    void addLink(std::vector<Row>& rows) const;
    void addCommands(std::vector<Row>& rows) const;

    QPointer<Session> m_session;
    QVariantList m_commands;
    QList<api::ProfileRow> m_people;
    std::vector<Row> m_rows;
    QString m_text;
    quint64 m_question = 0;
    int m_current = 0;
};

} // namespace nandu::models
