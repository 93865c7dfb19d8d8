// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace nandu::models {
namespace {

constexpr qint64 minuteS = 60;
constexpr qint64 hourS = 60 * minuteS;
constexpr qint64 dayS = 24 * hourS;

QString say(const char* text, qint64 number)
{
    return QCoreApplication::translate("TimeText", text).arg(number);
}

} // namespace

QString relativeTimeText(qint64 writtenAt, qint64 now)
{
    const qint64 age = now - writtenAt;
    if (age < minuteS && age > -minuteS)
        //: How long ago: less than a minute
        return QCoreApplication::translate("TimeText", "now");
    if (age < 0) // a clock ahead of ours: the plain date is the honest answer
        return QLocale().toString(QDateTime::fromSecsSinceEpoch(writtenAt), QLocale::ShortFormat);
    if (age < hourS)
        //: How long ago: minutes, very short
        return say(QT_TRANSLATE_NOOP("TimeText", "%L1 min"), age / minuteS);
    if (age < dayS)
        //: How long ago: hours, very short
        return say(QT_TRANSLATE_NOOP("TimeText", "%L1 h"), age / hourS);
    if (age < 7 * dayS)
        //: How long ago: days, very short
        return say(QT_TRANSLATE_NOOP("TimeText", "%L1 d"), age / dayS);
    const QDate written = QDateTime::fromSecsSinceEpoch(writtenAt).date();
    const bool isThisYear = written.year() == QDateTime::fromSecsSinceEpoch(now).date().year();
    //: Pattern for a date of this year: d is the day, MMM the short name of the month; in your order, e.g. "d. MMM" or "M月d日"
    return QLocale().toString(written, isThisYear ? QCoreApplication::translate("TimeText", "d MMM") :
        //: Pattern for a date: d is the day, MMM the short name of the month, yyyy the year; in your order
        QCoreApplication::translate("TimeText", "d MMM yyyy"));
}

QString exactTimeText(qint64 writtenAt)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(writtenAt), QLocale::LongFormat);
}

RelativeTime::RelativeTime(QObject* parent) : QObject(parent)
{
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(static_cast<int>(minuteS * 1000));
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &RelativeTime::look);
}

void RelativeTime::setAt(qint64 at)
{
    if (m_at == at)
        return;
    m_at = at;
    m_text.clear();
    look();
}

QString RelativeTime::exact() const
{
    return exactTimeText(m_at);
}

void RelativeTime::look()
{
    QString text = relativeTimeText(m_at, QDateTime::currentSecsSinceEpoch());
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

} // namespace nandu::models
