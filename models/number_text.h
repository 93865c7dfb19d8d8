// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as people read them: 1.2k in a row of counts, 12,345 in a table, 3.4 MB. The functions are pure; ShortNumber is the
// same for QML. GUI thread.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace nandu::models {

QString shortNumberText(qint64 value);      // 999, 1.2k, 34k, 1.2M
QString fullNumberText(qint64 value);       // grouped as the locale does
QString rateText(qreal perSecond);          // 0, 0.4, 12, 1,234
QString byteText(qint64 bytes);             // 3.4 MB
QString durationText(qint64 microseconds);  // 740 µs, 12 ms, 1.3 s

class ShortNumber : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qint64 value READ value WRITE setValue NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString full READ full NOTIFY changed)
public:
    using QObject::QObject;

    qint64 value() const { return m_value; }
    void setValue(qint64 value);
    QString text() const { return shortNumberText(m_value); }
    QString full() const { return fullNumberText(m_value); }

Q_SIGNALS:
    void changed();

private:
    qint64 m_value = 0;
};

} // namespace nandu::models
