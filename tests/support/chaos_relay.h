// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay that keeps and serves events as NIP-01 says, and can be made to misbehave: flap, stall, go mute, lie. Lives on the thread
// that made it.
#pragma once

#include "tests/support/relay_script.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <random>

namespace nandu::tests {

class ChaosRelay : public QObject {
public:
    enum class Deed { Drop, Close, Deaf, Freeze, Stall, Junk, Unasked, Challenge };
    static constexpr int deeds = 8;

    explicit ChaosRelay(std::uint32_t seed);

    QString url() const { return m_script.url(); }
    int connections() const { return m_script.connections(); }
    void add(const QJsonObject& event); // kept, and sent to whoever is subscribed
    void misbehave(Deed deed);
    void behave(); // from now on
    void forgetReceived() { m_script.forgetReceived(); }

private:
    struct Subscription {
        QPointer<QWebSocket> peer;
        QString id;
        QJsonArray filters;
    };
    void answer(QWebSocket* peer, const QString& sub, const QJsonArray& message);
    static bool matches(const QJsonObject& event, const QJsonObject& filter);
    static QString frame(const QString& sub, const QJsonObject& event);

    RelayScript m_script;
    QList<QJsonObject> m_events;
    QList<Subscription> m_subscriptions;
    std::mt19937 m_random;
    bool m_isStalling = false;
    bool m_isDeaf = false;
};

} // namespace nandu::tests
