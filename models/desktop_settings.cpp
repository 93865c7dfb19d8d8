// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/desktop_settings.h"

#include <QLocale>
#include <QTime>

namespace nandu::models {
namespace {

constexpr int minutesOfDay = 24 * 60;

QString talkKey() { return QStringLiteral("notify.talk"); }
QString zapsKey() { return QStringLiteral("notify.zaps"); }
QString reactionsKey() { return QStringLiteral("notify.reactions"); }
QString followsKey() { return QStringLiteral("notify.follows"); }
QString hiddenKey() { return QStringLiteral("notify.hide_content"); }
QString quietKey() { return QStringLiteral("notify.quiet"); }
QString fromKey() { return QStringLiteral("notify.quiet_from"); }
QString untilKey() { return QStringLiteral("notify.quiet_until"); }
QString trayKey() { return QStringLiteral("desktop.tray"); }
QString closeKey() { return QStringLiteral("desktop.on_close"); }

} // namespace

void DesktopSettings::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session->services().engine, nullptr, this, nullptr);
    if (presence())
        disconnect(presence(), nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session->services().engine, &api::EngineService::settingChanged, this, [this] { Q_EMIT changed(); });
    if (presence()) {
        connect(presence(), &DesktopPresence::changed, this, &DesktopSettings::changed);
        connect(presence(), &DesktopPresence::closeAsked, this, &DesktopSettings::closeAsked);
    }
    Q_EMIT changed();
}

bool DesktopSettings::talk() const { return value(talkKey(), true).toBool(); }
void DesktopSettings::setTalk(bool on) { write(talkKey(), on); }
bool DesktopSettings::zaps() const { return value(zapsKey(), true).toBool(); }
void DesktopSettings::setZaps(bool on) { write(zapsKey(), on); }
bool DesktopSettings::reactions() const { return value(reactionsKey(), false).toBool(); }
void DesktopSettings::setReactions(bool on) { write(reactionsKey(), on); }
bool DesktopSettings::follows() const { return value(followsKey(), true).toBool(); }
void DesktopSettings::setFollows(bool on) { write(followsKey(), on); }
bool DesktopSettings::hidden() const { return value(hiddenKey(), false).toBool(); }
void DesktopSettings::setHidden(bool on) { write(hiddenKey(), on); }
bool DesktopSettings::quiet() const { return value(quietKey(), false).toBool(); }
void DesktopSettings::setQuiet(bool on) { write(quietKey(), on); }
int DesktopSettings::quietFrom() const { return value(fromKey(), 22 * 60).toInt(); }
void DesktopSettings::setQuietFrom(int minutes) { write(fromKey(), (minutes + minutesOfDay) % minutesOfDay); }
int DesktopSettings::quietUntil() const { return value(untilKey(), 7 * 60).toInt(); }
void DesktopSettings::setQuietUntil(int minutes) { write(untilKey(), (minutes + minutesOfDay) % minutesOfDay); }
bool DesktopSettings::tray() const { return value(trayKey(), true).toBool(); }
void DesktopSettings::setTray(bool on) { write(trayKey(), on); }

DesktopSettings::Closing DesktopSettings::closing() const
{
    const QString wish = value(closeKey(), QString()).toString();
    return wish == QLatin1String("stay") ? Stay : wish == QLatin1String("quit") ? Quit : Ask;
}

void DesktopSettings::setClosing(Closing closing)
{
    write(closeKey(), closing == Stay ? QStringLiteral("stay") : closing == Quit ? QStringLiteral("quit") : QStringLiteral("ask"));
}

void DesktopSettings::setStartsAtLogin(bool starts)
{
    if (presence())
        presence()->setStartsAtLogin(starts);
}

void DesktopSettings::close(bool stays)
{
    setClosing(stays ? Stay : Quit);
    if (!presence())
        return;
    if (stays)
        presence()->hideWindow();
    else
        presence()->quit();
}

QString DesktopSettings::timeText(int minutes) const
{
    return QLocale().toString(QTime(minutes / 60 % 24, minutes % 60), QLocale::ShortFormat);
}

QVariant DesktopSettings::value(const QString& key, const QVariant& fallback) const
{
    const QVariant set = m_session ? m_session->services().engine->setting(key) : QVariant();
    return set.isValid() ? set : fallback;
}

void DesktopSettings::write(const QString& key, const QVariant& value)
{
    if (!m_session)
        return;
    m_session->services().engine->setSetting(key, value);
    Q_EMIT changed();
}

} // namespace nandu::models
