// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nandu::models {
namespace {

// One figure behind the point below ten, none from there; rounded down, so that 1,999 never shows as 2.0k.
QString scaled(qint64 value, qint64 unit, const char* text)
{
    const QLocale locale;
    const QString shortened = QCoreApplication::translate("NumberText", text);
    if (value < 10 * unit) {
        const qint64 tenths = value * 10 / unit;
        return shortened.arg(locale.toString(static_cast<double>(tenths) / 10.0, 'f', tenths % 10 == 0 ? 0 : 1));
    }
    return shortened.arg(locale.toString(value / unit));
}

} // namespace

QString shortNumberText(qint64 value)
{
    if (value < 0)
        return fullNumberText(value);
    if (value < 1'000)
        return QLocale().toString(value);
    if (value < 1'000'000)
        //: A large number, short: thousands (1.2k under a note); as short in your language
        return scaled(value, 1'000, QT_TRANSLATE_NOOP("NumberText", "%1k"));
    if (value < 1'000'000'000)
        //: A large number, short: millions
        return scaled(value, 1'000'000, QT_TRANSLATE_NOOP("NumberText", "%1M"));
    //: A large number, short: billions (thousand millions)
    return scaled(value, 1'000'000'000, QT_TRANSLATE_NOOP("NumberText", "%1G"));
}

QString fullNumberText(qint64 value)
{
    return QLocale().toString(value);
}

QString rateText(qreal perSecond)
{
    if (!(perSecond > 0))
        return QLocale().toString(0);
    return QLocale().toString(perSecond, 'f', perSecond < 9.95 ? 1 : 0);
}

QString byteText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 microseconds)
{
    const QLocale locale;
    if (microseconds < 1'000)
        //: A time in microseconds
        return QCoreApplication::translate("NumberText", "%1 µs").arg(locale.toString(microseconds));
    if (microseconds < 1'000'000)
        //: A time in milliseconds
        return QCoreApplication::translate("NumberText", "%1 ms").arg(locale.toString(static_cast<double>(microseconds) / 1e3, 'f', microseconds < 10'000 ? 1 : 0));
    //: A time in seconds
    return QCoreApplication::translate("NumberText", "%1 s").arg(locale.toString(static_cast<double>(microseconds) / 1e6, 'f', 1));
}

void ShortNumber::setValue(qint64 value)
{
    if (m_value == value)
        return;
    m_value = value;
    Q_EMIT changed();
}

} // namespace nandu::models
