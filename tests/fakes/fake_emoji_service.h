// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account with a few emoji of its own. GUI thread.
#pragma once

#include "engine/api/emoji_service.h"

namespace nandu::fakes {

class FakeEmojiService : public api::EmojiService {
    Q_OBJECT
public:
    using api::EmojiService::EmojiService;

    QList<api::EmojiRow> known{{QStringLiteral("swan"), QStringLiteral("https://a.example/swan.png")}, {QStringLiteral("goose"), QStringLiteral("https://a.example/goose.png")},
        {QStringLiteral("mongoose"), QStringLiteral("https://a.example/mongoose.png")}};

    QList<api::EmojiRow> emoji() const override { return known; }
};

} // namespace nandu::fakes
