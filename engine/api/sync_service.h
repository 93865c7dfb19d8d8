// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is fetched of the past, relay by relay, and which times of the home feed may lack notes. Lives on the GUI thread; never
// waits for the net thread. Times are seconds since 1970. docs/decisions/coverage.md
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

// One thing that is to be complete at one relay.
struct SyncPart {
    enum About { Own, People, Notices };
    About about = People;
    int people = 0;
    qint64 from = 0;         // that is wanted; 0: all there is
    qint64 completeFrom = 0; // from then on nothing lacks
    bool hasGaps = false;
    bool operator==(const SyncPart&) const = default;
};

struct SyncRow {
    enum State {
        Complete,
        Asking,
        Comparing, // what is here with what it has (NIP-77)
        Paused,
        Held,      // the connection is metered
        GivenUp,
        Offline,
        Failing,
        Uncertain, // complete but for seconds that hold more than can be asked for
    };
    QString url;
    State state = Offline;
    QString reason; // Failing, Offline: what the relay or the network said; may be empty
    bool asksWho = false; // Failing: it wants to know who the user is first
    int retryInS = 0;
    QList<SyncPart> parts;
    qint64 resyncFrom = -1; // the user had it fetched anew from then on
    double share = 1;       // of the time that is wanted, what is here
    qint64 events = 0;      // that came in this run, copies among them
    double eventsPerSecond = 0;
    int secondsLeft = -1;   // -1: cannot be told yet
    qint64 bytes = 0;       // in this run, of all it sent
    int compared = 0;       // groups of people, in this run
    int unresolved = 0;     // seconds that hold more than can be asked for
    bool operator==(const SyncRow&) const = default;
};

// A time of which notes may be missing. `from` and `to` belong to it, and stay as they are until all of it is here.
struct FeedGap {
    enum State { Open, Filling, Failed };
    qint64 from = 0;
    qint64 to = 0;
    State state = Open;
    double share = 0; // of it, what is here by now
    bool operator==(const FeedGap&) const = default;
};

struct Traffic {
    qint64 sessionBytes = 0; // received, relays and pictures
    qint64 todayBytes = 0;
    bool isMetered = false;      // media and the past wait
    bool isMeteredKnown = false; // this desktop tells whether the connection is
    bool operator==(const Traffic&) const = default;
};

class SyncService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<SyncRow> rows() const = 0; // as of a second ago at most
    virtual QList<FeedGap> gaps() const = 0; // the newest first
    virtual Traffic traffic() const = 0;

    virtual void setPaused(const QString& url, bool isPaused) = 0; // of the past; what is live stays
    virtual void setAllPaused(bool isPaused) = 0;
    virtual void giveUp(const QString& url) = 0; // what is lacking now is not asked for in this run
    virtual void resync(const QString& url, qint64 from) = 0;
    virtual void fill(qint64 from, qint64 to) = 0;

Q_SIGNALS:
    void rowsChanged();
    void gapsChanged();
    void trafficChanged();
};

} // namespace nandu::api
