// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/scope_model.h"

#include "engine/base/ids.h"
#include "engine/base/limits.h"

#include <algorithm>
#include <array>

namespace nandu::models {
namespace {

constexpr char reachKey[] = "scope.reach";
constexpr char peopleKey[] = "scope.authors_max";
constexpr char allowedKey[] = "scope.allow";
constexpr char deniedKey[] = "scope.deny";
constexpr std::array reachNames = {"self", "following", "mutual", "friends"}; // by Reach

} // namespace

void ScopeModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(m_session->services().engine, nullptr, this, nullptr);
        if (m_session->services().scope)
            disconnect(m_session->services().scope, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session->services().engine, &api::EngineService::settingChanged, this, &ScopeModel::changed);
        if (session->services().scope)
            connect(session->services().scope, &api::ScopeService::stateChanged, this, &ScopeModel::takeState);
    }
    takeState();
}

void ScopeModel::takeState()
{
    m_state = m_session && m_session->services().scope ? m_session->services().scope->state() : api::ScopeState();
    Q_EMIT changed();
}

QVariant ScopeModel::setting(const char* key) const
{
    return m_session ? m_session->services().engine->setting(QLatin1String(key)) : QVariant();
}

void ScopeModel::set(const char* key, const QVariant& value)
{
    m_sentence.clear();
    if (m_session)
        m_session->services().engine->setSetting(QLatin1String(key), value);
    Q_EMIT changed();
}

ScopeModel::Reach ScopeModel::reach() const
{
    const QString name = setting(reachKey).toString();
    const auto found = std::ranges::find_if(reachNames, [&name](const char* one) { return name == QLatin1String(one); });
    return found == reachNames.end() ? Following : static_cast<Reach>(found - reachNames.begin());
}

void ScopeModel::setReach(int reach)
{
    if (reach >= Self && reach <= Friends && reach != this->reach())
        set(reachKey, QString::fromLatin1(reachNames[static_cast<std::size_t>(reach)]));
}

int ScopeModel::peopleMax() const
{
    const int most = setting(peopleKey).toInt();
    return most > 0 ? most : static_cast<int>(base::limits::scopeAuthorsMax);
}

void ScopeModel::setPeopleMax(int people)
{
    if (people != peopleMax())
        set(peopleKey, people);
}

QString ScopeModel::countText() const
{
    if (!m_state.isKnown)
        return {};
    if (m_state.wanted > m_state.synced) {
        //: live count of people whose notes are fetched; %1 is how many there would be without the cap
        return tr("%Ln people, of %L1 within reach", nullptr, m_state.synced).arg(m_state.wanted);
    }
    //: live count of people whose notes are fetched
    return tr("%Ln people", nullptr, m_state.synced);
}

QString ScopeModel::circlesText() const
{
    if (!m_state.isKnown)
        return {};
    //: three counts of people
    return tr("You follow %L1; %L2 of them follow you; they follow %L3 more.").arg(m_state.following).arg(m_state.mutual).arg(m_state.friends);
}

QString ScopeModel::missingText() const
{
    const bool matters = reach() == Mutual || reach() == Friends;
    if (!m_state.isKnown || !matters || m_state.listsMissing == 0)
        return {};
    //: a follow list is a list of whom somebody follows
    return tr("%Ln follow lists of people you follow are not here yet; they are asked for, and the count grows as they come.", nullptr, m_state.listsMissing);
}

QStringList ScopeModel::allowed() const { return setting(allowedKey).toStringList(); }
QStringList ScopeModel::denied() const { return setting(deniedKey).toStringList(); }

bool ScopeModel::add(const QString& person, bool isAllowed)
{
    const QString text = person.trimmed();
    const auto target = m_session && m_session->services().links ? m_session->services().links->resolve(text) : api::LinkTarget();
    const QString key = target.kind == api::LinkTarget::Profile ? target.id : base::PubKey::fromHex(text.toStdString()) ? text : QString();
    if (key.isEmpty()) {
        //: under the field for a person's address
        m_sentence = tr("This names nobody. Paste an npub, an nprofile or a key of 64 digits.");
        Q_EMIT changed();
        return false;
    }
    QStringList list = isAllowed ? allowed() : denied();
    QStringList other = isAllowed ? denied() : allowed();
    if (other.removeAll(key) > 0)
        set(isAllowed ? deniedKey : allowedKey, other);
    if (!list.contains(key))
        set(isAllowed ? allowedKey : deniedKey, list + QStringList{key});
    return true;
}

void ScopeModel::remove(const QString& key)
{
    QStringList kept = allowed();
    if (kept.removeAll(key) > 0)
        set(allowedKey, kept);
    kept = denied();
    if (kept.removeAll(key) > 0)
        set(deniedKey, kept);
}

QString ScopeModel::shortName(const QString& key) const
{
    return key.left(8) + QStringLiteral("…") + key.right(8);
}

} // namespace nandu::models
