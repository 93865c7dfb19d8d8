// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the stats pane and the engine strip draw: the latest numbers and two series. GUI thread; made by a page, given the
// session, whose history goes on while no pane is open.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class StatsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY sampled)
    Q_PROPERTY(nandu::api::EngineStats stats READ stats NOTIFY sampled)
    Q_PROPERTY(QList<qreal> received READ received NOTIFY sampled) // per second, oldest first, at most pointsMax
    Q_PROPERTY(QList<qreal> verified READ verified NOTIFY sampled)
    Q_PROPERTY(QList<qreal> stored READ stored NOTIFY sampled)
    Q_PROPERTY(qreal ceiling READ ceiling NOTIFY sampled) // a round number no point of the three exceeds, at least 10
    Q_PROPERTY(int pointsMax READ pointsMax CONSTANT)
    Q_PROPERTY(Load load READ load NOTIFY sampled)
    Q_PROPERTY(QString rateText READ rateText NOTIFY sampled)         // received a second
    Q_PROPERTY(QString databaseText READ databaseText NOTIFY sampled) // 3.4 MB
    Q_PROPERTY(QString memoryText READ memoryText NOTIFY sampled)
    Q_PROPERTY(QString catchingUpText READ catchingUpText NOTIFY sampled) // "Catching up, 1,234 queued", else empty
    Q_PROPERTY(bool rebuildingCounts READ rebuildingCounts NOTIFY countsChanged)
    Q_PROPERTY(QString rebuildText READ rebuildText NOTIFY sampled) // how far it is, else empty
    Q_PROPERTY(QString countsText READ countsText NOTIFY countsChanged) // what the last rebuild found
public:
    enum Span { Minute, TenMinutes };
    Q_ENUM(Span)
    enum Load { Offline, Calm, Busy, CatchingUp }; // the engine strip's dot
    Q_ENUM(Load)

    explicit StatsModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Span span() const { return m_span; }
    void setSpan(Span span);
    api::EngineStats stats() const;
    QList<qreal> received() const { return series().received; }
    QList<qreal> verified() const { return series().verified; }
    QList<qreal> stored() const { return series().stored; }
    qreal ceiling() const;
    int pointsMax() const { return StatsHistory::pointsMax; }
    Load load() const;
    QString rateText() const;
    QString databaseText() const;
    QString memoryText() const;

    QString catchingUpText() const;
    bool rebuildingCounts() const { return m_rebuilding; }
    QString rebuildText() const;
    QString countsText() const { return m_countsText; }

    Q_INVOKABLE void rebuildCounts();
    Q_INVOKABLE void cancelRebuild();
    Q_INVOKABLE QString report() const;
    Q_INVOKABLE void copyReport();

Q_SIGNALS:
    void sessionChanged();
    void sampled();
    void countsChanged();

private:
    StatsHistory::Series series() const;

    QPointer<Session> m_session;
    Span m_span = Minute;
    bool m_rebuilding = false;
    QString m_countsText;
};

} // namespace nandu::models
