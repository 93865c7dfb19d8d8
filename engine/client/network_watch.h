// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when the machine is in another network, where the desktop says so: connections that look alive may be dead. And whether bytes
// of this one cost money. Lives on the GUI thread.
#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace nandu::client {

class NetworkWatch : public QObject {
public:
    NetworkWatch(std::function<void()> changed, std::function<void()> meteredChanged);

    std::optional<bool> isMetered() const; // none: this desktop does not tell

private:
    bool m_knowsMetered = false;
};

} // namespace nandu::client
