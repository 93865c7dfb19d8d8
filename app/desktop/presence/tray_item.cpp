// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/tray_item.h"

namespace nandu::desktop {

void TrayItem::show(const QList<TrayPixmap>& pixmaps, bool isBadged, const QString& words)
{
    m_pixmaps = pixmaps;
    m_isBadged = isBadged;
    m_words = words;
    Q_EMIT NewIcon();
    Q_EMIT NewToolTip();
}

void TrayItem::setPassive(bool isPassive)
{
    if (m_isPassive == isPassive)
        return;
    m_isPassive = isPassive;
    Q_EMIT NewStatus(status());
}

void TrayItem::Activate(int, int) { m_activated(); }
void TrayItem::SecondaryActivate(int, int) { m_activated(); }

} // namespace nandu::desktop
