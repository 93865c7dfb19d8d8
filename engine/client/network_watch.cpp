// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/network_watch.h"

#include <QNetworkInformation>

namespace nandu::client {

NetworkWatch::NetworkWatch(std::function<void()> changed)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // no backend: a dead connection is noticed by its missing pong
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [changed = std::move(changed)](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    changed();
            });
}

} // namespace nandu::client
