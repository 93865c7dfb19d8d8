// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Size and state of the window from one start to the next. GUI thread; owned by main.
#pragma once

#include <QObject>
#include <QQuickWindow>
#include <QSettings>

namespace nandu::desktop {

class WindowPlace : public QObject {
    Q_OBJECT
public:
    explicit WindowPlace(const QString& folder, QObject* parent = nullptr);
    void restore(QQuickWindow& window); // before it is shown
    void remember(const QQuickWindow& window);

private:
    QSettings m_file;
};

} // namespace nandu::desktop
