// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Benchmark this computer": runs it, and tells what each number of workers reached and what it costs. GUI thread; made by the
// settings page, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class BenchmarkModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(QList<nandu::api::BenchmarkRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed) // "Measured on ...", empty: never
public:
    explicit BenchmarkModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool running() const;
    int percent() const { return m_percent; }
    QList<api::BenchmarkRow> rows() const;
    QString dateText() const;

    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE QString rateText(const nandu::api::BenchmarkRow& row) const;
    Q_INVOKABLE QString coresText(const nandu::api::BenchmarkRow& row) const;
    Q_INVOKABLE qreal shareOf(const nandu::api::BenchmarkRow& row) const; // of the fastest
    Q_INVOKABLE QString costOf(int workers) const; // "27,000 events/s, 1.9 of 2 cores"; empty when it was not measured

Q_SIGNALS:
    void changed();

private:
    QPointer<Session> m_session;
    int m_percent = 0;
};

} // namespace nandu::models
