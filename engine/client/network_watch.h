// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells when the machine is in another network, where the desktop says so: connections that look alive may be dead. Lives on the GUI
// thread.
#pragma once

#include <QObject>

#include <functional>

namespace nandu::client {

class NetworkWatch : public QObject {
public:
    explicit NetworkWatch(std::function<void()> changed);
};

} // namespace nandu::client
