// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a note will go: the own write relays and the inboxes of those it names; any of them can be left out. GUI thread; owned
// by the composer's model.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace nandu::models {

struct TargetLine {
    Q_GADGET
    QML_VALUE_TYPE(targetLine)
    Q_PROPERTY(QString relay MEMBER relay)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool isOn MEMBER isOn)
public:
    QString relay;
    QString words; // why it gets it
    bool isOn = true;
    bool operator==(const TargetLine&) const = default;
};

class PostTargets : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("ComposerModel.targets")
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QList<nandu::models::TargetLine> lines READ lines NOTIFY changed)
public:
    static constexpr int askAfterMs = 500;
    explicit PostTargets(QObject* parent);

    void setSession(Session* session);
    void setNote(const QString& text, const QString& replyToId, const QString& quotedId); // as it would be sent
    void forgetChoice();
    QString sentence() const;
    QList<TargetLine> lines() const;
    QStringList chosen() const; // empty: nothing was left out
    bool isNowhere() const;

    Q_INVOKABLE void choose(const QString& relay, bool isOn);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void takeOwnRelays();

    QPointer<Session> m_session;
    QList<api::PostTarget> m_targets;
    QSet<QString> m_leftOut;
    QString m_text, m_replyToId, m_quotedId;
    QTimer m_timer;
    api::RequestId m_request = 0;
};

} // namespace nandu::models
