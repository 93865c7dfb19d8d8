// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/reader_watch.h"

#include <utility>

namespace nandu::desktop {

ReaderWatch::ReaderWatch(std::function<void(bool listens)> tell) : m_tell(std::move(tell))
{
    QAccessible::installActivationObserver(this);
    m_tell(QAccessible::isActive());
}

ReaderWatch::~ReaderWatch()
{
    QAccessible::removeActivationObserver(this);
}

} // namespace nandu::desktop
