// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/coverage_store_impl.h"

#include "engine/localrelay/door.h"

#include <memory>
#include <utility>

namespace nandu::client {

void CoverageStoreImpl::load(QObject* context, std::function<void(std::vector<store::CoverageGroup>)> found)
{
    const auto back = std::make_shared<localrelay::Door>(context);
    QObject::connect(context, &QObject::destroyed, [back] { back->close(); });
    m_writer.readCoverage([back, found = std::move(found)](std::vector<store::CoverageGroup> groups) {
        back->post([found, groups = std::move(groups)]() mutable { found(std::move(groups)); });
    });
}

} // namespace nandu::client
