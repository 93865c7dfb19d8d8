// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account's own pictures for ":shortcode:" (NIP-30), as its list and the sets that are stored here have them. Lives on the
// GUI thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

struct EmojiRow {
    Q_GADGET
    Q_PROPERTY(QString shortcode MEMBER shortcode)
    Q_PROPERTY(QString url MEMBER url)
public:
    QString shortcode;
    QString url;
    bool operator==(const EmojiRow&) const = default;
};

class EmojiService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<EmojiRow> emoji() const = 0;

Q_SIGNALS:
    void emojiChanged();
};

} // namespace nandu::api
