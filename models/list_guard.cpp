// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list_guard.h"

#include "models/error_text.h"

#include <QTimer>

namespace nandu::models {

namespace {

constexpr int waitBeforeTellingMs = 5000;

QString nameOf(int kind)
{
    switch (kind) {
    case 0: return ListGuard::tr("your profile");
    case 3: return ListGuard::tr("your follow list");
    case 10000: return ListGuard::tr("your mute list");
    case 10002: return ListGuard::tr("your relay list");
    case 10003: return ListGuard::tr("your bookmarks");
    default: return ListGuard::tr("one of your lists");
    }
}

} // namespace

void ListGuard::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().lists)
        disconnect(m_session->services().lists, nullptr, this, nullptr);
    m_session = session;
    m_questions.clear();
    Q_EMIT sessionChanged();
    Q_EMIT questionChanged();
    if (!session || !session->services().lists)
        return;
    const api::ListService* lists = session->services().lists;
    connect(lists, &api::ListService::questionAsked, this, [this](const api::ListQuestion& asked) {
        m_questions.append(asked);
        if (m_questions.size() == 1)
            Q_EMIT questionChanged();
    });
    connect(lists, &api::ListService::noticed, this, [this](const api::ListNotice& notice) {
        m_lostVersion = notice.versionId;
        Q_EMIT told(tr("Another app removed %n entries from %1.", nullptr, static_cast<int>(notice.lost.size())).arg(nameOf(notice.kind)), tr("Restore"));
    });
    connect(lists, &api::ListService::listChanged, this, &ListGuard::watchWaiting);
    connect(lists, &api::ListService::failed, this, [this](api::RequestId, int code, const QString& detail) { Q_EMIT told(errorText(code, detail), {}); });
    connect(session, &Session::accountChanged, this, [this] {
        if (isAsking()) {
            m_questions.clear();
            Q_EMIT questionChanged();
        }
    });
}

// An edit waits for a moment always: until the relays have said what the newest version is.
void ListGuard::watchWaiting(int kind, const QString& identifier)
{
    if (m_watched.contains(kind) || m_session->services().lists->list(kind, identifier).waitingEdits == 0)
        return;
    m_watched.insert(kind);
    QTimer::singleShot(waitBeforeTellingMs, this, [this, kind, identifier] {
        m_watched.remove(kind);
        if (m_session && m_session->services().lists && m_session->services().lists->list(kind, identifier).waitingEdits > 0 && !isAsking())
            Q_EMIT told(tr("The newest version of %1 could not be loaded yet. Your change is kept, and published once a relay answers.").arg(nameOf(kind)), {});
    });
}

QString ListGuard::question() const
{
    if (!isAsking())
        return {};
    const api::ListQuestion& asked = m_questions.first();
    const QString name = nameOf(asked.kind);
    switch (asked.reason) {
    case api::ListQuestion::Shrinks:
        return tr("With this change %1 would have %2 entries instead of %3. Another app may have lost the rest. Publish it all the same?").arg(name).arg(asked.after).arg(asked.before);
    case api::ListQuestion::NothingFound:
        return tr("None of your relays has %1. If you never had one, start it now; if you had, cancel and add the relays you used before.").arg(name);
    case api::ListQuestion::Conflict:
        return tr("Another app keeps changing %1 while you do. Both versions are kept. Publish your change once more?").arg(name);
    case api::ListQuestion::DatedAhead:
        return tr("The newest version of %1 is dated in the future. Publish your change on top of it?").arg(name);
    }
    return {};
}

QString ListGuard::yes() const
{
    return isAsking() && m_questions.first().reason == api::ListQuestion::NothingFound ? tr("Start a new one") : tr("Publish");
}

void ListGuard::answer(int number, bool goOn)
{
    if (!isAsking() || number != this->number())
        return;
    m_questions.removeFirst();
    if (m_session && m_session->services().lists)
        m_session->services().lists->answer(static_cast<quint64>(number), goOn);
    Q_EMIT questionChanged();
}

void ListGuard::restoreLost()
{
    if (m_session && m_session->services().lists && !m_lostVersion.isEmpty())
        m_session->services().lists->restoreLost(std::exchange(m_lostVersion, {}));
}

} // namespace nandu::models
