// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay as the settings and the stats pane show it. Value gadget, any thread.
#pragma once

#include <QObject>
#include <QString>

namespace nandu::api {

struct RelayRow {
    Q_GADGET
    Q_PROPERTY(QString url MEMBER url)
    Q_PROPERTY(bool read MEMBER read)
    Q_PROPERTY(bool write MEMBER write)
    Q_PROPERTY(bool configured MEMBER configured)
    Q_PROPERTY(int state READ stateNumber) // State
    Q_PROPERTY(int retryInS MEMBER retryInS)
    Q_PROPERTY(int latencyMs MEMBER latencyMs)
    Q_PROPERTY(QString lastError MEMBER lastError)
    Q_PROPERTY(qint64 received MEMBER received)
    Q_PROPERTY(qint64 duplicates MEMBER duplicates)
    Q_PROPERTY(qint64 refused MEMBER refused)
    Q_PROPERTY(qint64 unsolicited MEMBER unsolicited)
    Q_PROPERTY(qint64 bytes MEMBER bytes)
    Q_PROPERTY(int subscriptions MEMBER subscriptions)
    Q_PROPERTY(QString testResult MEMBER testResult)
    Q_PROPERTY(QString software MEMBER software)
    Q_PROPERTY(int auth READ authNumber)       // Auth
    Q_PROPERTY(int consent READ consentNumber) // Consent
    Q_PROPERTY(int people MEMBER people)
public:
    enum State { Off, Connecting, Connected, Waiting, Paused }; // Waiting: back-off; Paused: our queue is full
    Q_ENUM(State)
    enum Auth { NoAuth, AsksWho, SigningIn, SignedIn, AuthRefused }; // NIP-42
    Q_ENUM(Auth)
    enum Consent { Ask, Once, Always, Never }; // of the account in use; Once: until the program ends
    Q_ENUM(Consent)
    QString url;
    bool read = true;
    bool write = true;
    bool configured = true; // in the user's list; false for relays found through hints
    State state = Off;
    int stateNumber() const { return state; }
    int retryInS = 0;
    int latencyMs = -1; // of the last ping, -1 unknown
    QString lastError;
    qint64 received = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    qint64 unsolicited = 0;
    qint64 bytes = 0;
    int subscriptions = 0;
    QString testResult; // of the test button: empty, running, or one sentence
    QString software;   // NIP-11
    Auth auth = NoAuth;
    int authNumber() const { return auth; }
    Consent consent = Ask;
    int consentNumber() const { return consent; }
    int people = 0; // followed ones who are read from it
    bool operator==(const RelayRow&) const = default;
};

} // namespace nandu::api
