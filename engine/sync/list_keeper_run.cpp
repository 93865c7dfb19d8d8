// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One attempt to publish the edits of a list that wait: ask, find the newest, apply, seal what is private, publish.

#include "engine/sync/list_keeper.h"

#include "engine/nostr/kinds.h"
#include "engine/nostr/tag_json.h"

#include <algorithm>

namespace nandu::sync {

using accounts::BaseTrust;
using accounts::Entry;
using accounts::ListAddress;
using accounts::ListContent;

struct ListKeeper::Run {
    ListAddress address;
    ListAnswers answers;
    accounts::ListBase base;
    ListContent content;             // of the newest
    std::vector<std::int64_t> edits; // that the new version carries
};

void ListKeeper::run(const ListAddress& address)
{
    List& list = m_lists[address];
    if (list.isRunning || list.question || waiting(address).empty())
        return;
    list.isRunning = true;
    list.waits = false;
    auto run = std::make_shared<Run>();
    run->address = address;
    m_parts.fetch(address, [this, run](const ListAnswers& answers) { takeAnswers(run, answers); });
}

void ListKeeper::takeAnswers(const std::shared_ptr<Run>& run, const ListAnswers& answers)
{
    run->answers = answers;
    nostr::Filter own;
    own.authors = {m_parts.signer->publicKey()};
    own.kinds = {run->address.kind};
    if (nostr::kinds::isAddressable(run->address.kind))
        own.tags['d'] = {run->address.d};
    m_parts.store.find({own}, this, [this, run](std::vector<nostr::Event> stored) { takeBase(run, std::move(stored)); });
}

void ListKeeper::takeBase(const std::shared_ptr<Run>& run, std::vector<nostr::Event> stored)
{
    List& list = m_lists[run->address];
    // Of a kind whose d tag is filtered by its first letters only, and what the cache has not got yet.
    std::erase_if(stored, [&](const nostr::Event& event) { return accounts::listAddressOf(event) != run->address; });
    if (const auto versions = m_parts.userDb.listVersions(run->address.kind, run->address.d)) {
        for (const store::ListVersion& version : *versions)
            stored.push_back(version.event);
    } else {
        Q_EMIT failed(versions.error().detail);
        waitAndRetry(run->address); // what is kept cannot be read: the base is not known
        return;
    }
    run->base = {accounts::newestOf(stored), run->answers.own, run->answers.indexers, run->answers.mayExistElsewhere};
    const BaseTrust trust = accounts::trustOf(run->base, m_parts.clock.wallSeconds());
    const Reason why = trust == BaseTrust::DatedAhead ? Reason::DatedAhead : Reason::NothingFound;
    if (trust == BaseTrust::Unknown) {
        waitAndRetry(run->address);
        return;
    }
    if (trust != BaseTrust::Known && list.approved != why) {
        list.isRunning = false;
        ask({.number = 0, .list = run->address, .reason = why, .before = list.trusted.size(), .after = 0, .removed = {}, .ours = {}, .theirs = {}});
        return;
    }
    if (!run->base.newest) {
        run->content.privateTags = nostr::TagList();
        compose(run);
        return;
    }
    read(*run->base.newest, [this, run](const ListContent& content) {
        run->content = content;
        takeRead(*run->base.newest, content); // shows and keeps it, if it is new to us
        compose(run);
    });
}

void ListKeeper::compose(const std::shared_ptr<Run>& run)
{
    List& list = m_lists[run->address];
    ListContent next = run->content;
    std::vector<std::int64_t> impossible;
    for (const Pending* pending : waiting(run->address)) {
        if (pending->edit.whole && !run->edits.empty())
            break; // an old version goes alone: the edits before and after it are other versions
        auto applied = accounts::applied(next, pending->edit);
        if (!applied) {
            impossible.push_back(pending->seq);
            Q_EMIT editDropped(applied.error());
            continue;
        }
        next = *std::move(applied);
        run->edits.push_back(pending->seq);
        if (pending->edit.whole)
            break;
    }
    dropEdits(impossible);
    const bool isSame = next.tags == run->content.tags && next.content == run->content.content && (run->content.privateTags == next.privateTags || !next.privateTags);
    if (isSame) { // it is as they want it
        dropEdits(run->edits);
        list.isRunning = false;
        list.approved.reset();
        tell(run->address);
        this->run(run->address);
        return;
    }
    const std::vector<Entry> after = accounts::entriesOf(run->address.kind, next);
    std::vector<Entry> before = accounts::entriesOf(run->address.kind, run->content);
    if (list.trusted.size() > before.size())
        before = list.trusted;
    if (accounts::shrinksTooMuch(before.size(), after.size()) && list.approved != Reason::Shrinks) {
        list.isRunning = false;
        ask({.number = 0, .list = run->address, .reason = Reason::Shrinks, .before = before.size(), .after = after.size(),
             .removed = accounts::missingIn(after, before), .ours = {}, .theirs = {}});
        return;
    }
    sealAndPublish(run, next);
}

void ListKeeper::sealAndPublish(const std::shared_ptr<Run>& run, const ListContent& next)
{
    const bool isPrivateChanged = next.privateTags && next.privateTags != run->content.privateTags;
    if (!isPrivateChanged || next.privateTags->empty()) {
        ListContent open = next;
        if (isPrivateChanged)
            open.content.clear();
        publish(run, open);
        return;
    }
    m_parts.signer->encrypt(m_parts.signer->publicKey(), nostr::tagsToJson(*next.privateTags))
        .then(this,
              [this, run, next](const base::Result<std::string>& sealed) {
                  ListContent whole = next;
                  if (!sealed) {
                      dropEdits(run->edits); // too large, say: trying again would not help
                      m_lists[run->address].isRunning = false;
                      tell(run->address);
                      Q_EMIT editDropped(sealed.error());
                      return;
                  }
                  whole.content = *sealed;
                  publish(run, whole);
              })
        .onCanceled(this, [this, run] { waitAndRetry(run->address); });
}

void ListKeeper::publish(const std::shared_ptr<Run>& run, const ListContent& next)
{
    const std::int64_t now = m_parts.clock.wallSeconds();
    nostr::EventTemplate draft;
    draft.kind = run->address.kind;
    draft.tags = next.tags;
    draft.content = next.content;
    draft.createdAt = run->base.newest ? std::max(now, run->base.newest->createdAt + 1) : now;
    m_parts.publisher.publish(std::move(draft), run->answers.publishTo, [this, run, next](const base::Result<nostr::Event>& event) { takePublished(run, next, event); },
                              0, run->edits);
}

void ListKeeper::takePublished(const std::shared_ptr<Run>& run, const ListContent& next, const base::Result<nostr::Event>& event)
{
    List& list = m_lists[run->address];
    if (!event) {
        const auto code = event.error().code;
        if (code == base::ErrorCode::Refused || code == base::ErrorCode::InvalidInput || code == base::ErrorCode::TooLarge) {
            dropEdits(run->edits); // it will never be signed
            list.isRunning = false;
            tell(run->address);
            Q_EMIT editDropped(event.error());
        } else {
            waitAndRetry(run->address);
        }
        return;
    }
    for (Pending& pending : m_edits) {
        if (std::find(run->edits.begin(), run->edits.end(), pending.seq) != run->edits.end())
            pending.published = event->id;
    }
    list.isRunning = false;
    list.approved.reset();
    list.retryIn = retryFirst;
    list.ours = *event;
    list.ourBaseAt = run->base.newest ? run->base.newest->createdAt : 0;
    list.acceptedAt.reset();
    if (list.newest && accounts::isNewer(list.newest->event, *event)) { // it came while ours was signed
        const Known theirs = *list.newest;
        rebase(run->address, theirs);
    } else {
        list.newest = Known{*event, next};
        list.trusted = accounts::entriesOf(run->address.kind, next);
        list.trustedId = event->id;
    }
    tell(run->address);
    this->run(run->address); // what was asked for meanwhile
}

void ListKeeper::waitAndRetry(const ListAddress& address)
{
    List& list = m_lists[address];
    list.isRunning = false;
    list.waits = true;
    tell(address);
    QTimer::singleShot(list.retryIn, this, [this, address] {
        if (std::exchange(m_lists[address].waits, false))
            run(address);
    });
    list.retryIn = std::min(list.retryIn * 2, retryLast);
}

} // namespace nandu::sync
