// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/post_targets.h"

#include <algorithm>

namespace nandu::models {
namespace {

QString hostOf(const QString& relay)
{
    QString host = relay.contains(QLatin1String("://")) ? relay.section(QStringLiteral("://"), 1) : relay;
    while (host.endsWith(u'/'))
        host.chop(1);
    return host;
}

} // namespace

PostTargets::PostTargets(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(askAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &PostTargets::ask);
}

void PostTargets::setSession(Session* session)
{
    if (m_session) {
        disconnect(m_session->services().publishing, nullptr, this, nullptr);
        disconnect(m_session->services().relays, nullptr, this, nullptr);
    }
    m_session = session;
    m_targets.clear();
    if (!session)
        return;
    connect(session->services().publishing, &api::PublishService::targetsFound, this, [this](api::RequestId request, const QList<api::PostTarget>& targets) {
        if (m_request != 0 && request != m_request)
            return;
        m_targets = targets;
        Q_EMIT changed();
    });
    connect(session->services().relays, &api::RelayService::relaysChanged, this, &PostTargets::takeOwnRelays);
    takeOwnRelays();
}

// Known at once, and all there is while nothing is written.
void PostTargets::takeOwnRelays()
{
    if (!m_text.trimmed().isEmpty() && !m_targets.isEmpty())
        return;
    QList<api::PostTarget> own;
    for (const api::RelayRow& relay : m_session->services().relays->relays()) {
        if (relay.configured && relay.write)
            own.append(api::PostTarget{relay.url, true, {}});
    }
    if (own == m_targets)
        return;
    m_targets = own;
    Q_EMIT changed();
}

void PostTargets::setNote(const QString& text, const QString& replyToId, const QString& quotedId)
{
    m_text = text;
    m_replyToId = replyToId;
    m_quotedId = quotedId;
    m_timer.start();
}

void PostTargets::ask()
{
    if (!m_session || !m_session->canSign() || (m_text.trimmed().isEmpty() && m_quotedId.isEmpty()))
        return;
    m_request = 0; // the answer may come at once
    const api::RequestId request = m_session->services().publishing->findTargets(m_text, m_replyToId, m_quotedId);
    m_request = request;
}

void PostTargets::forgetChoice()
{
    if (m_leftOut.isEmpty())
        return;
    m_leftOut.clear();
    Q_EMIT changed();
}

void PostTargets::choose(const QString& relay, bool isOn)
{
    if (isOn)
        m_leftOut.remove(relay);
    else
        m_leftOut.insert(relay);
    Q_EMIT changed();
}

QStringList PostTargets::chosen() const
{
    QStringList relays;
    bool isLess = false;
    for (const api::PostTarget& target : m_targets) {
        if (m_leftOut.contains(target.relay))
            isLess = true;
        else
            relays.append(target.relay);
    }
    return isLess ? relays : QStringList();
}

bool PostTargets::isNowhere() const
{
    return !m_targets.isEmpty() && std::all_of(m_targets.cbegin(), m_targets.cend(), [this](const api::PostTarget& target) { return m_leftOut.contains(target.relay); });
}

QString PostTargets::sentence() const
{
    int own = 0, inboxes = 0;
    for (const api::PostTarget& target : m_targets) {
        if (!m_leftOut.contains(target.relay))
            ++(target.isOwn ? own : inboxes);
    }
    if (own + inboxes == 0)
        //: Button: where a note goes; no relay is set up
        return m_targets.isEmpty() ? tr("No relay to write to") :
            //: Button: where a note goes; all relays were left out
            tr("To no relay");
    //: Button: where a note goes
    const QString toOwn = tr("To %Ln relays", nullptr, own);
    //: Button: where a note goes, %1 such as "To 3 relays"; inboxes are relays where people named in the note read
    return inboxes == 0 ? toOwn : tr("%1 and %Ln inboxes", nullptr, inboxes).arg(toOwn);
}

QList<TargetLine> PostTargets::lines() const
{
    QList<TargetLine> lines;
    for (const api::PostTarget& target : m_targets) {
        TargetLine line;
        line.relay = target.relay;
        line.isOn = !m_leftOut.contains(target.relay);
        const auto people = static_cast<int>(target.people.size());
        //: Line in a list of relays, %1 is the address; who reads there
        line.words = people == 0 ? hostOf(target.relay) : tr("%1 · read by %Ln people you name", nullptr, people).arg(hostOf(target.relay));
        lines.append(line);
    }
    return lines;
}

} // namespace nandu::models
