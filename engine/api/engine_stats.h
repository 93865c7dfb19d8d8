// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One look at the engine, taken twice a second. Value gadgets, any thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace nandu::api {

// A stage of the way from socket to pixels; times in microseconds over one window of time.
struct StageRow {
    Q_GADGET
    Q_PROPERTY(int stage READ stageNumber) // Stage
    Q_PROPERTY(qint64 count MEMBER count)
    Q_PROPERTY(qint64 p50Us MEMBER p50Us)
    Q_PROPERTY(qint64 p95Us MEMBER p95Us)
    Q_PROPERTY(qint64 p99Us MEMBER p99Us)
    Q_PROPERTY(qint64 maxUs MEMBER maxUs)
public:
    enum Stage { QueueWait, Check, Commit, ReceivedToStored, StoredToPainted, CountLag };
    Q_ENUM(Stage)
    Stage stage = QueueWait;
    int stageNumber() const { return stage; }
    qint64 count = 0;
    qint64 p50Us = 0, p95Us = 0, p99Us = 0, maxUs = 0;
    bool operator==(const StageRow&) const = default;
};

struct WorkerRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(bool busy MEMBER busy)
    Q_PROPERTY(bool stuck MEMBER stuck)
    Q_PROPERTY(qint64 checked MEMBER checked)
    Q_PROPERTY(qint64 errors MEMBER errors)
    Q_PROPERTY(qreal perSecond MEMBER perSecond)
    Q_PROPERTY(qint64 meanUs MEMBER meanUs)
    Q_PROPERTY(qint64 p95Us MEMBER p95Us)
    Q_PROPERTY(qreal busyShare MEMBER busyShare)
    Q_PROPERTY(int idleSeconds MEMBER idleSeconds)
public:
    int number = 0;
    bool busy = false;
    bool stuck = false; // more than 5 s on one event
    qint64 checked = 0;
    qint64 errors = 0;
    qreal perSecond = 0;
    qint64 meanUs = 0;
    qint64 p95Us = 0;
    qreal busyShare = 0; // 0 to 1 of the last second
    int idleSeconds = -1; // since its last event; -1: none yet
    bool operator==(const WorkerRow&) const = default;
};

struct NamedCount {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString where MEMBER where)
    Q_PROPERTY(qint64 count MEMBER count)
public:
    QString name;
    qint64 count = 0;
    QString where = {}; // the relay, when counted for each
    bool operator==(const NamedCount&) const = default;
};

// An operation that took longer than it may.
struct SlowRow {
    Q_GADGET
    Q_PROPERTY(qint64 at MEMBER at)
    Q_PROPERTY(QString what MEMBER what)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(qint64 tookMs MEMBER tookMs)
public:
    qint64 at = 0; // seconds since 1970
    QString what;  // "commit", "query", "frame"
    QString detail;
    qint64 tookMs = 0;
    bool operator==(const SlowRow&) const = default;
};

struct EngineStats {
    Q_GADGET
    Q_PROPERTY(qreal receivedPerSecond MEMBER receivedPerSecond)
    Q_PROPERTY(qreal duplicatesPerSecond MEMBER duplicatesPerSecond)
    Q_PROPERTY(qreal verifiedPerSecond MEMBER verifiedPerSecond)
    Q_PROPERTY(qreal storedPerSecond MEMBER storedPerSecond)
    Q_PROPERTY(qint64 received MEMBER received)
    Q_PROPERTY(qint64 duplicates MEMBER duplicates)
    Q_PROPERTY(qint64 verified MEMBER verified)
    Q_PROPERTY(qint64 stored MEMBER stored)
    Q_PROPERTY(qint64 refused MEMBER refused)
    Q_PROPERTY(qint64 queueDepth MEMBER queueDepth)
    Q_PROPERTY(qint64 queueCapacity MEMBER queueCapacity)
    Q_PROPERTY(qint64 queueBytes MEMBER queueBytes)
    // Worked out here: QML compiled by Qt 6.4 does not calculate with two qint64.
    Q_PROPERTY(double queueShare READ queueShare)
    Q_PROPERTY(double queueMiB READ queueMiB)
    Q_PROPERTY(qint64 databaseBytes MEMBER databaseBytes)
    Q_PROPERTY(qint64 walBytes MEMBER walBytes)
    Q_PROPERTY(qint64 storedEvents MEMBER storedEvents)
    Q_PROPERTY(qint64 memoryBytes MEMBER memoryBytes)
    Q_PROPERTY(qint64 countLagMs MEMBER countLagMs)
    Q_PROPERTY(int connectedRelays MEMBER connectedRelays)
    Q_PROPERTY(int outboxPending MEMBER outboxPending)
    Q_PROPERTY(QString databaseError MEMBER databaseError)
    Q_PROPERTY(int workerRestarts MEMBER workerRestarts)
    Q_PROPERTY(int quarantined MEMBER quarantined)
    Q_PROPERTY(qint64 countDrift MEMBER countDrift)
    Q_PROPERTY(int recountPercent MEMBER recountPercent)
    Q_PROPERTY(int metricsPort MEMBER metricsPort)
    Q_PROPERTY(QString metricsError MEMBER metricsError)
    Q_PROPERTY(QList<nandu::api::SlowRow> slow MEMBER slow)
    Q_PROPERTY(QList<nandu::api::NamedCount> relayRefusals MEMBER relayRefusals)
    Q_PROPERTY(QList<nandu::api::StageRow> stages MEMBER stages)
    Q_PROPERTY(QList<nandu::api::WorkerRow> workers MEMBER workers)
    Q_PROPERTY(QList<nandu::api::NamedCount> refusals MEMBER refusals)
public:
    qreal receivedPerSecond = 0, duplicatesPerSecond = 0, verifiedPerSecond = 0, storedPerSecond = 0;
    qint64 received = 0, duplicates = 0, verified = 0, stored = 0, refused = 0;
    qint64 queueDepth = 0, queueCapacity = 0, queueBytes = 0;
    double queueShare() const { return queueCapacity > 0 ? qMin(1.0, static_cast<double>(queueDepth) / static_cast<double>(queueCapacity)) : 0; }
    double queueMiB() const { return static_cast<double>(queueBytes) / 1048576.0; }
    qint64 databaseBytes = 0, walBytes = 0, storedEvents = 0, memoryBytes = 0;
    qint64 countLagMs = 0;
    int connectedRelays = 0;
    int outboxPending = 0;
    QString databaseError; // one sentence while the store cannot write, else empty
    int workerRestarts = 0;   // checks begun anew after they threw or hung
    int quarantined = 0;      // events put aside, now
    qint64 countDrift = 0;    // counts that had to be put right, this session: asked for or looked over while idle
    int recountPercent = -1;  // of a rebuild of the counts; -1: none is under way
    int metricsPort = 0;      // where figures are served on this machine; 0: nowhere
    QString metricsError;     // why not, when it was asked for
    QList<SlowRow> slow;      // newest first
    QList<NamedCount> relayRefusals; // by relay and reason
    QList<StageRow> stages;   // over the last minute
    QList<StageRow> stagesOfSecond;
    QList<StageRow> stagesOfSession;
    QList<WorkerRow> workers;
    QList<NamedCount> refusals;
};

} // namespace nandu::api
