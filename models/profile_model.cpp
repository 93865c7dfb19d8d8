// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/profile_model.h"

namespace nandu::models {

ProfileModel::~ProfileModel()
{
    unwatch();
}

void ProfileModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    unwatch();
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->marks(), nullptr, this, nullptr);
        disconnect(m_session->services().feeds, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        connect(session->services().feeds, &api::FeedService::profileChanged, this, [this](const api::ProfileRow& profile) {
            if (profile.key != m_key)
                return;
            m_profile = profile;
            m_loading = false;
            Q_EMIT profileChanged();
        });
        connect(session, &Session::followsChanged, this, &ProfileModel::followChanged);
        connect(session, &Session::accountChanged, this, &ProfileModel::followChanged);
        connect(session->marks(), &OwnMarks::changed, this, &ProfileModel::followChanged);
        connect(session, &Session::followStateChanged, this, [this](const QString& key, const QString& sentence) {
            if (key != m_key)
                return;
            m_failure = sentence;
            Q_EMIT followChanged();
        });
    }
    watch();
}

void ProfileModel::setKey(const QString& key)
{
    if (m_key == key)
        return;
    m_key = key;
    watch();
}

void ProfileModel::watch()
{
    unwatch();
    m_failure.clear();
    m_profile = {};
    m_profile.key = m_key;
    m_loading = m_session && !m_key.isEmpty();
    Q_EMIT keyChanged();
    Q_EMIT profileChanged();
    Q_EMIT followChanged();
    if (!m_loading)
        return;
    m_watched = m_key;
    m_session->services().feeds->watchProfile(m_key);
}

void ProfileModel::unwatch()
{
    if (m_session && !m_watched.isEmpty())
        m_session->services().feeds->unwatchProfile(m_watched);
    m_watched.clear();
}

ProfileModel::FollowState ProfileModel::followState() const
{
    if (!m_session)
        return NotFollowing;
    if (m_session->isChangingFollow(m_key))
        return Saving;
    return m_session->isFollowing(m_key) ? Following : NotFollowing;
}

bool ProfileModel::canFollow() const
{
    return m_session && !m_key.isEmpty() && followState() != Saving && m_session->whyCannotFollow(m_key).isEmpty();
}

QString ProfileModel::followSentence() const
{
    if (!m_failure.isEmpty() || !m_session)
        return m_failure;
    return m_session->whyCannotFollow(m_key);
}

void ProfileModel::follow()
{
    if (canFollow())
        m_session->setFollowing(m_key, true);
}

void ProfileModel::unfollow()
{
    if (canFollow())
        m_session->setFollowing(m_key, false);
}

} // namespace nandu::models
