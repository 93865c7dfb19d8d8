// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays for the window: kept in a file, told to the net thread, their state looked at twice a second. Lives on the
// GUI thread; never waits for the net thread.
#pragma once

#include "engine/api/relay_service.h"
#include "engine/client/metrics_text.h"
#include "engine/client/network.h"
#include "engine/client/relay_consent_file.h"
#include "engine/client/relay_list_file.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace nandu::client {

class RelayServiceImpl : public api::RelayService {
    Q_OBJECT
public:
    // `file`: where the list is kept. The network outlives it.
    RelayServiceImpl(Network& network, std::filesystem::path file, QObject* parent = nullptr);
    ~RelayServiceImpl() override;

    // The list of another account: its own once it was changed there, else as everybody starts with.
    void useFile(std::filesystem::path file);
    // Who is in use, and whom that account tells so (NIP-42): kept in `consents`.
    void useAccount(const std::optional<base::PubKey>& account, std::filesystem::path consents);
    void setLookup(sync::StoreLookup& store) { m_store = &store; } // of names, for the coverage; it outlives us
    void start(); // from here on the user's relays are dialled; after every listener to commits is there

    QList<api::RelayRow> relays() const override { return m_rows; }
    QString add(const QString& url, bool read, bool write) override;
    void remove(const QString& url) override;
    void setRoles(const QString& url, bool read, bool write) override;
    void test(const QString& url) override;
    QStringList askingWho() const override { return m_asking; }
    void setConsent(const QString& url, int consent) override;
    void setRank(const QString& url, int rank) override;
    void lookAt(const QString& url) override;
    void lookAtCoverage() override;

    // Instead of start() with the user's list, and neither saved nor added to: the made-up network of --demo.
    void useOnly(const std::vector<ConfiguredRelay>& relays);
    // As it was half a second ago at most; openWants -1 before the first look.
    std::vector<RelayFigures> figures() const;
    int openWants() const { return m_looked ? static_cast<int>(m_looked->wants) : -1; }
    const std::vector<ConfiguredRelay>& configured() const { return m_relays; }
    // One sentence when the file could not be read or written, else empty.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemFound(const QString& sentence); // the list could not be saved

private:
    // What the net thread knows at one moment.
    struct Looked {
        std::vector<net::RelayStatus> statuses;
        std::map<base::RelayRef, net::AuthState> auth;
        std::map<base::RelayRef, std::size_t> people;
        std::size_t wants = 0; // of the views and the engine
    };
    // What the net thread answers to; outlives us harmlessly.
    struct Mailbox {
        std::mutex mutex;
        RelayServiceImpl* to = nullptr;

        void post(std::function<void(RelayServiceImpl&)> call)
        {
            std::lock_guard lock(mutex);
            if (to)
                QMetaObject::invokeMethod(to, [service = to, call = std::move(call)] { call(*service); }, Qt::QueuedConnection);
        }
    };
    void load();
    void changed();
    void tellNetwork();
    void look();
    void take(const Looked& looked);
    void nameAndTell(QList<api::CoverageRow> rows);
    api::RelayRow::Consent consentFor(const QString& url) const;
    void rebuild();
    ConfiguredRelay* find(const QString& url);

    Network& m_network;
    sync::StoreLookup* m_store = nullptr;
    std::filesystem::path m_file;      // of the account in use
    std::filesystem::path m_firstFile; // what everybody starts with
    std::vector<ConfiguredRelay> m_relays;
    std::optional<Looked> m_looked;
    QStringList m_asking;
    std::filesystem::path m_consentFile;
    RelayConsents m_consents;
    QSet<QString> m_consentedOnce; // in this run
    QHash<QString, QString> m_testResults;
    QList<api::RelayRow> m_rows;
    QString m_problem;
    QTimer m_lookTimer;
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_isSaved = true; // false with useOnly()
    bool m_isLooking = false;
    bool m_isStarted = false;
};

} // namespace nandu::client
