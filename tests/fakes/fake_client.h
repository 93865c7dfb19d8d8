// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All fake services in one, as a session is given them. GUI thread.
#pragma once

#include "engine/api/services.h"
#include "tests/fakes/fake_account_service.h"
#include "tests/fakes/fake_backup_service.h"
#include "tests/fakes/fake_desktop.h"
#include "tests/fakes/fake_diagnostics_service.h"
#include "tests/fakes/fake_emoji_service.h"
#include "tests/fakes/fake_engine_service.h"
#include "tests/fakes/fake_feed_service.h"
#include "tests/fakes/fake_link_service.h"
#include "tests/fakes/fake_list_service.h"
#include "tests/fakes/fake_media_service.h"
#include "tests/fakes/fake_notice_service.h"
#include "tests/fakes/fake_outbox_service.h"
#include "tests/fakes/fake_publish_service.h"
#include "tests/fakes/fake_relay_service.h"
#include "tests/fakes/fake_scope_service.h"
#include "tests/fakes/fake_search_service.h"
#include "tests/fakes/fake_storage_service.h"
#include "tests/fakes/fake_sync_service.h"

namespace nandu::fakes {

struct FakeClient {
    explicit FakeClient(Answering answering = Answering::AtOnce)
        : accounts(answering), feeds(answering), publishing(answering), relays(answering), search(answering) {}

    FakeAccountService accounts;
    FakeFeedService feeds;
    FakePublishService publishing;
    FakeRelayService relays;
    FakeEngineService engine;
    FakeLinkService links;
    FakeSearchService search;
    FakeDiagnosticsService diagnostics;
    FakeListService lists;
    FakeOutboxService outbox;
    FakeNoticeService notices;
    FakeMediaService media;
    FakeEmojiService emoji;
    FakeStorageService storage;
    FakeScopeService scope;
    FakeSyncService sync;
    FakeBackupService backup;
    FakeDesktop desktop;

    api::Services services()
    {
        api::Services services{&accounts, &feeds, &publishing, &relays, &engine, &links};
        services.search = &search;
        services.diagnostics = &diagnostics;
        services.lists = &lists;
        services.outbox = &outbox;
        services.notices = &notices;
        services.media = &media;
        services.emoji = &emoji;
        services.storage = &storage;
        services.scope = &scope;
        services.sync = &sync;
        services.backup = &backup;
        return services;
    }
};

} // namespace nandu::fakes
