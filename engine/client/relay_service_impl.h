// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays for the window: kept in a file, told to the net thread, their state looked at twice a second. Lives on the
// GUI thread; never waits for the net thread.
#pragma once

#include "engine/api/relay_service.h"
#include "engine/client/network.h"
#include "engine/client/relay_list_file.h"

#include <QHash>
#include <QTimer>

namespace nandu::client {

class RelayServiceImpl : public api::RelayService {
    Q_OBJECT
public:
    // `file`: where the list is kept. The network outlives it.
    RelayServiceImpl(Network& network, std::filesystem::path file, QObject* parent = nullptr);
    ~RelayServiceImpl() override;

    // The list of another account: its own once it was changed there, else as everybody starts with.
    void useFile(std::filesystem::path file);
    void start(); // from here on the user's relays are dialled; after every listener to commits is there

    QList<api::RelayRow> relays() const override { return m_rows; }
    QString add(const QString& url, bool read, bool write) override;
    void remove(const QString& url) override;
    void setRoles(const QString& url, bool read, bool write) override;
    void test(const QString& url) override;

    // Instead of start() with the user's list, and neither saved nor added to: the made-up network of --demo.
    void useOnly(const std::vector<ConfiguredRelay>& relays);
    const std::vector<ConfiguredRelay>& configured() const { return m_relays; }
    // One sentence when the file could not be read or written, else empty.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemFound(const QString& sentence); // the list could not be saved

private:
    struct Mailbox; // what the net thread answers to; outlives us harmlessly
    void load();
    void changed();
    void tellNetwork();
    void look();
    void takeStatuses(const std::vector<net::RelayStatus>& statuses);
    void rebuild();
    ConfiguredRelay* find(const QString& url);

    Network& m_network;
    std::filesystem::path m_file;      // of the account in use
    std::filesystem::path m_firstFile; // what everybody starts with
    std::vector<ConfiguredRelay> m_relays;
    std::vector<net::RelayStatus> m_statuses;
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
