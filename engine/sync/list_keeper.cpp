// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/list_keeper.h"

#include "engine/base/sentence.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/tag_json.h"

#include <algorithm>

namespace nandu::sync {

using accounts::Entry;
using accounts::ListAddress;
using accounts::ListContent;
using base::ErrorCode;
using base::fail;
namespace kinds = nostr::kinds;

ListKeeper::ListKeeper(ListKeeperParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)), m_watchTimer(this)
{
    m_watchTimer.setInterval(5'000);
    connect(&m_watchTimer, &QTimer::timeout, this, &ListKeeper::endWatch);
}

bool ListKeeper::isKept(std::uint16_t kind)
{
    constexpr std::uint16_t appData = 30'078, status = 30'315, noteDraft = 31'234; // change by themselves, many times a day
    return kinds::isReplaceable(kind) || (kinds::isAddressable(kind) && kind != appData && kind != status && kind != noteDraft);
}

void ListKeeper::start()
{
    const auto kept = m_parts.userDb.edits();
    if (!kept)
        Q_EMIT failed(kept.error().detail);
    for (const store::KeptEdit& one : kept ? *kept : std::vector<store::KeptEdit>()) {
        auto edit = accounts::editFromJson({one.kind, one.d}, one.edit);
        if (edit)
            m_edits.push_back({one.seq, *std::move(edit), one.published, one.rebased});
    }
    for (const Pending& edit : m_edits) {
        List& list = m_lists[edit.edit.list];
        if (!edit.published)
            continue;
        if (const auto ours = m_parts.userDb.outboxEvent(*edit.published); ours && *ours)
            list.ours = **ours;
        if (const auto deliveries = m_parts.userDb.deliveries(*edit.published))
            takeDeliveries(*edit.published, *deliveries);
    }
    if (const auto known = m_parts.userDb.knownLists()) {
        for (const auto& [kind, d] : *known) {
            const auto versions = m_parts.userDb.listVersions(kind, d);
            std::optional<nostr::Event> newest, trusted;
            for (const store::ListVersion& version : versions ? *versions : std::vector<store::ListVersion>()) {
                if (!newest || accounts::isNewer(version.event, *newest))
                    newest = version.event;
                if (version.isTrusted && (!trusted || accounts::isNewer(version.event, *trusted)))
                    trusted = version.event;
            }
            if (trusted) {
                read(*trusted, [this, event = *trusted](const ListContent& content) {
                    List& list = m_lists[accounts::listAddressOf(event)];
                    if (!list.trustedId) {
                        list.trusted = accounts::entriesOf(event.kind, content);
                        list.trustedId = event.id;
                    }
                });
            }
            if (newest)
                takeOwn(*newest);
        }
    }
    for (const Pending& edit : std::vector<Pending>(m_edits))
        run(edit.edit.list);
}

void ListKeeper::tellAgain()
{
    for (const auto& [address, list] : m_lists)
        tell(address);
    for (const auto& [number, question] : m_questions)
        Q_EMIT questionAsked(question);
}

// What is encrypted in it is read, unless it cannot be.
void ListKeeper::read(const nostr::Event& event, std::function<void(ListContent)> done)
{
    ListContent content{event.tags, event.content, nostr::TagList()};
    if (!accounts::hasPrivateEntries(event.kind) || event.content.empty()) {
        done(std::move(content));
        return;
    }
    if (const auto known = m_lists.find(accounts::listAddressOf(event)); known != m_lists.end() && known->second.newest && known->second.newest->event.id == event.id) {
        done(known->second.newest->content);
        return;
    }
    const auto unreadable = [content, done] {
        ListContent kept = content;
        kept.privateTags.reset();
        done(kept);
    };
    m_parts.signer->decrypt(m_parts.signer->publicKey(), event.content)
        .then(this,
              [content, done, unreadable](const base::Result<std::string>& text) {
                  auto tags = text ? nostr::tagsFromJson(*text) : base::Result<nostr::TagList>(text.error());
                  if (!tags)
                      return unreadable();
                  ListContent whole = content;
                  whole.privateTags = *std::move(tags);
                  done(whole);
              })
        .onCanceled(this, unreadable);
}

void ListKeeper::takeOwn(const nostr::Event& event)
{
    if (isKept(event.kind) && event.pubkey == m_parts.signer->publicKey())
        read(event, [this, event](const ListContent& content) { takeRead(event, content); });
}

void ListKeeper::takeRead(const nostr::Event& event, const ListContent& content)
{
    const ListAddress address = accounts::listAddressOf(event);
    List& list = m_lists[address];
    if (list.newest && list.newest->event.id == event.id)
        return;
    const auto kept = m_parts.userDb.listVersion(event.id);
    const bool isOurs = kept && *kept && (*kept)->isOurs;
    const bool isKnown = kept && *kept;
    if (!list.newest || accounts::isNewer(event, list.newest->event)) {
        takeNewer(address, event, content, isOurs);
    } else if (!isKnown) {
        keepVersion(event, true);
        noticeMissed(address, event, content);
    }
}

void ListKeeper::takeNewer(const ListAddress& address, const nostr::Event& event, const ListContent& content, bool isOurs)
{
    List& list = m_lists[address];
    const std::vector<Entry> entries = accounts::entriesOf(address.kind, content);
    std::vector<Entry> lost = accounts::missingIn(entries, list.trusted);
    // What we took away ourselves is not lost.
    for (const Pending& pending : m_edits) {
        if (pending.edit.list != address)
            continue;
        for (const auto tag : pending.edit.remove)
            std::erase_if(lost, [&](const Entry& entry) { return tag.name() == entry.name && tag.value() == entry.value; });
    }
    const bool isTrusted = isOurs || !accounts::shrinksTooMuch(list.trusted.size(), entries.size());
    keepVersion(event, isTrusted);
    if (!isOurs && list.trustedId && accounts::isNotableLoss(list.trusted.size(), lost.size()))
        Q_EMIT lossNoticed({address, *list.trustedId, std::move(lost)});
    list.newest = Known{event, content};
    if (isTrusted) {
        list.trusted = entries;
        list.trustedId = event.id;
    }
    if (!isOurs && isWatched(list) && accounts::isNewer(event, *list.ours))
        rebase(address, *list.newest);
    tell(address);
}

// A version that our last one did not know of and has replaced.
void ListKeeper::noticeMissed(const ListAddress& address, const nostr::Event& event, const ListContent& content)
{
    const List& list = m_lists[address];
    if (!list.ours || list.newest->event.id != list.ours->id || event.createdAt <= list.ourBaseAt)
        return;
    std::vector<Entry> lost = accounts::missingIn(accounts::entriesOf(address.kind, list.newest->content), accounts::entriesOf(address.kind, content));
    if (!lost.empty())
        Q_EMIT lossNoticed({address, event.id, std::move(lost)});
}

// Another program published a newer version: what ours said is said again on top of theirs.
void ListKeeper::rebase(const ListAddress& address, const Known& theirs)
{
    List& list = m_lists[address];
    const nostr::Event ours = *list.ours;
    std::uint32_t rebased = 0;
    bool isMissing = false;
    for (const Pending& pending : m_edits) {
        if (pending.edit.list == address && pending.published) {
            rebased = std::max(rebased, pending.rebased + 1);
            isMissing |= !accounts::isSatisfiedBy(theirs.content, pending.edit);
        }
    }
    if (!isMissing)
        return; // they built on ours
    check(m_parts.userDb.unpublishEdits(address.kind, address.d, rebased));
    for (Pending& pending : m_edits) {
        if (pending.edit.list == address && pending.published) {
            pending.published.reset();
            pending.rebased = rebased;
        }
    }
    list.ours.reset();
    if (rebased <= rebasesMax || list.approved == Reason::Conflict) {
        run(address);
        return;
    }
    ask({.number = 0, .list = address, .reason = Reason::Conflict, .before = 0, .after = 0, .removed = {}, .ours = ours.id, .theirs = theirs.event.id});
}

void ListKeeper::edit(const accounts::ListEdit& edit, const Saved& saved)
{
    const auto seq = m_parts.userDb.addEdit(edit.list.kind, edit.list.d, accounts::toJson(edit));
    if (!seq) {
        saved(seq.error());
        return;
    }
    m_edits.push_back({*seq, edit, {}, 0});
    if (const auto open = std::exchange(m_lists[edit.list].question, std::nullopt))
        m_questions.erase(*open); // it is another version now: asked again where it still must be
    tell(edit.list);
    saved({});
    run(edit.list);
}

void ListKeeper::restore(const base::EventId& id, bool onlyLost, const Saved& saved)
{
    const auto version = m_parts.userDb.listVersion(id);
    if (!version || !*version) {
        //: Error when an earlier version of a list is restored
        saved(version ? fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This version is not kept here.")) : version.error());
        return;
    }
    const nostr::Event& event = (*version)->event;
    accounts::ListEdit whole{accounts::listAddressOf(event), {}, {}, {}, {}, ListContent{event.tags, event.content, {}}};
    if (!onlyLost) {
        edit(whole, saved);
        return;
    }
    read(event, [this, event, saved](const ListContent& content) {
        accounts::ListEdit lost{accounts::listAddressOf(event), accounts::onlyEntries(content.tags),
                                accounts::onlyEntries(content.privateTags.value_or(nostr::TagList())), {}, {}, {}};
        if (event.kind == kinds::profile) {
            for (const Entry& field : accounts::entriesOf(event.kind, content))
                lost.fields[field.name] = field.value;
        }
        edit(lost, saved);
    });
}

void ListKeeper::answer(std::uint64_t number, bool goOn)
{
    const auto question = m_questions.extract(number);
    if (!question)
        return;
    const ListAddress address = question.mapped().list;
    List& list = m_lists[address];
    list.question.reset();
    if (goOn) {
        list.approved = question.mapped().reason;
        run(address);
        return;
    }
    std::vector<std::int64_t> dropped;
    for (const Pending* pending : waiting(address))
        dropped.push_back(pending->seq);
    dropEdits(dropped);
    tell(address);
}

void ListKeeper::takeDeliveries(const base::EventId& event, const std::vector<store::Delivery>& deliveries)
{
    const bool isAccepted = std::any_of(deliveries.begin(), deliveries.end(), [](const auto& one) { return one.state == store::DeliveryState::Accepted; });
    for (auto& [address, list] : m_lists) {
        if (isAccepted && list.ours && list.ours->id == event && !list.acceptedAt) {
            list.acceptedAt = m_parts.clock.steady();
            m_watchTimer.start();
        }
    }
}

bool ListKeeper::isWatched(const List& list) const
{
    return list.ours && (!list.acceptedAt || m_parts.clock.steady() - *list.acceptedAt <= watchFor);
}

void ListKeeper::endWatch()
{
    bool anyLeft = false;
    for (auto& [address, list] : m_lists) {
        if (!list.ours || isWatched(list)) {
            anyLeft |= list.ours && list.acceptedAt;
            continue;
        }
        list.ours.reset();
        std::vector<std::int64_t> done;
        for (const Pending& pending : m_edits) {
            if (pending.edit.list == address && pending.published)
                done.push_back(pending.seq);
        }
        dropEdits(done);
    }
    if (!anyLeft)
        m_watchTimer.stop();
}

void ListKeeper::retryWaiting()
{
    for (auto& [address, list] : m_lists) {
        if (std::exchange(list.waits, false))
            run(ListAddress(address));
    }
}

bool ListKeeper::waitsForRelays(const ListAddress& address) const
{
    const auto list = m_lists.find(address);
    return list != m_lists.end() && list->second.waits;
}

void ListKeeper::readHistory(const ListAddress& address, std::function<void(ListHistory)> done)
{
    const auto versions = m_parts.userDb.listVersions(address.kind, address.d);
    if (!versions) {
        Q_EMIT failed(versions.error().detail);
        done({});
        return;
    }
    auto history = std::make_shared<ListHistory>();
    for (const store::ListVersion& version : *versions)
        history->rows.push_back({version, {}});
    std::sort(history->rows.begin(), history->rows.end(), [](const auto& a, const auto& b) { return accounts::isNewer(a.version.event, b.version.event); });
    auto left = std::make_shared<std::size_t>(history->rows.size());
    if (*left == 0)
        done({});
    for (std::size_t i = 0; i < history->rows.size(); ++i) {
        const nostr::Event event = history->rows[i].version.event;
        read(event, [history, left, i, kind = event.kind, done](const ListContent& content) {
            history->rows[i].entries = accounts::entriesOf(kind, content);
            if (--*left == 0)
                done(*history);
        });
    }
}

std::vector<const ListKeeper::Pending*> ListKeeper::waiting(const ListAddress& address) const
{
    std::vector<const Pending*> found;
    for (const Pending& pending : m_edits) {
        if (pending.edit.list == address && !pending.published)
            found.push_back(&pending);
    }
    return found;
}

void ListKeeper::ask(ListQuestion question)
{
    question.number = ++m_lastQuestion;
    m_lists[question.list].question = question.number;
    m_questions[question.number] = question;
    Q_EMIT questionAsked(question);
}

void ListKeeper::dropEdits(const std::vector<std::int64_t>& seqs)
{
    if (seqs.empty())
        return;
    check(m_parts.userDb.removeEdits(seqs));
    std::erase_if(m_edits, [&](const Pending& pending) { return std::find(seqs.begin(), seqs.end(), pending.seq) != seqs.end(); });
}

void ListKeeper::keepVersion(const nostr::Event& event, bool isTrusted)
{
    check(m_parts.userDb.saveListVersion(event, m_parts.clock.wallSeconds(), false, isTrusted));
}

void ListKeeper::check(const base::Result<void>& done)
{
    if (!done)
        Q_EMIT failed(done.error().detail);
}

void ListKeeper::tell(const ListAddress& address)
{
    const List& list = m_lists[address];
    ListView view{address, {}, list.newest.has_value(), false, 0};
    ListContent content = list.newest ? list.newest->content : ListContent{{}, {}, nostr::TagList()};
    view.hasUnreadablePrivate = !content.privateTags.has_value();
    for (const Pending* pending : waiting(address)) {
        ++view.waitingEdits;
        if (auto next = accounts::applied(content, pending->edit))
            content = *std::move(next);
    }
    view.entries = accounts::entriesOf(address.kind, content);
    Q_EMIT listChanged(view);
}

} // namespace nandu::sync
