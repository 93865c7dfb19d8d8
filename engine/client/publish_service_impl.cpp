// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_service_impl.h"

#include "engine/base/sentence.h"
#include "engine/client/note_delivery.h"
#include "engine/client/publish_targets.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/proof_of_work.h"

#include <algorithm>

namespace nandu::client {

namespace {

using base::ErrorCode;
namespace kinds = nostr::kinds;

std::optional<base::EventId> idOf(const QString& hex) { return base::EventId::fromHex(hex.toStdString()); }

nostr::Filter byIds(std::vector<base::EventId> ids)
{
    nostr::Filter filter;
    filter.ids = std::move(ids);
    return filter;
}

const nostr::Event* find(const std::vector<nostr::Event>& events, const base::EventId& id)
{
    const auto found = std::find_if(events.begin(), events.end(), [&](const nostr::Event& event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

//: Error when something is published
base::Error notStored() { return base::fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This note is not stored here any more.")); }

} // namespace

PublishServiceImpl::PublishServiceImpl(PublishParts parts, QObject* parent) : api::PublishService(parent), m_parts(std::move(parts)), m_courier({m_parts.send, m_parts.readBack, m_parts.clock})
{
    connect(&m_miner, &NoteMiner::worked, this, &PublishServiceImpl::worked);

    connect(&m_parts.accounts, &AccountServiceImpl::stateChanged, this, &PublishServiceImpl::takeAccount);
    connect(&m_parts.accounts, &AccountServiceImpl::accountsChanged, this, &PublishServiceImpl::takeAccount);
    connect(&m_parts.accounts, &AccountServiceImpl::profileWanted, this, &PublishServiceImpl::publishProfile);
    connect(&m_outbox, &OutboxServiceImpl::draftKept, this, [this](const api::DraftRow& draft) {
        if (m_drafts.put(draft))
            Q_EMIT draftsChanged();
    });
    takeAccount();
}

PublishServiceImpl::~PublishServiceImpl()
{
    {
        std::lock_guard lock(m_mutex);
        m_sessionsForAnswers.clear();
    }
    m_lists.setSession(nullptr, false);
    m_outbox.setSession(nullptr);
    m_session.reset();
    m_seats.clear(); // joins; their answers go to the two above
}

api::RequestId PublishServiceImpl::react(const QString& noteId, const QString& emoji)
{
    const base::EventId id = idOf(noteId).value_or(base::EventId{});
    return publishAbout({byIds({id})}, [this, id, emoji = emoji.toStdString(), hint = relayHint()](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* target = find(events, id);
        if (!target)
            return notStored();
        return nostr::reactionDraft({*target, hint}, emoji, m_parts.clock.wallSeconds());
    });
}

api::RequestId PublishServiceImpl::repost(const QString& noteId)
{
    const base::EventId id = idOf(noteId).value_or(base::EventId{});
    return publishAbout({byIds({id})}, [this, id, hint = relayHint()](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* target = find(events, id);
        if (!target)
            return notStored();
        return nostr::repostDraft({*target, hint}, m_parts.clock.wallSeconds());
    });
}

api::RequestId PublishServiceImpl::undoReaction(const QString& noteId)
{
    return undo(noteId, {kinds::reaction});
}

api::RequestId PublishServiceImpl::undoRepost(const QString& noteId)
{
    return undo(noteId, {kinds::repost, kinds::genericRepost});
}

// Asked of every relay that it was sent to, inboxes and chosen ones, too.
api::RequestId PublishServiceImpl::deleteNote(const QString& noteId)
{
    const api::RequestId request = ++m_lastRequest;
    if (const auto why = obstacle()) {
        failLater(request, *why);
        return request;
    }
    const base::EventId id = idOf(noteId).value_or(base::EventId{});
    const Make make = [this, id, author = m_account](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* note = find(events, id);
        if (!note)
            return notStored();
        if (note->pubkey != author)
            //: Error when something is published
            return base::fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "Only its author can delete a note."));
        return nostr::deletionDraft({note, 1}, m_parts.clock.wallSeconds());
    };
    const auto ask = [this, request, id, make, from = sender()](std::vector<std::string> also) {
        for (const base::RelayUrl& own : from.relays) {
            if (std::find(also.begin(), also.end(), own.text()) == also.end())
                also.push_back(own.text());
        }
        draftAbout(request, {byIds({id})}, make,
                   [this, request, also, from](nostr::EventTemplate draft) { publish(request, from, std::move(draft), PublishAs{also, {}, 0}); });
    };
    m_session->inside([id, ask, session = m_session.get()](const PublishSession::Inside& in) {
        std::vector<std::string> sentTo;
        if (const auto deliveries = in.userDb.deliveries(id)) {
            for (const store::Delivery& delivery : *deliveries)
                sentTo.push_back(delivery.relay);
        }
        session->onGuiThread([ask, sentTo] { ask(sentTo); });
    }, [this, request](const base::Error& why) { failLater(request, why); });
    return request;
}

api::RequestId PublishServiceImpl::retryDelivery(const QString& noteId)
{
    const api::RequestId request = ++m_lastRequest;
    const auto id = idOf(noteId);
    if (!id || !m_session) {
        //: Error when something is published
        failLater(request, base::fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "There is nothing to send again.")));
        return request;
    }
    m_session->inside([id](const PublishSession::Inside& in) { in.publisher.retry(*id); });
    QMetaObject::invokeMethod(this, [this, request, noteId] { Q_EMIT saved(request, noteId); }, Qt::QueuedConnection);
    return request;
}

void PublishServiceImpl::publishProfile(const QString& name)
{
    publish(++m_lastRequest, sender(), nostr::profileDraft(name.toStdString(), m_parts.clock.wallSeconds()));
}

void PublishServiceImpl::takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
{
    std::lock_guard lock(m_mutex); // held over the call, which only posts: the session must not go meanwhile
    for (const auto& session : m_sessionsForAnswers)
        session->takeAnswer(relay, event, answer); // one of them knows the event
    m_courier.takeAnswer(relay, event, answer);
}

void PublishServiceImpl::takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found)
{
    std::lock_guard lock(m_mutex);
    for (const auto& session : m_sessionsForAnswers)
        session->inside([relay, event, found](const PublishSession::Inside& in) { in.publisher.sender().takeReadBack(relay, event, found); });
    m_courier.takeReadBack(relay, event, found);
}

void PublishServiceImpl::takeConnected(const std::string& relay)
{
    std::lock_guard lock(m_mutex);
    for (const auto& session : m_sessionsForAnswers) {
        session->inside([relay](const PublishSession::Inside& in) {
            in.publisher.sender().relayIsBack(relay);
            in.lists.retryWaiting();
        });
    }
    m_courier.takeConnected(relay);
}

api::RequestId PublishServiceImpl::publishAbout(std::vector<nostr::Filter> filters, Make make, PublishAs as)
{
    const api::RequestId request = ++m_lastRequest;
    if (const auto why = obstacle()) {
        failLater(request, *why);
        return request;
    }
    draftAbout(request, std::move(filters), std::move(make),
               [this, request, from = sender(), as = std::move(as)](nostr::EventTemplate draft) { publish(request, from, std::move(draft), as); });
    return request;
}

void PublishServiceImpl::draftAbout(api::RequestId request, std::vector<nostr::Filter> filters, Make make, std::function<void(nostr::EventTemplate)> use)
{
    const auto take = [this, request, make = std::move(make), use = std::move(use)](const Events& events) {
        auto draft = make(events);
        if (draft)
            use(*std::move(draft));
        else
            failLater(request, draft.error());
    };
    if (filters.empty())
        take({});
    else
        m_parts.store.find(std::move(filters), this, take);
}

void PublishServiceImpl::findTargetsOf(const Sender& from, const nostr::EventTemplate& draft, UseTargets use)
{
    const std::vector<base::PubKey> people = m_parts.reachesInboxes ? peopleToReach(draft, from.account) : std::vector<base::PubKey>();
    if (people.empty()) {
        use(targetsOf(from.relays, {}, {}));
        return;
    }
    nostr::Filter lists;
    lists.authors = people;
    lists.kinds = {kinds::relayList};
    m_parts.store.find({lists}, this, [relays = from.relays, people, use = std::move(use)](const Events& found) { use(targetsOf(relays, people, found)); });
}

void PublishServiceImpl::publish(api::RequestId request, const Sender& from, nostr::EventTemplate draft, PublishAs as)
{
    if (!as.relays.empty()) {
        work(request, from, std::move(draft), as);
        return;
    }
    findTargetsOf(from, draft, [this, request, from, draft, as](const std::vector<api::PostTarget>& targets) {
        work(request, from, draft, {relaysOf(targets), as.sentDraft, as.workBits});
    });
}

// NIP-13. The text is a draft until it is through.
void PublishServiceImpl::work(api::RequestId request, const Sender& from, nostr::EventTemplate draft, const PublishAs& as)
{
    if (as.workBits <= 0) {
        handOver(request, from, std::move(draft), as.relays, as.sentDraft);
        return;
    }
    const unsigned bits = std::min(static_cast<unsigned>(as.workBits), nostr::workBitsMax);
    m_miner.start(request, std::move(draft), from.account, bits, [this, request, from, as](std::optional<nostr::EventTemplate> mined) {
        if (mined)
            handOver(request, from, *std::move(mined), as.relays, as.sentDraft);
        else
            //: Error when something is published
            failLater(request, base::fail(ErrorCode::Cancelled, NANDU_SENTENCE("Engine", "The work was given up.")));
    });
}

// Signed by the account that sent it, whichever is in use now; not at all once its key is gone.
void PublishServiceImpl::handOver(api::RequestId request, const Sender& from, nostr::EventTemplate draft, std::vector<std::string> relays,
                                  const std::optional<QString>& sentDraft)
{
    const auto session = from.session.lock();
    if (!session) {
        //: Error when something is published
        failLater(request, base::fail(ErrorCode::Cancelled, NANDU_SENTENCE("Engine", "The account was signed out.")));
        return;
    }
    const bool isText = draft.kind == kinds::note || draft.kind == kinds::comment;
    session->publish(std::move(draft), std::move(relays), answerOf(request, from.account, sentDraft), isText ? m_outbox.undoMs() : 0,
                     sentDraft ? std::optional(sentDraft->toStdString()) : std::nullopt);
}

api::RequestId PublishServiceImpl::undo(const QString& noteId, std::vector<std::uint16_t> which)
{
    nostr::Filter own;
    own.authors = {m_account.value_or(base::PubKey{})};
    own.kinds = std::move(which);
    own.tags['e'] = {noteId.toStdString()};
    return publishAbout({own}, [this](const Events& events) -> base::Result<nostr::EventTemplate> {
        if (events.empty())
            return base::fail(ErrorCode::NotFound,
                //: Error when something is published
                NANDU_SENTENCE("Engine", "There is nothing to take back."));
        return nostr::deletionDraft(events, m_parts.clock.wallSeconds());
    });
}

void PublishServiceImpl::failLater(api::RequestId request, const base::Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, request, error] { Q_EMIT failed(request, static_cast<int>(error.code), QString::fromStdString(error.detail)); }, Qt::QueuedConnection);
}

PublishSession::Saved PublishServiceImpl::answerOf(api::RequestId request, const base::PubKey& account, const std::optional<QString>& sentDraft)
{
    return [this, request, account, sentDraft](const base::Result<nostr::Event>& event) {
        if (event && sentDraft && account == m_account && m_drafts.remove(*sentDraft))
            Q_EMIT draftsChanged();
        if (event)
            Q_EMIT saved(request, QString::fromStdString(event->id.hex()));
        else
            Q_EMIT failed(request, static_cast<int>(event.error().code), QString::fromStdString(event.error().detail));
    };
}

PublishServiceImpl::Sender PublishServiceImpl::sender() const
{
    return {m_account.value_or(base::PubKey{}), m_session, m_parts.writeRelays()};
}

// One of the relays that we publish to: where a reader of the new event will find what it is about soonest.
std::string PublishServiceImpl::relayHint() const
{
    for (const base::RelayUrl& url : m_parts.writeRelays()) {
        if (!url.isLocal())
            return url.text();
    }
    return {};
}

std::optional<base::Error> PublishServiceImpl::obstacle() const
{
    if (!m_account)
        //: Error when something is published
        return base::fail(ErrorCode::Locked, NANDU_SENTENCE("Engine", "Sign in to post."));
    if (!m_session)
        //: Error when something is published
        return base::fail(ErrorCode::Locked, NANDU_SENTENCE("Engine", "This account is read only here: its secret key is not on this machine."));
    if (m_parts.writeRelays().empty())
        //: Error when something is published
        return base::fail(ErrorCode::Unavailable, NANDU_SENTENCE("Engine", "There is no relay to publish to. Add one that may be written to."));
    return std::nullopt;
}

} // namespace nandu::client
