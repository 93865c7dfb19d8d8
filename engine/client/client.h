// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client below the window: builds the parts, starts them, and stops them in the order of the flow. GUI thread. The
// models must be gone before it is stopped. Threads: net, N workers, the writer, two readers, the publisher's.
#pragma once

#include "engine/accounts/secret_store.h"
#include "engine/api/services.h"
#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <QString>

#include <memory>
#include <optional>

namespace nandu::client {

struct ClientOptions {
    QString folder;                     // accounts, relays, events.db
    QString settingsFile;               // empty: settings.json in the folder
    QString database;                   // empty: events.db in the folder
    std::optional<unsigned> workers;    // for this run only
    accounts::SecretStore& keychain;
    QString onlyRelay;                  // the made-up network of --demo: no other relay is used or asked
    const base::Clock& clock;
    std::optional<unsigned> metricsPort = {}; // for this run only
};

class Client {
public:
    // Corrupt, TooNew, Busy (another Nandu has the files), PermissionDenied, DiskFull; the detail is for the log.
    static base::Result<std::unique_ptr<Client>> open(const ClientOptions& options);
    ~Client(); // stop()
    Client(const Client&) = delete;

    api::Services services();
    // The account the demo looks around with: kept for this session only.
    void signInForSession(const base::Secret& key);

    // Sockets first, then the outbox's thread, then the pipeline drains, commits, counts and joins: limits::stopWithin at most.
    void stop();

private:
    struct Private;
    explicit Client(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace nandu::client
