// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the account's own emoji could be meant by the ":ge" that stands before the cursor. GUI thread; owned by the composer's
// model.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>

namespace nandu::models {

class EmojiFinder : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.emoji")
    Q_PROPERTY(QStringList codes READ codes NOTIFY changed) // offered now; empty: none is being typed
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)
public:
    static constexpr qsizetype offeredMax = 6;

    explicit EmojiFinder(QObject* parent) : QObject(parent) {}

    void setSession(Session* session) { m_session = session; }
    QStringList codes() const { return m_codes; }
    int current() const { return m_current; }
    void setCurrent(int current);

    Q_INVOKABLE void look(const QString& text, int cursor);
    Q_INVOKABLE void dismiss();
    struct Taken {
        QString text;
        int cursor = 0;
    };
    Taken take(const QString& text, int index);

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    QStringList m_codes;
    int m_at = -1; // of the colon in the text
    int m_length = 0;
    int m_current = 0;
};

} // namespace nandu::models
