// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the publish service that is about one's own lists: what is known of them, and follow edits. GUI thread.

#include "engine/client/publish_service_impl.h"

#include "engine/base/sentence.h"
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
    std::optional<base::Error> why;
    if (!subject)
        //: Error when a list is changed
        why = base::fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This is not a person."));
    else if (!m_account || !m_session)
        why = obstacle();
    if (why) {
        failLater(request, *why);
        return request;
    }
    accounts::ListEdit edit;
    edit.list.kind = kinds::contacts;
    if (follow)
        edit.add.add({"p", subject->hex(), relayHint()});
    else
        edit.remove.add({"p", subject->hex()});
    PublishSession* session = m_session.get();
    const auto say = [this, request, session](const base::Result<void>& done) {
        session->onGuiThread([this, request, done] {
            if (done)
                Q_EMIT saved(request, {}); // the edit is on disk; the list that carries it is published once its base is known
            else
                Q_EMIT failed(request, static_cast<int>(done.error().code), QString::fromStdString(done.error().detail));
        });
    };
    session->inside([edit, say](const PublishSession::Inside& in) { in.lists.edit(edit, say); }, say);
    return request;
}

void PublishServiceImpl::takeCommit(const store::Commit& commit)
{
    std::set<base::PubKey> accounts;
    {
        std::lock_guard lock(m_mutex);
        accounts = m_accountsForCommits;
    }
    for (const auto& entry : commit.entries) {
        const nostr::Event& event = entry.admitted.event.event();
        const bool isVersion = entry.outcome == nostr::WriteOutcome::Stored || entry.outcome == nostr::WriteOutcome::Superseded;
        if (isVersion && accounts.contains(event.pubkey) && sync::ListKeeper::isKept(event.kind))
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
    own.kinds = {kinds::profile, kinds::contacts, kinds::muteList, kinds::relayList, kinds::bookmarks, kinds::mediaServers, kinds::peopleList};
    m_parts.store.find({own}, this, [this](const Events& events) {
        for (const nostr::Event& list : events)
            takeOwnList(list);
    });
}

void PublishServiceImpl::takeOwnList(const nostr::Event& list)
{
    const auto found = m_seats.find(list.pubkey);
    if (found == m_seats.end())
        return;
    Seat& seat = found->second;
    if (list.kind == kinds::relayList && list.createdAt >= seat.relayListAt) {
        seat.relayListAt = list.createdAt;
        seat.ownWriteRelays.clear();
        for (const nostr::RelayListEntry& entry : nostr::relayListOf(list)) {
            if (entry.write && entry.url.isDialableFromHint())
                seat.ownWriteRelays.push_back(entry.url);
        }
    }
    if (seat.session) {
        seat.session->inside([list](const PublishSession::Inside& in) {
            in.lists.takeOwn(list);
            if (list.kind == kinds::relayList)
                in.lists.retryWaiting(); // where the others are kept is known now
        });
    } else if (list.kind == kinds::contacts && list.createdAt >= seat.followsAt && m_account == list.pubkey) {
        seat.followsAt = list.createdAt;
        tellFollows(nostr::followsOf(list.tags), true);
    }
}

void PublishServiceImpl::takeListView(const sync::ListView& view)
{
    if (view.list.kind != kinds::contacts)
        return;
    std::vector<base::PubKey> follows;
    for (const accounts::Entry& entry : view.entries) {
        const auto key = entry.name == "p" ? base::PubKey::fromHex(entry.value) : std::nullopt;
        if (key)
            follows.push_back(*key);
    }
    tellFollows(follows, view.isKnown || m_parts.accounts.isNewAccount());
}

void PublishServiceImpl::tellFollows(const std::vector<base::PubKey>& follows, bool isComplete)
{
    QStringList keys;
    for (const base::PubKey& key : follows)
        keys.append(QString::fromStdString(key.hex()));
    Q_EMIT followsChanged(keys, isComplete);
}

// Own relays and at least one that keeps everybody's lists: asked together, counted apart.
void PublishServiceImpl::fetchList(const base::PubKey& account, std::uint64_t number, const accounts::ListAddress& list, std::uint64_t fetch)
{
    const auto isSame = [this, account, number] { return m_seats[account].session && m_seats[account].number == number; };
    if (!isSame())
        return;
    const std::vector<base::RelayUrl> own = listRelays(account);
    std::vector<base::RelayUrl> asked = own;
    for (const base::RelayUrl& url : m_parts.indexers) {
        if (std::find(asked.begin(), asked.end(), url) == asked.end())
            asked.push_back(url);
    }
    m_parts.fetchNewest(account, list, asked, [this, isSame, account, list, fetch, own](const std::vector<ListAnswer>& answers) {
        if (!isSame())
            return;
        sync::ListAnswers told;
        told.mayExistElsewhere = !m_parts.accounts.isNewAccount(account) && m_seats[account].relayListAt < 0;
        for (const base::RelayUrl& url : own)
            told.publishTo.push_back(url.text());
        const bool isForEverybody = list.kind == kinds::profile || list.kind == kinds::contacts || list.kind == kinds::relayList;
        for (const ListAnswer& answer : answers) {
            const bool isOwn = std::find(own.begin(), own.end(), answer.relay) != own.end();
            accounts::Asked& group = isOwn ? told.own : told.indexers;
            ++group.asked;
            group.answered += answer.answered;
            group.had += answer.had;
            if (!isOwn && answer.answered && isForEverybody)
                told.publishTo.push_back(answer.relay.text());
        }
        m_seats[account].session->answerFetch(fetch, told);
    });
}

std::vector<base::RelayUrl> PublishServiceImpl::writeRelaysOf(const base::PubKey& account) const
{
    const auto seat = m_seats.find(account);
    return account == m_account || seat == m_seats.end() ? m_parts.writeRelays() : seat->second.relays;
}

// Where the own lists may be: what the user set here, and what their relay list says.
std::vector<base::RelayUrl> PublishServiceImpl::listRelays(const base::PubKey& account) const
{
    std::vector<base::RelayUrl> urls = writeRelaysOf(account);
    const auto seat = m_seats.find(account);
    for (const base::RelayUrl& url : seat == m_seats.end() ? std::vector<base::RelayUrl>() : seat->second.ownWriteRelays) {
        if (std::find(urls.begin(), urls.end(), url) == urls.end())
            urls.push_back(url);
    }
    return urls;
}

} // namespace nandu::client
