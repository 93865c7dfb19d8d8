// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times as people read them: "5 min" in a list, the exact moment on hover. The functions are pure; RelativeTime is the QML
// element that keeps one such text true, looking once a minute. GUI thread.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace nandu::models {

QString relativeTimeText(qint64 writtenAt, qint64 now);
QString exactTimeText(qint64 writtenAt);

class RelativeTime : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 at READ at WRITE setAt NOTIFY changed) // seconds since 1970
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString exact READ exact NOTIFY changed)
public:
    explicit RelativeTime(QObject* parent = nullptr);

    qint64 at() const { return m_at; }
    void setAt(qint64 at);
    QString text() const { return m_text; }
    QString exact() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    qint64 m_at = 0;
    QString m_text;
    QTimer m_minute;
};

} // namespace nandu::models
