// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of one relay shows besides its row, and where one followed person is read. Value gadgets, any thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace nandu::api {

struct RelayFaultRow {
    qint64 at = 0; // seconds since 1970
    QString words;
    bool operator==(const RelayFaultRow&) const = default;
};

// Times are medians of the last few in ms, -1 before the first; limits are 0 where the relay does not say.
struct RelayDetail {
    Q_GADGET
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int connectMs MEMBER connectMs)
    Q_PROPERTY(int firstEventMs MEMBER firstEventMs)
    Q_PROPERTY(int eoseMs MEMBER eoseMs)
    Q_PROPERTY(int okMs MEMBER okMs)
    Q_PROPERTY(qint64 dials MEMBER dials)
    Q_PROPERTY(qint64 reconnects MEMBER reconnects)
    Q_PROPERTY(qint64 firstDelivered MEMBER firstDelivered)
    Q_PROPERTY(qint64 malformed MEMBER malformed)
    Q_PROPERTY(qint64 accepted MEMBER accepted)
    Q_PROPERTY(qint64 rejected MEMBER rejected)
    Q_PROPERTY(qint64 unanswered MEMBER unanswered)
    Q_PROPERTY(qint64 notices MEMBER notices)
    Q_PROPERTY(QString lastNotice MEMBER lastNotice)
    Q_PROPERTY(int subscriptionsMax MEMBER subscriptionsMax)
    Q_PROPERTY(int eventsMax MEMBER eventsMax)
    Q_PROPERTY(qint64 messageBytesMax MEMBER messageBytesMax)
    Q_PROPERTY(int filtersMax MEMBER filtersMax)
    Q_PROPERTY(bool authRequired MEMBER authRequired)
    Q_PROPERTY(QString authWords MEMBER authWords)
    Q_PROPERTY(int outForS MEMBER outForS)
    Q_PROPERTY(int rank MEMBER rank)
    Q_PROPERTY(int lost MEMBER lost)
public:
    QString url;
    QString name; // NIP-11
    int connectMs = -1, firstEventMs = -1, eoseMs = -1, okMs = -1;
    qint64 dials = 0, reconnects = 0;
    qint64 firstDelivered = 0; // events that it brought before any other, over all runs
    qint64 malformed = 0;
    qint64 accepted = 0, rejected = 0, unanswered = 0; // events that were sent to it
    qint64 notices = 0;
    QString lastNotice;
    int subscriptionsMax = 0, eventsMax = 0, filtersMax = 0;
    qint64 messageBytesMax = 0;
    bool authRequired = false;
    QString authWords; // why signing in failed
    int outForS = 0;   // left alone that long, after a failure
    int rank = 3;      // 0 never, 3 as usual, 9 rather than others
    int lost = 0;      // followed people who would be read at no relay of theirs without it
    QList<RelayFaultRow> faults; // the newest first
    bool operator==(const RelayDetail&) const = default;
};

struct CoverageRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int place READ placeNumber) // Place
    Q_PROPERTY(QStringList relays MEMBER relays)
public:
    enum Place { Reached, Waiting, InTurn, NoList, NotDialable, AllOut };
    Q_ENUM(Place)
    QString key;
    QString name; // as everywhere: a short npub while it is not known, and beyond the first few hundred
    Place place = NoList;
    int placeNumber() const { return place; }
    QStringList relays; // addresses
    bool operator==(const CoverageRow&) const = default;
};

} // namespace nandu::api
