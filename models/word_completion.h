// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the word that stands before the cursor could become. GUI thread; owned by the composer's model.
#pragma once

#include <QQmlEngine>
#include <QString>

namespace nandu::models {

class WordCompletion : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.mentions or .emoji")
    Q_PROPERTY(int count READ count NOTIFY changed)                      // offered now; none: no such word is being typed
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed) // the one that Enter takes
public:
    using QObject::QObject;

    virtual int count() const = 0;
    int current() const { return m_current; }
    void setCurrent(int current); // the nearest there is

    Q_INVOKABLE virtual void look(const QString& text, int cursor) = 0;
    Q_INVOKABLE virtual void dismiss() = 0;
    // The text with this one in place of what was typed, and where the cursor is then.
    struct Taken {
        QString text;
        int cursor = 0;
    };
    virtual Taken take(const QString& text, int index) = 0;

Q_SIGNALS:
    void changed();

protected:
    void offerAnew(); // other ones: the first is the current one
    Taken put(const QString& text, int at, int length, const QString& name); // in place of what was typed; offers no more

private:
    int m_current = 0;
};

} // namespace nandu::models
