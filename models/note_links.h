// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The links in a paragraph of a note, in their order: where each leads, and its words as they are read. Takes the markup that
// client/note_blocks builds. GUI thread; made by the interface where somebody goes from link to link.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

namespace nandu::models {

class NoteLinks : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString styled READ styled WRITE setStyled NOTIFY styledChanged)
    Q_PROPERTY(QStringList targets READ targets NOTIFY styledChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY styledChanged)
    Q_PROPERTY(QString numbered READ numbered NOTIFY styledChanged) // the same markup, each link leading to its number: 0, 1 ...
public:
    using QObject::QObject;

    QString styled() const { return m_styled; }
    void setStyled(const QString& styled);
    QStringList targets() const { return m_targets; }
    QStringList names() const { return m_names; }
    QString numbered() const { return m_numbered; }

Q_SIGNALS:
    void styledChanged();

private:
    QString m_styled;
    QStringList m_targets;
    QStringList m_names;
    QString m_numbered;
};

} // namespace nandu::models
