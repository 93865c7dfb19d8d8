// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a link means: NIP-19 names and NIP-21 links to pages of ours, http(s) to the browser, everything else nowhere. Pure
// look-up, GUI thread.
#pragma once

#include "engine/api/link_service.h"

namespace nandu::client {

class LinkServiceImpl final : public api::LinkService {
public:
    api::LinkTarget resolve(const QString& link) const override;
};

} // namespace nandu::client
