// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All services of a running client, as the models are given them. Lives on the GUI thread; app/desktop builds it.
#pragma once

#include "engine/api/account_service.h"
#include "engine/api/backup_service.h"
#include "engine/api/diagnostics_service.h"
#include "engine/api/emoji_service.h"
#include "engine/api/engine_service.h"
#include "engine/api/feed_service.h"
#include "engine/api/link_service.h"
#include "engine/api/list_service.h"
#include "engine/api/media_service.h"
#include "engine/api/notice_service.h"
#include "engine/api/outbox_service.h"
#include "engine/api/publish_service.h"
#include "engine/api/relay_service.h"
#include "engine/api/scope_service.h"
#include "engine/api/search_service.h"
#include "engine/api/storage_service.h"
#include "engine/api/sync_service.h"

namespace nandu::api {

struct Services {
    AccountService* accounts = nullptr;
    FeedService* feeds = nullptr;
    PublishService* publishing = nullptr;
    RelayService* relays = nullptr;
    EngineService* engine = nullptr;
    const LinkService* links = nullptr;
    ListService* lists = nullptr;
    OutboxService* outbox = nullptr;
    SearchService* search = nullptr;
    DiagnosticsService* diagnostics = nullptr;
    NoticeService* notices = nullptr;
    MediaService* media = nullptr;
    EmojiService* emoji = nullptr;
    StorageService* storage = nullptr;
    ScopeService* scope = nullptr;
    SyncService* sync = nullptr;
    BackupService* backup = nullptr;
};

} // namespace nandu::api
