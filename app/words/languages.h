// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages of the window: which there are, which one a wish means, and the translators, numbers, times and direction of
// layout that go with it. A wish is "system" or one of languages(); anything else means "system". GUI thread, after the application.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace nandu::words {

// "en", "de", "pt_BR" ...: those that are finished and built in.
QStringList languages();

// The language for what a desktop prefers, such as {"de-CH", "de"}; "en" where none of ours fits.
QString languageFor(const QStringList& preferred);

// What is filled in for %1 (a name, an address) keeps its own direction and leaves that of the sentence alone; %L1 is a number and
// needs nothing. For languages that are written from right to left.
QString withIsolatedValues(QString text);

// The Arabic texts hold Arabic digits ("5 days"); a country such as Morocco writes the others, as all numbers around them.
QString withDigitsOf(const QLocale& locale, QString text);

// lupdate writes the class alone where Qt asks for nandu::models::Class.
class Translator : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const override;
};

class Words {
public:
    Words() = default;
    ~Words();
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    void use(const QString& wish);
    const QString& language() const { return m_language; }

private:
    Translator m_ours;
    QTranslator m_qts; // buttons and dialogs of Qt itself, where Debian's qt6-translations-l10n is installed
    QString m_language;
};

} // namespace nandu::words
