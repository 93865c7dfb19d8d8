// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A language that nobody speaks: each text 40 % longer, in brackets. What is cut shows, and so does what was never marked for
// translation. GUI thread.
#pragma once

#include <QTranslator>

namespace nandu::gallery {

class PseudoWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return u'[' + words + QString(words.size() * 2 / 5, u'~') + u']';
    }
};

} // namespace nandu::gallery
