// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/words/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace nandu::words {

QStringList languages()
{
    return QStringLiteral(NANDU_LANGUAGES).split(u',');
}

QString languageFor(const QStringList& preferred)
{
    for (const QString& wish : preferred) {
        const QLocale locale(QString(wish).replace(u'-', u'_'));
        for (const QString& language : languages()) {
            const QLocale ours(language);
            // Another country's way of writing is better than English, another script is not.
            if (ours.language() == locale.language() && ours.script() == locale.script())
                return language;
        }
    }
    return QStringLiteral("en");
}

QString withIsolatedValues(QString text)
{
    static const QRegularExpression value(QStringLiteral("(%\\d)"));
    static const QRegularExpression anyValue(QStringLiteral("%L?[\\dn]"));
    if (!text.contains(u'%') || !text.contains(value))
        return text;
    const QString around = QString(text).remove(anyValue);
    const bool hasLetters = std::any_of(around.cbegin(), around.cend(), [](QChar c) { return c.isLetter(); });
    text.replace(value, QStringLiteral("\u2068\\1\u2069")); // first strong isolate ... pop
    return hasLetters ? text : QChar(0x200f) + text;          // nothing else says that it runs from right to left
}

QString withDigitsOf(const QLocale& locale, QString text)
{
    constexpr char16_t arabicZero = 0x0660, arabicNine = 0x0669;
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero.front() == arabicZero)
        return text;
    for (QChar& c : text) {
        if (c >= arabicZero && c <= arabicNine)
            c = QChar(zero.front().unicode() + (c.unicode() - arabicZero));
    }
    return text;
}

QString Translator::translate(const char* context, const char* text, const char* disambiguation, int n) const
{
    const char* colon = context ? std::strrchr(context, ':') : nullptr;
    const QString found = QTranslator::translate(colon ? colon + 1 : context, text, disambiguation, n);
    return QGuiApplication::isRightToLeft() ? withDigitsOf(QLocale(), withIsolatedValues(found)) : found;
}

Words::~Words()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Words::use(const QString& wish)
{
    const bool isChosen = languages().contains(wish);
    const QLocale system = QLocale::system();
    m_language = isChosen ? wish : languageFor(system.uiLanguages());
    const QLocale chosen(m_language);
    // The system's own ways with numbers and dates stay, unless another language was asked for.
    const bool isOfSystem = !isChosen || system.language() == chosen.language();
    QLocale::setDefault(isOfSystem ? system : chosen);
    QGuiApplication::setLayoutDirection(chosen.textDirection());
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(chosen, QStringLiteral("qt"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/words/nandu_%1.qm").arg(m_language)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace nandu::words
