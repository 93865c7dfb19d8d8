// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches on the LookUps lane of the readers; a question that a later one has overtaken is not read for. Lives on the GUI
// thread. Destroy it before the ReadPool it was given.
#pragma once

#include "engine/api/search_service.h"
#include "engine/localrelay/door.h"
#include "engine/store/read_pool.h"

#include <atomic>
#include <memory>

namespace nandu::client {

class SearchServiceImpl : public api::SearchService {
    Q_OBJECT
public:
    explicit SearchServiceImpl(store::ReadPool& pool, QObject* parent = nullptr);
    ~SearchServiceImpl() override;

    void search(quint64 generation, const QString& text) override;
    void findPeople(quint64 generation, const QString& beginning) override;

    // Whose follows come first, and who "from:me" is; zero for nobody.
    void setViewer(const base::PubKey& viewer) { m_viewer = viewer; }

private:
    store::ReadPool& m_pool;
    base::PubKey m_viewer;
    std::shared_ptr<localrelay::Door> m_door;
    std::shared_ptr<std::atomic<quint64>> m_latest; // generation asked for
    std::shared_ptr<std::atomic<quint64>> m_latestPeople;
};

} // namespace nandu::client
