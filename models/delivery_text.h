// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far an own post got, in words: one sentence for all relays, one for each. GUI thread; DeliveryText is made by whoever
// draws one.
#pragma once

#include "engine/api/note_row.h"

#include <QList>
#include <QObject>
#include <QQmlEngine>

namespace nandu::models {

struct DeliveryLine {
    Q_GADGET
    QML_VALUE_TYPE(deliveryLine)
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(QString sentence MEMBER sentence)
    Q_PROPERTY(bool isTaken MEMBER isTaken)
    Q_PROPERTY(bool isBad MEMBER isBad)
public:
    QString relay;    // without wss://
    QString sentence;
    bool isTaken = false;
    bool isBad = false;
    bool operator==(const DeliveryLine&) const = default;
};

QString deliverySentence(const api::NoteDelivery& delivery, int kind); // kind of the event: a deletion is asked for
QList<DeliveryLine> deliveryLines(const api::NoteDelivery& delivery);

class DeliveryText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::api::NoteDelivery delivery READ delivery WRITE setDelivery NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QList<nandu::models::DeliveryLine> lines READ lines NOTIFY changed)
public:
    explicit DeliveryText(QObject* parent = nullptr) : QObject(parent) {}

    api::NoteDelivery delivery() const { return m_delivery; }
    void setDelivery(const api::NoteDelivery& delivery);
    QString sentence() const { return deliverySentence(m_delivery, 1); }
    QList<DeliveryLine> lines() const { return deliveryLines(m_delivery); }

Q_SIGNALS:
    void changed();

private:
    api::NoteDelivery m_delivery;
};

} // namespace nandu::models
