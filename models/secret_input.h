// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed or pasted where a secret belongs: a key, a password. It is kept in locked memory only, never as a text of Qt's;
// QML shows as many dots as there are characters. GUI thread; made by a field of QML.
#pragma once

#include "engine/base/secret.h"
#include "models/session.h"

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>

namespace nandu::models {

class SecretInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int length READ length NOTIFY changed) // characters
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)    // by its first letters
public:
    enum Kind { Nothing, Other, Nsec, Ncryptsec, Words, Npub, Bunker };
    Q_ENUM(Kind)
    static constexpr std::size_t bytesMax = 4096;

    explicit SecretInput(QObject* parent = nullptr) : QObject(parent) {}

    int length() const;
    Kind kind() const;
    Q_INVOKABLE void type(const QString& text); // what one key gave
    Q_INVOKABLE void paste(nandu::models::Session* session);
    Q_INVOKABLE void backspace();
    Q_INVOKABLE void clear();

    // Without blanks around it. The receiver wipes it.
    QByteArray bytes() const;
    bool equals(const SecretInput& other) const { return text() == other.text(); }
    void add(std::string_view utf8);

Q_SIGNALS:
    void changed();

private:
    std::string_view text() const { return m_buffer.text().substr(0, m_used); }

    base::Secret m_buffer;
    std::size_t m_used = 0;
};

} // namespace nandu::models
