// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what was learned about relays at the start, and writes it now and then and at the end. Lives on the GUI thread; the file is
// written on a thread of its own.
#pragma once

#include "engine/client/network.h"
#include "engine/client/relay_book_file.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <memory>

namespace nandu::client {

class RelayBookKeeper : public QObject {
public:
    RelayBookKeeper(Network& network, std::filesystem::path file); // hands the book to the net thread
    void saveNow(); // before the network stops; waits for both a moment

private:
    struct Written; // the last that is on disk
    void save();

    Network& m_network;
    const std::filesystem::path m_file;
    std::shared_ptr<Written> m_written;
    QThreadPool m_pool;
    QTimer m_timer;
};

} // namespace nandu::client
