// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a link inside a note, or a line pasted into the search field, points to. Pure look-up, lives on the GUI thread.
#pragma once

#include <QString>

namespace nandu::api {

struct LinkTarget {
    enum Kind { Nothing, Note, Profile, Hashtag, Web };
    Kind kind = Nothing;
    QString id;   // Note and Profile: hex; Hashtag: the word; Web: the whole address
    QString host; // Web: the host as it will be contacted (punycode), without user name and port
};

class LinkService {
public:
    virtual ~LinkService() = default;
    // Takes "nostr:..." and bare NIP-19 names, "hashtag:...", http and https. Anything else is Nothing.
    virtual LinkTarget resolve(const QString& link) const = 0;
};

} // namespace nandu::api
