// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People named in a text being written: offered while "@an" is typed, shown as @name, and sent as NIP-19 names. GUI thread;
// owned by the composer's model.
#pragma once

#include "models/session.h"
#include "models/word_completion.h"

#include <QHash>
#include <QMap>
#include <QPointer>

namespace nandu::models {

class MentionFinder : public WordCompletion {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.mentions")
    Q_PROPERTY(QList<nandu::api::ProfileRow> people READ people NOTIFY changed)
public:
    using WordCompletion::WordCompletion;

    void setSession(Session* session);
    QList<api::ProfileRow> people() const { return m_people; }
    int count() const override { return static_cast<int>(m_people.size()); }

    void look(const QString& text, int cursor) override;
    void dismiss() override;
    Taken take(const QString& text, int index) override;

    QString sent(const QString& shown) const;  // with nostr:npub... for each @name that was chosen
    QString shown(const QString& sent) const;  // the way back, for those known here
    QMap<QString, QString> chosen(const QString& shown) const; // the npub of each @name in it
    void know(const QMap<QString, QString>& names);            // of a draft that was written in an earlier run
    QStringList named(const QString& shown) const; // the names in it

private:
    QString nameFor(const api::ProfileRow& person);

    QPointer<Session> m_session;
    QList<api::ProfileRow> m_people;
    QHash<QString, api::ProfileRow> m_chosen; // by @name
    QString m_beginning;
    int m_at = -1; // of the @ in the text
    quint64 m_generation = 0;
};

} // namespace nandu::models
