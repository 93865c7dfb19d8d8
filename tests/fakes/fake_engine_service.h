// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine service with settings in memory and statistics from the test. GUI thread.
#pragma once

#include "engine/api/engine_service.h"

#include <QHash>

namespace nandu::fakes {

class FakeEngineService : public api::EngineService {
    Q_OBJECT
public:
    explicit FakeEngineService(QObject* parent = nullptr) : EngineService(parent) { restore(); }

    api::EngineStats now;
    QList<qint64> painted;
    QStringList paintedNotes;
    void tell() { Q_EMIT statsChanged(); }

    QVariant setting(const QString& key) const override { return m_settings.value(key); }
    void setSetting(const QString& key, const QVariant& value) override;
    void restoreDefaults() override;
    api::EngineStats stats() const override { return now; }
    QString report() const override { return QStringLiteral("received %1\nstored %2\n").arg(now.received).arg(now.stored); }
    int autoWorkers() const override { return 3; }
    void notePainted(qint64 microsecondsSinceStored, const QStringList& noteIds) override
    {
        painted.append(microsecondsSinceStored);
        paintedNotes.append(noteIds);
    }

private:
    void restore();

    QHash<QString, QVariant> m_settings;
};

} // namespace nandu::fakes
