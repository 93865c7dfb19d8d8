// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an engineer asks of the engine: where an event came from and how long it took, what was put aside, what this computer can
// do, whether the counts are right. Lives on the GUI thread; answers come later, through signals.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace nandu::api {

// The way of one event. Times in microseconds; -1: not measured.
struct TraceRow {
    Q_GADGET
    Q_PROPERTY(QString noteId MEMBER noteId)
    Q_PROPERTY(bool isTraced MEMBER isTraced)
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(QStringList seenOn MEMBER seenOn)
    Q_PROPERTY(qint64 receivedAt MEMBER receivedAt)
    Q_PROPERTY(qint64 queueWaitUs MEMBER queueWaitUs)
    Q_PROPERTY(qint64 checkUs MEMBER checkUs)
    Q_PROPERTY(qint64 commitUs MEMBER commitUs)
    Q_PROPERTY(qint64 paintedUs MEMBER paintedUs)
    Q_PROPERTY(int worker MEMBER worker)
    Q_PROPERTY(qint64 bytes MEMBER bytes)
    Q_PROPERTY(QString json MEMBER json)
public:
    QString noteId;       // hex
    bool isTraced = false; // false: only what the store knows
    QString relay;        // the first that sent it; empty: a file, ourselves
    QStringList seenOn;   // every relay known to have it
    qint64 receivedAt = 0; // seconds since 1970
    qint64 queueWaitUs = -1, checkUs = -1, commitUs = -1, paintedUs = -1;
    int worker = 0;
    qint64 bytes = 0;
    QString json;         // the event as stored; empty in lists
    qint64 untilStoredUs() const { return queueWaitUs + checkUs + commitUs; }
    bool operator==(const TraceRow&) const = default;
};

struct QuarantineRow {
    Q_GADGET
    Q_PROPERTY(qint64 number MEMBER number)
    Q_PROPERTY(QString noteId MEMBER noteId)
    Q_PROPERTY(bool wasChecked MEMBER wasChecked)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString json MEMBER json)
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(qint64 at MEMBER at)
    Q_PROPERTY(int tries MEMBER tries)
public:
    qint64 number = 0;
    QString noteId;          // hex; empty when it could not be read
    bool wasChecked = false; // its signature held, the database refused it
    QString reason;
    QString json;
    QString relay; // empty: a file, ourselves
    qint64 at = 0; // seconds since 1970
    int tries = 0;
    bool operator==(const QuarantineRow&) const = default;
};

// What one number of workers reached.
struct BenchmarkRow {
    Q_GADGET
    Q_PROPERTY(int workers MEMBER workers)
    Q_PROPERTY(qreal perSecond MEMBER perSecond)
    Q_PROPERTY(qreal coresUsed MEMBER coresUsed)
public:
    int workers = 0;
    qreal perSecond = 0; // events checked
    qreal coresUsed = 0; // of this computer's
    bool operator==(const BenchmarkRow&) const = default;
};

struct BenchmarkResult {
    QList<BenchmarkRow> rows; // empty: never run
    qint64 at = 0;            // seconds since 1970
    int cores = 0;
};

class DiagnosticsService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void askTrace(const QString& noteId) = 0; // traceReady follows
    virtual QList<TraceRow> slowest() const = 0;      // slowest first; in memory

    virtual void askQuarantine() = 0; // quarantineChanged follows, and again after each change
    virtual void retryQuarantined(qint64 number) = 0;
    virtual void deleteQuarantined(const QList<qint64>& numbers) = 0;
    virtual void exportQuarantined(const QString& file) = 0; // one JSON object a line; exported() follows

    // The real check on prepared events, for each preset about a second, on threads of its own.
    virtual void startBenchmark() = 0;
    virtual void cancelBenchmark() = 0;
    virtual bool isBenchmarking() const = 0;
    virtual BenchmarkResult benchmark() const = 0; // the last complete one

    virtual void rebuildCounts() = 0; // countsRebuilt follows; EngineStats::recountPercent tells how far it is
    virtual void cancelRebuild() = 0;

Q_SIGNALS:
    void traceReady(const nandu::api::TraceRow& trace);
    void quarantineChanged(const QList<nandu::api::QuarantineRow>& rows, const QString& sentence); // sentence: what went wrong
    void retried(qint64 number, bool isStored, const QString& sentence);
    void exported(int events, const QString& sentence); // sentence: what went wrong, else empty
    void benchmarkMoved(int percent);
    void benchmarkEnded(bool isComplete);
    // drift: counts that differed and were put right; not complete: it was cancelled, or the sentence says why
    void countsRebuilt(qint64 drift, bool isComplete, const QString& sentence);
};

} // namespace nandu::api
