// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings_model.h"

#include "engine/base/limits.h"

#include <QLocale>

#include <algorithm>

namespace nandu::models {
namespace {

namespace limits = base::limits;

QString workersKey() { return QStringLiteral("engine.workers"); }
QString queueKey() { return QStringLiteral("engine.queue_capacity"); }
QString metricsKey() { return QStringLiteral("metrics.port"); }
QString undoKey() { return QStringLiteral("publish.undo_s"); }
QString autoValue() { return QStringLiteral("auto"); }
QString meteredKey() { return QStringLiteral("net.metered"); }
QString historyKey() { return QStringLiteral("sync.history_days"); }
QString flushKey() { return QStringLiteral("aggregate.flush_ms"); }
QString themeKey() { return QStringLiteral("ui.theme"); }
QString reducedMotionKey() { return QStringLiteral("ui.reduced_motion"); }
QString textScaleKey() { return QStringLiteral("ui.text_scale"); }
QString languageKey() { return QStringLiteral("ui.language"); }

QString nameOf(const QString& language)
{
    if (language == QLatin1String("en"))
        return QStringLiteral("English"); // not "American English"
    QString name = QLocale(language).nativeLanguageName().section(u' ', 0, 0); // not "español de España"
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

} // namespace

void SettingsModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().engine, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session->services().engine, &api::EngineService::settingChanged, this, [this] { Q_EMIT changed(); });
        connect(session->services().engine, &api::EngineService::settingCorrected, this,
            [this](const QString&, const QString& sentence) {
                m_sentence = sentence;
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

int SettingsModel::workers() const { return workersAuto() ? autoWorkers() : number(workersKey(), static_cast<int>(limits::workersDefault)); }
bool SettingsModel::workersAuto() const { return m_session && m_session->services().engine->setting(workersKey()).toString() == autoValue(); }
int SettingsModel::autoWorkers() const { return m_session ? m_session->services().engine->autoWorkers() : 1; }
int SettingsModel::metricsPort() const { return number(metricsKey(), 0); }
int SettingsModel::undoSeconds() const { return number(undoKey(), 10); }
int SettingsModel::workersMin() const { return static_cast<int>(limits::workersMin); }
int SettingsModel::workersMax() const { return static_cast<int>(limits::workersMax); }
int SettingsModel::queueCapacity() const { return number(queueKey(), static_cast<int>(limits::queueEntriesMax)); }
int SettingsModel::queueCapacityMin() const { return static_cast<int>(limits::queueEntriesLowest); }
int SettingsModel::queueCapacityMax() const { return static_cast<int>(limits::queueEntriesHighest); }
int SettingsModel::flushMs() const { return number(flushKey(), static_cast<int>(limits::countFlushEvery.count())); }
int SettingsModel::relaysMax() const { return number(QStringLiteral("net.max_relays"), static_cast<int>(limits::socketsMax)); }
int SettingsModel::relaysPerPerson() const { return number(QStringLiteral("net.relays_per_author"), static_cast<int>(limits::relaysPerPerson)); }
int SettingsModel::historyDays() const { return number(historyKey(), static_cast<int>(limits::historyDays)); }
int SettingsModel::flushMsMin() const { return static_cast<int>(limits::countFlushLowest.count()); }
int SettingsModel::flushMsMax() const { return static_cast<int>(limits::countFlushHighest.count()); }
int SettingsModel::textScale() const { return number(textScaleKey(), 100); }

void SettingsModel::setWorkers(int workers) { write(workersKey(), workers, workersMin(), workersMax()); }
void SettingsModel::setUndoSeconds(int seconds) { write(undoKey(), seconds, 0, 60); }
void SettingsModel::setMetricsPort(int port) { write(metricsKey(), port, 0, 65'535); }

void SettingsModel::setWorkersAuto(bool isAuto)
{
    if (!m_session || isAuto == workersAuto())
        return;
    m_sentence.clear();
    m_session->services().engine->setSetting(workersKey(), isAuto ? QVariant(autoValue()) : QVariant(autoWorkers()));
    Q_EMIT changed();
}

void SettingsModel::setQueueCapacity(int entries) { write(queueKey(), entries, queueCapacityMin(), queueCapacityMax()); }
void SettingsModel::setRelaysMax(int relays)
{
    write(QStringLiteral("net.max_relays"), relays, static_cast<int>(limits::socketsLowest), static_cast<int>(limits::socketsHighest));
}

void SettingsModel::setRelaysPerPerson(int relays)
{
    write(QStringLiteral("net.relays_per_author"), relays, 1, static_cast<int>(limits::relaysPerPersonMost));
}

void SettingsModel::setHistoryDays(int days) { write(historyKey(), days, 1, static_cast<int>(limits::historyDaysMost)); }
void SettingsModel::setFlushMs(int milliseconds) { write(flushKey(), milliseconds, flushMsMin(), flushMsMax()); }
void SettingsModel::setTextScale(int percent) { write(textScaleKey(), percent, textScaleMin(), textScaleMax()); }

SettingsModel::Theme SettingsModel::theme() const
{
    const QString name = m_session ? m_session->services().engine->setting(themeKey()).toString() : QString();
    if (name == QLatin1String("light"))
        return Light;
    return name == QLatin1String("dark") ? Dark : System;
}

SettingsModel::Metered SettingsModel::metered() const
{
    const QString name = m_session ? m_session->services().engine->setting(meteredKey()).toString() : QString();
    if (name == QLatin1String("on"))
        return On;
    return name == QLatin1String("off") ? Off : Automatic;
}

void SettingsModel::setMetered(Metered metered)
{
    if (!m_session || this->metered() == metered)
        return;
    const QString name = metered == On ? QStringLiteral("on") : metered == Off ? QStringLiteral("off") : QStringLiteral("auto");
    m_session->services().engine->setSetting(meteredKey(), name);
    Q_EMIT changed();
}

void SettingsModel::setTheme(Theme theme)
{
    if (!m_session || this->theme() == theme)
        return;
    const QString name = theme == Light ? QStringLiteral("light") : theme == Dark ? QStringLiteral("dark") : QStringLiteral("system");
    m_session->services().engine->setSetting(themeKey(), name);
    Q_EMIT changed();
}

bool SettingsModel::reducedMotion() const
{
    return m_session && m_session->services().engine->setting(reducedMotionKey()).toBool();
}

void SettingsModel::setReducedMotion(bool reduced)
{
    if (!m_session || reducedMotion() == reduced)
        return;
    m_session->services().engine->setSetting(reducedMotionKey(), reduced);
    Q_EMIT changed();
}

QStringList SettingsModel::languages() const
{
    //: Choice of language: the one that the desktop uses
    QStringList names = {tr("As the system")};
    for (const QString& language : m_session ? m_session->desktop().languages() : QStringList())
        names.append(nameOf(language));
    return names;
}

int SettingsModel::language() const
{
    const QString wish = m_session ? m_session->services().engine->setting(languageKey()).toString() : QString();
    return m_session ? static_cast<int>(m_session->desktop().languages().indexOf(wish)) + 1 : 0;
}

void SettingsModel::setLanguage(int language)
{
    if (!m_session || language == this->language() || language < 0 || language > m_session->desktop().languages().size())
        return;
    m_session->services().engine->setSetting(languageKey(), language == 0 ? QStringLiteral("system") : m_session->desktop().languages().at(language - 1));
    Q_EMIT changed();
}

void SettingsModel::restoreDefaults()
{
    if (!m_session)
        return;
    m_sentence.clear();
    m_session->services().engine->restoreDefaults();
    Q_EMIT changed();
}

int SettingsModel::number(const QString& key, int fallback) const
{
    if (!m_session)
        return fallback;
    bool isNumber = false;
    const int value = m_session->services().engine->setting(key).toInt(&isNumber);
    return isNumber ? value : fallback;
}

void SettingsModel::write(const QString& key, int wanted, int min, int max)
{
    if (!m_session)
        return;
    const int allowed = std::clamp(wanted, min, max);
    //: After a number was set that is not allowed
    m_sentence = wanted == allowed ? QString() : tr("%L1 is outside %L2 to %L3, so %L4 is used.").arg(wanted).arg(min).arg(max).arg(allowed);
    m_session->services().engine->setSetting(key, allowed);
    Q_EMIT changed(); // also when nothing changed: the control that asked must fall back to what holds
}

} // namespace nandu::models
