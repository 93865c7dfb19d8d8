// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's dials and gauges. Lives on the GUI thread. Settings are clamped, applied at once and saved; a value that had to
// be clamped is told through settingCorrected().
#pragma once

#include "engine/api/engine_stats.h"

#include <QObject>
#include <QStringList>
#include <QVariant>

namespace nandu::api {

class EngineService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Keys as in docs/guide/settings.md: "engine.workers" (a number or "auto"), "engine.queue_capacity", "aggregate.flush_ms",
    // "metrics.port" (0: off), "ui.theme" (system, light, dark), "ui.text_scale" (percent).
    virtual QVariant setting(const QString& key) const = 0;
    virtual void setSetting(const QString& key, const QVariant& value) = 0;
    virtual void restoreDefaults() = 0;
    virtual int autoWorkers() const = 0; // what "auto" comes to on this computer

    virtual EngineStats stats() const = 0;
    virtual QString report() const = 0; // the stats pane as text
    // Feeds the stored -> painted histogram, and the traces of these notes (hex).
    virtual void notePainted(qint64 microsecondsSinceStored, const QStringList& noteIds) = 0;

Q_SIGNALS:
    void settingChanged(const QString& key);
    void settingCorrected(const QString& key, const QString& sentence);
    void statsChanged(); // twice a second
    void problem(const QString& sentence); // something of the user's could not be read or saved; once each time
};

} // namespace nandu::api
