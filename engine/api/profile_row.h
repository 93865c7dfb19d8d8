// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person as shown: every string ready, plain text. Value gadget, any thread.
#pragma once

#include <QObject>
#include <QString>

namespace nandu::api {

struct ProfileRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString npub MEMBER npub)
    Q_PROPERTY(QString shortNpub MEMBER shortNpub)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString handle MEMBER handle)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString picture MEMBER picture)
    Q_PROPERTY(QString banner MEMBER banner)
    Q_PROPERTY(QString website MEMBER website)
    Q_PROPERTY(QString nip05 MEMBER nip05)
    Q_PROPERTY(QString lud16 MEMBER lud16)
    Q_PROPERTY(int follows MEMBER follows)
    Q_PROPERTY(bool isKnown MEMBER isKnown)
public:
    QString key;       // hex
    QString npub;
    QString shortNpub; // npub1abcd…wxyz
    QString title;     // display name, else name, else shortNpub
    QString handle;    // name without the @, may be empty
    QString about;
    QString picture;   // http(s) or empty: draw the generated picture
    QString banner;
    QString website;
    QString nip05;     // as claimed, not checked
    QString lud16;
    int follows = -1;  // people in the follow list, -1 unknown
    bool isKnown = false; // a kind 0 is stored
    bool operator==(const ProfileRow&) const = default;
};

} // namespace nandu::api
