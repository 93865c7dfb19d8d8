// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose notes are kept in step, by how near they are: "scope.…" in docs/guide/settings.md. Lives on the GUI thread; counted off it.
#pragma once

#include <QObject>

namespace nandu::api {

struct ScopeState {
    bool isKnown = false;    // false: nobody is signed in, or it is being counted for the first time
    int following = 0, mutual = 0, friends = 0; // friends: who is followed by those whom one follows, without these
    int listsMissing = 0;    // follow lists of followed people that are not here yet
    int wanted = 0;          // people by the settings, before the cap
    int synced = 0;          // after it
    qint64 tookUs = 0;       // to work it out
    bool operator==(const ScopeState&) const = default;
};

class ScopeService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual ScopeState state() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace nandu::api
