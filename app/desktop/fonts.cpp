// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetrics>

namespace nandu::desktop {

// Left alone, Qt asks Fontconfig about one family after the other, half a millisecond each, until one has the character: with some
// hundred families installed that is most of the time until a first page with emoji and Chinese is painted.
QStringList fallbackFonts()
{
    const QStringList installed = QFontDatabase::families();
    QStringList fallbacks;
    for (const char* family : {"Noto Sans", "Noto Color Emoji", "Noto Sans CJK SC", "Noto Sans CJK JP", "Droid Sans Fallback", "DejaVu Sans",
             "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Symbols", "Noto Sans Symbols2"}) {
        const QString name = QString::fromLatin1(family);
        if (installed.contains(name))
            fallbacks.append(name);
    }
    QFontMetrics(QFont(QStringLiteral("Noto Sans"))).horizontalAdvance(QStringLiteral(u"x\u6f22")); // Qt keeps the order in which Fontconfig would try them
    return fallbacks;
}

void preferFonts(const QStringList& fallbacks)
{
    for (const char* family : {"Inter", "Noto Sans", "Noto Sans Mono"}) {
        QStringList others = fallbacks;
        others.removeAll(QString::fromLatin1(family));
        QFont::insertSubstitutions(QString::fromLatin1(family), others);
    }
}

} // namespace nandu::desktop
