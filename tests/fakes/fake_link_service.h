// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links as the gallery's notes hold them: "nostr:" with a hex key or a hex id behind "note:", hashtags, the web. Any thread.
#pragma once

#include "engine/api/link_service.h"

#include <QUrl>

namespace nandu::fakes {

class FakeLinkService : public api::LinkService {
public:
    api::LinkTarget resolve(const QString& link) const override
    {
        if (link.startsWith(QLatin1String("nostr:note:")))
            return {api::LinkTarget::Note, link.mid(11), {}};
        if (link.startsWith(QLatin1String("nostr:")))
            return {api::LinkTarget::Profile, link.mid(6), {}};
        if (link.startsWith(QLatin1String("hashtag:")))
            return {api::LinkTarget::Hashtag, link.mid(8), {}};
        const QUrl url(link, QUrl::StrictMode);
        if (url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")))
            return {api::LinkTarget::Web, link, url.host()};
        return {};
    }
};

} // namespace nandu::fakes
