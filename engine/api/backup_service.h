// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings what the user wrote level with one relay: what it lacks is sent there, what is missing here is fetched. One relay at a time.
// Lives on the GUI thread; never waits for the net thread.
#pragma once

#include <QObject>
#include <QString>

namespace nandu::api {

struct BackupState {
    enum Phase { None, Connecting, Comparing, Fetching, Sending, Done, Cancelled, Failed };
    // Failed. Refused: to compare so much, or to send what is missing here.
    enum Trouble { NoTrouble, Unreachable, Refused, Confused, Silent, StoreUnreadable };
    QString url; // of the last one, also when it is over
    Phase phase = None;
    Trouble trouble = NoTrouble;
    QString words;         // of the relay or the network, about the trouble or the first event that it refused; may be empty
    bool wasCompared = false; // else it was read and offered everything
    qint64 done = 0, of = 0;  // of the phase; of: 0 when nobody knows
    qint64 fetched = 0, sent = 0, refused = 0, keptHere = 0; // so far; kept: direct messages and drafts
    bool isRunning() const { return phase >= Connecting && phase <= Sending; }
    bool operator==(const BackupState&) const = default;
};

class BackupService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual BackupState state() const = 0;
    virtual void start(const QString& url) = 0; // nothing when one is under way, or nobody is signed in
    virtual void cancel() = 0;

Q_SIGNALS:
    void stateChanged(); // a few times a second
};

} // namespace nandu::api
