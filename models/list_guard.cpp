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
    //: Before a colon in a message about this list
    case 0: return ListGuard::tr("Your profile");
    //: Before a colon in a message about this list
    case 3: return ListGuard::tr("Your follow list");
    //: Before a colon in a message about this list
    case 10000: return ListGuard::tr("Your mute list");
    //: Before a colon in a message about this list
    case 10002: return ListGuard::tr("Your relay list");
    //: Before a colon in a message about this list
    case 10003: return ListGuard::tr("Your bookmarks");
    //: Before a colon in a message about this list
    default: return ListGuard::tr("One of your lists");
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
        //: Message; %1 is a list (Your follow list), "app" another Nostr program
        Q_EMIT told(tr("%1: another app removed %Ln entries from it.", nullptr, static_cast<int>(notice.lost.size())).arg(nameOf(notice.kind)),
            //: Button of that message: puts the removed entries back
            tr("Restore"));
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
            Q_EMIT told(
                //: Message; %1 is a list (Your follow list)
                tr("%1: the newest version could not be loaded yet. Your change is kept, and published once a relay answers.").arg(nameOf(kind)), {});
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
        //: Question; %1 is a list (Your follow list), %L2 and %L3 are numbers
        return tr("%1: with this change it would have %L2 entries instead of %L3. Another app may have lost the rest. Publish it all the same?").arg(name).arg(asked.after).arg(asked.before);
    case api::ListQuestion::NothingFound:
        //: Question; %1 is a list (Your follow list)
        return tr("%1: none of your relays has it. If you never had one, start it now; if you had, cancel and add the relays you used before.").arg(name);
    case api::ListQuestion::Conflict:
        //: Question; %1 is a list (Your follow list)
        return tr("%1: another app keeps changing it while you do. Both versions are kept. Publish your change once more?").arg(name);
    case api::ListQuestion::DatedAhead:
        //: Question; %1 is a list (Your follow list)
        return tr("%1: the newest version is dated in the future. Publish your change on top of it?").arg(name);
    }
    return {};
}

QString ListGuard::yes() const
{
    //: Button of a question: begins an empty list
    return isAsking() && m_questions.first().reason == api::ListQuestion::NothingFound ? tr("Start a new one") :
        //: Button of a question: the change is published
        tr("Publish");
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
