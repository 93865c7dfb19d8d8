// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync_text.h"

#include "models/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace nandu::models {

using api::SyncPart;
using api::SyncRow;

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

// From when on nothing lacks of what is wanted; -1: of all there is.
qint64 completeFrom(const SyncRow& row)
{
    qint64 from = -1;
    for (const SyncPart& part : row.parts) {
        if (part.from > 0 || part.hasGaps)
            from = std::max(from, part.completeFrom);
    }
    return from;
}

QString completeText(const SyncRow& row, qint64 now)
{
    const qint64 from = completeFrom(row);
    if (from < 0)
        //: state of a relay on the sync page: nothing is missing
        return SyncText::tr("All that was asked for is here.");
    //: state of a relay on the sync page; %1 is a day or a time
    return SyncText::tr("Everything since %1 is here.").arg(momentText(from, now));
}

QString offlineText(const SyncRow& row)
{
    if (row.reason.isEmpty() && row.retryInS <= 0)
        //: state of a relay on the sync page
        return SyncText::tr("Not connected. What is missing is fetched when it is.");
    if (row.retryInS <= 0)
        //: state of a relay on the sync page; %1 is the reason, a sentence
        return SyncText::tr("Not connected: %1").arg(row.reason);
    if (row.reason.isEmpty())
        //: state of a relay on the sync page; %1 is a time such as "about 3 min"
        return SyncText::tr("Not connected. Next try in %1.").arg(timeLeftText(row.retryInS));
    //: state of a relay on the sync page; %1 is the reason, a sentence; %2 a time such as "about 3 min"
    return SyncText::tr("Not connected: %1 Next try in %2.").arg(row.reason, timeLeftText(row.retryInS));
}

QString failingText(const SyncRow& row)
{
    if (row.asksWho)
        //: state of a relay on the sync page; its page has the answers
        return SyncText::tr("It wants to know who you are first. Open it to answer.");
    if (row.reason.isEmpty())
        //: state of a relay on the sync page; %1 is a time such as "about 3 min"
        return SyncText::tr("It did not answer in time. Next try in %1.").arg(timeLeftText(row.retryInS));
    //: state of a relay on the sync page; %1 is what the relay said, %2 a time such as "about 3 min"
    return SyncText::tr("It refused: “%1” Next try in %2.").arg(row.reason, timeLeftText(row.retryInS));
}

QString sinceText(qint64 from, qint64 now)
{
    if (from <= 0)
        //: how far back something is fetched, on the sync page
        return SyncText::tr("all there are");
    //: how far back something is fetched, on the sync page; %1 is a day
    return SyncText::tr("since %1").arg(momentText(from, now));
}

} // namespace

QString momentText(qint64 at, qint64 now)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(at);
    const QDate today = QDateTime::fromSecsSinceEpoch(now).date();
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == today)
        return time;
    const bool isThisYear = moment.date().year() == today.year();
    //: Pattern for a date of this year: d is the day, MMMM the name of the month; in your order
    const QString day = locale.toString(moment.date(), isThisYear ? SyncText::tr("d MMMM") :
        //: Pattern for a date: d is the day, MMMM the name of the month, yyyy the year; in your order
        SyncText::tr("d MMMM yyyy"));
    const bool isDayStart = moment.time() == QTime(0, 0) || moment.toUTC().time() == QTime(0, 0);
    if (isDayStart || !isThisYear)
        return day;
    //: %1 is a date, %2 a time of that day
    return SyncText::tr("%1, %2").arg(day, time);
}

QString timeLeftText(int seconds)
{
    if (seconds < 60)
        //: how long something takes still
        return SyncText::tr("less than a minute");
    if (seconds < 3'600)
        //: how long something takes still
        return SyncText::tr("about %Ln min", nullptr, (seconds + 30) / 60);
    if (seconds < 2 * 86'400)
        //: how long something takes still
        return SyncText::tr("about %Ln h", nullptr, (seconds + 1'800) / 3'600);
    //: how long something takes still
    return SyncText::tr("about %Ln days", nullptr, (seconds + 43'200) / 86'400);
}

bool isSyncing(const SyncRow& row)
{
    return row.state == SyncRow::Asking || row.state == SyncRow::Comparing;
}

QString syncStateText(const SyncRow& row, qint64 now)
{
    switch (row.state) {
    case SyncRow::Complete: return completeText(row, now);
    case SyncRow::Uncertain:
        //: state of a relay on the sync page; %1 is a day or a time
        return SyncText::tr("Everything since %1 is here, but for %Ln seconds of which it keeps more than it gives.", nullptr, row.unresolved).arg(momentText(std::max<qint64>(0, completeFrom(row)), now));
    case SyncRow::Asking:
        if (completeFrom(row) < 0)
            //: state of a relay on the sync page
            return SyncText::tr("Fetching what is missing.");
        //: state of a relay on the sync page; %1 is a day or a time
        return SyncText::tr("Fetching what is missing. From %1 on all is here.").arg(momentText(completeFrom(row), now));
    case SyncRow::Comparing:
        //: state of a relay on the sync page (NIP-77)
        return SyncText::tr("Comparing what is here with what it has.");
    case SyncRow::Paused:
        //: state of a relay on the sync page
        return SyncText::tr("Paused: what is missing waits until you resume. What is new comes as always.");
    case SyncRow::Held:
        //: state of a relay on the sync page
        return SyncText::tr("What is missing waits, as the connection is metered. What is new comes as always.");
    case SyncRow::GivenUp:
        //: state of a relay on the sync page
        return SyncText::tr("Cancelled: what was missing is not fetched until you resume or start Nandu again.");
    case SyncRow::Offline: return offlineText(row);
    case SyncRow::Failing: return failingText(row);
    }
    return {};
}

QString syncAskedText(const SyncRow& row, qint64 now)
{
    QStringList asked;
    for (const SyncPart& part : row.parts) {
        switch (part.about) {
        case SyncPart::Own:
            //: what is fetched from a relay, on the sync page; %1 is "all there are" or "since" and a day
            asked.append(SyncText::tr("Your own notes and reactions, %1").arg(sinceText(part.from, now)));
            break;
        case SyncPart::People:
            //: what is fetched from a relay, on the sync page; %1 is "all there are" or "since" and a day
            asked.append(SyncText::tr("Notes of %Ln people, %1", nullptr, part.people).arg(sinceText(part.from, now)));
            break;
        case SyncPart::Notices:
            //: what is fetched from a relay, on the sync page; %1 is "all there are" or "since" and a day
            asked.append(SyncText::tr("What mentions you, %1").arg(sinceText(part.from, now)));
            break;
        }
    }
    return asked.join(QStringLiteral(" · "));
}

QString syncFiguresText(const SyncRow& row)
{
    //: on the sync page: events that came while the past was fetched, since the start of the program
    QStringList figures{SyncText::tr("%Ln events of the past", nullptr, static_cast<int>(std::min<qint64>(row.events, 2'000'000'000)))};
    if (isSyncing(row) && row.eventsPerSecond > 0)
        //: on the sync page: events a second
        figures.append(SyncText::tr("%1/s").arg(rateText(row.eventsPerSecond)));
    //: on the sync page; %1 is a number of bytes such as 3.4 MB
    figures.append(SyncText::tr("%1 received").arg(byteText(row.bytes)));
    if (row.compared > 0)
        //: on the sync page: how often what is here was compared with what the relay has
        figures.append(SyncText::tr("compared %Ln times", nullptr, row.compared));
    if (isSyncing(row) && row.secondsLeft >= 0)
        //: on the sync page; %1 is a time such as "about 3 min"
        figures.append(SyncText::tr("%1 left").arg(timeLeftText(row.secondsLeft)));
    return figures.join(QStringLiteral(" · "));
}

QString meteredText(const QList<SyncRow>& rows)
{
    const auto held = std::count_if(rows.cbegin(), rows.cend(), [](const SyncRow& row) { return row.state == SyncRow::Held; });
    if (held == 0)
        //: a line over the feed, and on the sync page
        return SyncText::tr("Metered connection: pictures wait for a click. What is new comes as always.");
    //: a line over the feed, and on the sync page; what is missing from so many relays is not fetched now
    return SyncText::tr("Metered connection: pictures wait for a click, and what is missing from %Ln relays waits. What is new comes as always.", nullptr, static_cast<int>(held));
}

QString gapText(const api::FeedGap& gap, qint64 now)
{
    const QString from = momentText(gap.from, now);
    const QString to = momentText(gap.to, now);
    const QDate day = QDateTime::fromSecsSinceEpoch(gap.from).date();
    const bool isOneDay = day == QDateTime::fromSecsSinceEpoch(gap.to).date() && day != QDateTime::fromSecsSinceEpoch(now).date();
    const QString end = isOneDay ? QLocale().toString(QDateTime::fromSecsSinceEpoch(gap.to).time(), QLocale::ShortFormat) : to;
    switch (gap.state) {
    case api::FeedGap::Filling:
        //: a row between two notes of the feed while it is being filled; %1 is a percentage
        return SyncText::tr("Fetching what may be missing here: %1 %").arg(static_cast<int>(gap.share * 100));
    case api::FeedGap::Failed:
        //: a row between two notes of the feed; %1 and %2 are times
        return SyncText::tr("Some notes between %1 and %2 may still be missing: relays did not give them.").arg(from, end);
    case api::FeedGap::Open: break;
    }
    //: a row between two notes of the feed; %1 and %2 are times
    return SyncText::tr("Some notes between %1 and %2 may be missing.").arg(from, end);
}

} // namespace nandu::models
