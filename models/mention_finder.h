// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People named in a text being written: offered while "@an" is typed, shown as @name, and sent as NIP-19 names. GUI thread;
// owned by the composer's model.
#pragma once

#include "models/session.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>

namespace nandu::models {

class MentionFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.mentions")
    Q_PROPERTY(QList<nandu::api::ProfileRow> people READ people NOTIFY changed) // offered now; empty: none is being typed
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)        // the one that Enter takes
public:
    explicit MentionFinder(QObject* parent) : QObject(parent) {}

    void setSession(Session* session);
    QList<api::ProfileRow> people() const { return m_people; }
    int current() const { return m_current; }
    void setCurrent(int current);

    Q_INVOKABLE void look(const QString& text, int cursor); // what stands before the cursor
    Q_INVOKABLE void dismiss();
    // The text with this person in place of what was typed, and where the cursor is then.
    struct Taken {
        QString text;
        int cursor = 0;
    };
    Taken take(const QString& text, int index);

    QString sent(const QString& shown) const;  // with nostr:npub... for each @name that was chosen
    QString shown(const QString& sent) const;  // the way back, for those known here
    QMap<QString, QString> chosen(const QString& shown) const; // the npub of each @name in it
    void know(const QMap<QString, QString>& names);            // of a draft that was written in an earlier run
    QStringList named(const QString& shown) const; // the names in it

Q_SIGNALS:
    void changed();

private:
    QString nameFor(const api::ProfileRow& person);

    QPointer<Session> m_session;
    QList<api::ProfileRow> m_people;
    QHash<QString, api::ProfileRow> m_chosen; // by @name
    QString m_beginning;
    int m_at = -1; // of the @ in the text
    int m_current = 0;
    quint64 m_generation = 0;
};

} // namespace nandu::models
