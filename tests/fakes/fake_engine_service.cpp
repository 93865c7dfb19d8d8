// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_engine_service.h"

namespace nandu::fakes {

void FakeEngineService::setSetting(const QString& key, const QVariant& value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.insert(key, value);
    Q_EMIT settingChanged(key);
}

void FakeEngineService::restoreDefaults()
{
    restore();
    for (auto setting = m_settings.cbegin(); setting != m_settings.cend(); ++setting)
        Q_EMIT settingChanged(setting.key());
}

void FakeEngineService::restore()
{
    m_settings = {{QStringLiteral("engine.workers"), 4}, {QStringLiteral("engine.queue_capacity"), 5000},
        {QStringLiteral("aggregate.flush_ms"), 200}, {QStringLiteral("ui.theme"), QStringLiteral("system")},
        {QStringLiteral("ui.text_scale"), 100}, {QStringLiteral("metrics.port"), 0}};
}

} // namespace nandu::fakes
