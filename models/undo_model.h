// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The note that was sent last and may still be taken back: how long, and the way back to the composer. GUI thread; owned by
// QML, given the session.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace nandu::models {

class UndoModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(bool isHolding READ isHolding NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed) // left
public:
    explicit UndoModel(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    void setClock(std::function<qint64()> nowMs) { m_nowMs = std::move(nowMs); }
    bool isHolding() const { return !m_eventId.isEmpty(); }
    int seconds() const { return m_seconds; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void sendNow();
    Q_INVOKABLE void look(); // at the outbox and at the clock

Q_SIGNALS:
    void sessionChanged();
    void changed();
    // Its text is a draft of this place again.
    void undone(const nandu::api::DraftRow& draft);

private:
    QPointer<Session> m_session;
    std::function<qint64()> m_nowMs;
    QTimer m_timer;
    QString m_eventId;
    QString m_let; // sent or taken back already, though the outbox still has it
    int m_seconds = 0;
};

} // namespace nandu::models
