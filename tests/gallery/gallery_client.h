// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fake client of the gallery: made-up people, a feed that moves, an engine with believable numbers, and every state a page
// must be able to show. GUI thread.
#pragma once

#include "tests/fakes/fake_client.h"

#include <QObject>
#include <QTimer>

namespace nandu::gallery {

// normal; empty, error, loading: every list; offline: no relay answers; busy: thousands a second, the queue half full;
// signedout, locked, readonly: the account; broken: the store cannot write.
QStringList knownStates();

class GalleryClient : public QObject {
    Q_OBJECT
public:
    GalleryClient(const QString& state, bool moves, QObject* parent = nullptr);

    fakes::FakeClient& client() { return m_client; }
    void start(); // after the session listens

private:
    void setUpFeeds();
    void setUpRelays();
    void setUpSync();
    void setUpAccount();
    void setUpDiagnostics();
    void beat(); // half a second of engine life
    void arrive();

    fakes::FakeClient m_client;
    QString m_state;
    QTimer m_beat;
    QTimer m_arrivals;
    bool m_moves;
    int m_beats = 0;
    int m_arrived = 0;
};

} // namespace nandu::gallery
