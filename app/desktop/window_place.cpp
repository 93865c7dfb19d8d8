// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/window_place.h"

#include <QScreen>

namespace nandu::desktop {
namespace {

QString sizeKey() { return QStringLiteral("window/size"); }
QString maximizedKey() { return QStringLiteral("window/maximized"); }
constexpr QSize smallest(480, 400);

} // namespace

WindowPlace::WindowPlace(const QString& folder, QObject* parent)
    : QObject(parent), m_file(folder + QStringLiteral("/window.ini"), QSettings::IniFormat)
{
}

void WindowPlace::restore(QQuickWindow& window)
{
    const QSize saved = m_file.value(sizeKey()).toSize();
    if (saved.isValid()) {
        const QSize room = window.screen() ? window.screen()->availableSize() : saved; // screens come and go
        window.resize(saved.boundedTo(room).expandedTo(smallest));
    }
    if (m_file.value(maximizedKey()).toBool())
        window.setWindowStates(Qt::WindowMaximized);
}

void WindowPlace::remember(const QQuickWindow& window)
{
    const bool isMaximized = window.windowStates() & Qt::WindowMaximized;
    m_file.setValue(maximizedKey(), isMaximized);
    if (!isMaximized)
        m_file.setValue(sizeKey(), window.size());
}

} // namespace nandu::desktop
