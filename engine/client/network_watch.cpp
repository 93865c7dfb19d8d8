// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/network_watch.h"

#include <QNetworkInformation>

namespace nandu::client {

using Feature = QNetworkInformation::Feature;

NetworkWatch::NetworkWatch(std::function<void()> changed, std::function<void()> meteredChanged)
{
    m_knowsMetered = QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered);
    if (!m_knowsMetered && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return; // no backend: a dead connection is noticed by its missing pong
    const QNetworkInformation* network = QNetworkInformation::instance();
    m_knowsMetered = network->supports(Feature::Metered);
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [changed = std::move(changed)](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    changed();
            });
    connect(network, &QNetworkInformation::isMeteredChanged, this, [meteredChanged = std::move(meteredChanged)] { meteredChanged(); });
}

std::optional<bool> NetworkWatch::isMetered() const
{
    return m_knowsMetered ? std::optional(QNetworkInformation::instance()->isMetered()) : std::nullopt;
}

} // namespace nandu::client
