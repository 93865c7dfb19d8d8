// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIGTERM and SIGINT as a Qt signal: the handler only writes a byte, the event loop does the rest. GUI thread; one per program.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace nandu::desktop {

class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject* parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    int m_ends[2] = {-1, -1};
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace nandu::desktop
