// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the publish service that is about one's own lists: what is known of them, and follow edits. GUI thread.

#include "engine/client/publish_service_impl.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/relay_list.h"

#include <algorithm>

namespace nandu::client {

using base::ErrorCode;
namespace kinds = nostr::kinds;

api::RequestId PublishServiceImpl::setFollowing(const QString& key, bool follow)
{
    const api::RequestId request = ++m_lastRequest;
    const auto subject = base::PubKey::fromHex(key.toStdString());
    if (const auto why = subject ? obstacle() : base::fail(ErrorCode::InvalidInput, "This is not a person.")) {
        failLater(request, *why);
        return request;
    }
    const auto askedFor = *m_account;
    const accounts::FollowEdit edit{*subject, follow, relayHint()};
    m_parts.fetchNewest(askedFor, kinds::contacts, listRelays(), [this, request, askedFor, edit](std::size_t asked, std::size_t answered) {
        nostr::Filter own;
        own.authors = {askedFor};
        own.kinds = {kinds::contacts};
        own.limit = 1;
        m_parts.store.find({own}, this, [this, request, askedFor, edit, asked, answered](const Events& events) {
            if (m_account != askedFor || !m_session) {
                failLater(request, base::fail(ErrorCode::Cancelled, "The account was changed."));
                return;
            }
            accounts::ListBase base{accounts::newestOf(events), asked, answered, !m_parts.accounts.isNewAccount() && m_relayListAt < 0, 0};
            m_session->editFollows(std::move(base), edit, relays(), answerOf(request));
        });
    });
    return request;
}

void PublishServiceImpl::takeCommit(const store::Commit& commit)
{
    std::optional<base::PubKey> account;
    {
        std::lock_guard lock(m_mutex);
        account = m_accountForCommits;
    }
    for (const auto& entry : commit.entries) {
        const nostr::Event& event = entry.admitted.event.event();
        const bool isList = event.kind == kinds::contacts || event.kind == kinds::relayList;
        if (isList && account == event.pubkey && entry.outcome == nostr::WriteOutcome::Stored)
            QMetaObject::invokeMethod(this, [this, event] { takeOwnList(event); }, Qt::QueuedConnection);
    }
}

void PublishServiceImpl::readOwnLists()
{
    Q_EMIT followsChanged({}, !m_account || m_parts.accounts.isNewAccount());
    if (!m_account)
        return;
    nostr::Filter own;
    own.authors = {*m_account};
    own.kinds = {kinds::contacts, kinds::relayList};
    m_parts.store.find({own}, this, [this](const Events& events) {
        for (const nostr::Event& list : events)
            takeOwnList(list);
    });
}

void PublishServiceImpl::takeOwnList(const nostr::Event& list)
{
    if (m_account != list.pubkey)
        return;
    if (list.kind == kinds::relayList && list.createdAt >= m_relayListAt) {
        m_relayListAt = list.createdAt;
        m_ownWriteRelays.clear();
        for (const nostr::RelayListEntry& entry : nostr::relayListOf(list)) {
            if (entry.write && entry.url.isDialableFromHint())
                m_ownWriteRelays.push_back(entry.url);
        }
    }
    if (list.kind != kinds::contacts || list.createdAt < m_followsAt)
        return;
    m_followsAt = list.createdAt;
    QStringList keys;
    for (const base::PubKey& key : nostr::followsOf(list.tags))
        keys.append(QString::fromStdString(key.hex()));
    Q_EMIT followsChanged(keys, true);
}

// Where the own lists may be: what the user set here, and what their relay list says.
std::vector<base::RelayUrl> PublishServiceImpl::listRelays() const
{
    std::vector<base::RelayUrl> urls = m_parts.writeRelays();
    for (const base::RelayUrl& url : m_ownWriteRelays) {
        if (std::find(urls.begin(), urls.end(), url) == urls.end())
            urls.push_back(url);
    }
    return urls;
}

} // namespace nandu::client
