// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every setting the window shows. Writing applies and saves at once; a value that had to be clamped comes back corrected, with
// one sentence. GUI thread; made by the settings page and by the theme, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class SettingsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(int workers READ workers WRITE setWorkers NOTIFY changed)
    Q_PROPERTY(int workersMin READ workersMin CONSTANT)
    Q_PROPERTY(int workersMax READ workersMax CONSTANT)
    Q_PROPERTY(bool workersAuto READ workersAuto WRITE setWorkersAuto NOTIFY changed)
    Q_PROPERTY(int autoWorkers READ autoWorkers NOTIFY changed) // what Auto comes to on this computer
    Q_PROPERTY(int metricsPort READ metricsPort WRITE setMetricsPort NOTIFY changed) // 0: off
    Q_PROPERTY(int undoSeconds READ undoSeconds WRITE setUndoSeconds NOTIFY changed) // 0: off
    Q_PROPERTY(int queueCapacity READ queueCapacity WRITE setQueueCapacity NOTIFY changed)
    Q_PROPERTY(int queueCapacityMin READ queueCapacityMin CONSTANT)
    Q_PROPERTY(int queueCapacityMax READ queueCapacityMax CONSTANT)
    Q_PROPERTY(int flushMs READ flushMs WRITE setFlushMs NOTIFY changed)
    Q_PROPERTY(int flushMsMin READ flushMsMin CONSTANT)
    Q_PROPERTY(int flushMsMax READ flushMsMax CONSTANT)
    Q_PROPERTY(int relaysMax READ relaysMax WRITE setRelaysMax NOTIFY changed) // connected at a time
    Q_PROPERTY(int relaysPerPerson READ relaysPerPerson WRITE setRelaysPerPerson NOTIFY changed)
    Q_PROPERTY(int historyDays READ historyDays WRITE setHistoryDays NOTIFY changed)
    Q_PROPERTY(Metered metered READ metered WRITE setMetered NOTIFY changed)
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY changed) // percent
    Q_PROPERTY(int textScaleMin READ textScaleMin CONSTANT)
    Q_PROPERTY(int textScaleMax READ textScaleMax CONSTANT)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed) // as the system, then each as its speakers call it
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed) // of languages; holds from the next start
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // why the last value was corrected, else empty
public:
    enum Theme { System, Light, Dark };
    Q_ENUM(Theme)
    enum Metered { Automatic, On, Off };
    Q_ENUM(Metered)

    explicit SettingsModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int workers() const;
    void setWorkers(int workers);
    int workersMin() const;
    int workersMax() const;
    bool workersAuto() const;
    void setWorkersAuto(bool isAuto);
    int autoWorkers() const;
    int metricsPort() const;
    void setMetricsPort(int port);
    int undoSeconds() const;
    void setUndoSeconds(int seconds);
    QStringList languages() const;
    int language() const;
    void setLanguage(int language);
    int queueCapacity() const;
    void setQueueCapacity(int entries);
    int queueCapacityMin() const;
    int queueCapacityMax() const;
    int flushMs() const;
    void setFlushMs(int milliseconds);
    int flushMsMin() const;
    int flushMsMax() const;
    int relaysMax() const;
    void setRelaysMax(int relays);
    int relaysPerPerson() const;
    void setRelaysPerPerson(int relays);
    int historyDays() const;
    void setHistoryDays(int days);
    Metered metered() const;
    void setMetered(Metered metered);
    Theme theme() const;
    void setTheme(Theme theme);
    int textScale() const;
    void setTextScale(int percent);
    int textScaleMin() const { return 80; }
    int textScaleMax() const { return 200; }
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    QString sentence() const { return m_sentence; }

    Q_INVOKABLE void restoreDefaults();

Q_SIGNALS:
    void changed();

private:
    int number(const QString& key, int fallback) const;
    void write(const QString& key, int wanted, int min, int max);

    QPointer<Session> m_session;
    QString m_sentence;
};

} // namespace nandu::models
