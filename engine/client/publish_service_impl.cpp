// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_service_impl.h"

#include "engine/client/note_delivery.h"
#include "engine/client/publish_targets.h"
#include "engine/nostr/kinds.h"

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

base::Error notStored() { return base::fail(ErrorCode::NotFound, "This note is not stored here any more."); }

} // namespace

PublishServiceImpl::PublishServiceImpl(PublishParts parts, QObject* parent) : api::PublishService(parent), m_parts(std::move(parts))
{
    connect(&m_parts.accounts, &AccountServiceImpl::stateChanged, this, &PublishServiceImpl::takeAccount);
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
        m_sessionForAnswers.reset();
    }
    m_lists.setSession(nullptr, false);
    m_outbox.setSession(nullptr);
    m_session.reset(); // joins; its answers go to the two above
}

api::RequestId PublishServiceImpl::react(const QString& noteId, const QString& emoji)
{
    const base::EventId id = idOf(noteId).value_or(base::EventId{});
    return publishAbout({byIds({id})}, [this, id, emoji = emoji.toStdString()](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* target = find(events, id);
        if (!target)
            return notStored();
        return nostr::reactionDraft({*target, relayHint()}, emoji, m_parts.clock.wallSeconds());
    });
}

api::RequestId PublishServiceImpl::repost(const QString& noteId)
{
    const base::EventId id = idOf(noteId).value_or(base::EventId{});
    return publishAbout({byIds({id})}, [this, id](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* target = find(events, id);
        if (!target)
            return notStored();
        return nostr::repostDraft({*target, relayHint()}, m_parts.clock.wallSeconds());
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
    const Make make = [this, id](const Events& events) -> base::Result<nostr::EventTemplate> {
        const nostr::Event* note = find(events, id);
        if (!note)
            return notStored();
        if (note->pubkey != m_account)
            return base::fail(ErrorCode::Refused, "Only its author can delete a note.");
        return nostr::deletionDraft({note, 1}, m_parts.clock.wallSeconds());
    };
    const auto ask = [this, request, id, make](std::vector<std::string> also) {
        for (const std::string& own : relays()) {
            if (std::find(also.begin(), also.end(), own) == also.end())
                also.push_back(own);
        }
        draftAbout(request, {byIds({id})}, make, [this, request, also](nostr::EventTemplate draft) { publish(request, std::move(draft), PublishAs{also, {}}); });
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
        failLater(request, base::fail(ErrorCode::NotFound, "There is nothing to send again."));
        return request;
    }
    m_session->inside([id](const PublishSession::Inside& in) { in.publisher.retry(*id); });
    QMetaObject::invokeMethod(this, [this, request, noteId] { Q_EMIT saved(request, noteId); }, Qt::QueuedConnection);
    return request;
}

void PublishServiceImpl::publishProfile(const QString& name)
{
    publish(++m_lastRequest, nostr::profileDraft(name.toStdString(), m_parts.clock.wallSeconds()));
}

void PublishServiceImpl::takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
{
    std::lock_guard lock(m_mutex); // held over the call, which only posts: the session must not go meanwhile
    if (m_sessionForAnswers)
        m_sessionForAnswers->takeAnswer(relay, event, answer);
}

void PublishServiceImpl::takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found)
{
    std::lock_guard lock(m_mutex);
    if (m_sessionForAnswers)
        m_sessionForAnswers->inside([relay, event, found](const PublishSession::Inside& in) { in.publisher.sender().takeReadBack(relay, event, found); });
}

void PublishServiceImpl::takeConnected(const std::string& relay)
{
    std::lock_guard lock(m_mutex);
    if (!m_sessionForAnswers)
        return;
    m_sessionForAnswers->inside([relay](const PublishSession::Inside& in) {
        in.publisher.sender().relayIsBack(relay);
        in.lists.retryWaiting();
    });
}

void PublishServiceImpl::takeAccount()
{
    const auto account = m_parts.accounts.state() == api::AccountService::SignedIn ? m_parts.accounts.account() : std::nullopt;
    const auto signer = account ? m_parts.accounts.signer() : nullptr;
    if (account == m_account && (signer != nullptr) == (m_session != nullptr))
        return;
    m_account = account;
    m_followsAt = -1;
    m_relayListAt = -1;
    m_ownWriteRelays.clear();
    m_pending.clear();
    const bool hadDrafts = m_drafts.clear();
    {
        std::lock_guard lock(m_mutex);
        m_accountForCommits = account;
        m_sessionForAnswers.reset();
    }
    ++m_sessionNumber;
    m_lists.setSession(nullptr, false);
    m_outbox.setSession(nullptr);
    m_session.reset();
    if (signer) {
        m_session = newSession(signer);
        std::lock_guard lock(m_mutex);
        m_sessionForAnswers = m_session;
    }
    m_lists.setSession(m_session, m_parts.accounts.isNewAccount());
    m_outbox.setSession(m_session);
    Q_EMIT sessionChanged();
    if (hadDrafts)
        Q_EMIT draftsChanged();
    readOwnLists();
}

std::shared_ptr<PublishSession> PublishServiceImpl::newSession(std::shared_ptr<accounts::LocalSigner> signer)
{
    const std::filesystem::path folder(m_parts.accounts.accountFolder(*m_account).toStdString());
    const auto fetch = [this, session = m_sessionNumber](const accounts::ListAddress& list, std::uint64_t number) {
        QMetaObject::invokeMethod(this, [this, session, list, number] { fetchList(session, list, number); }, Qt::QueuedConnection);
    };
    auto session = std::make_shared<PublishSession>(
        PublishSessionParts{folder / "user.db", std::move(signer), m_parts.storeNow, m_parts.send, m_parts.readBack, fetch, m_parts.store, m_parts.clock});
    connect(session.get(), &PublishSession::deliveryChanged, this, [this](const base::EventId& event, const std::vector<store::Delivery>& deliveries, qint64 holdUntilMs) {
        const api::NoteDelivery delivery = noteDelivery(deliveries, holdUntilMs);
        if (delivery.state == api::NoteDelivery::Sending)
            m_pending.insert(event);
        else
            m_pending.erase(event);
        m_outbox.deliveryChanged();
        Q_EMIT deliveryChanged(QString::fromStdString(event.hex()), delivery);
    });
    connect(session.get(), &PublishSession::failed, this,
            [this](int, const QString& detail) { Q_EMIT broken(QStringLiteral("What you write cannot be saved: %1").arg(detail)); });
    connect(session.get(), &PublishSession::draftsRead, this, &PublishServiceImpl::takeDrafts);
    connect(session.get(), &PublishSession::listChanged, this, &PublishServiceImpl::takeListView);
    return session;
}

api::RequestId PublishServiceImpl::publishAbout(std::vector<nostr::Filter> filters, Make make, PublishAs as)
{
    const api::RequestId request = ++m_lastRequest;
    if (const auto why = obstacle()) {
        failLater(request, *why);
        return request;
    }
    draftAbout(request, std::move(filters), std::move(make),
               [this, request, as = std::move(as)](nostr::EventTemplate draft) { publish(request, std::move(draft), as); });
    return request;
}

void PublishServiceImpl::draftAbout(api::RequestId request, std::vector<nostr::Filter> filters, Make make, std::function<void(nostr::EventTemplate)> use)
{
    const auto take = [this, request, askedFor = m_account, make = std::move(make), use = std::move(use)](const Events& events) {
        if (m_account != askedFor || !m_session) {
            failLater(request, base::fail(ErrorCode::Cancelled, "The account was changed."));
            return;
        }
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

void PublishServiceImpl::findTargetsOf(const nostr::EventTemplate& draft, UseTargets use)
{
    const std::vector<base::PubKey> people = m_parts.reachesInboxes ? peopleToReach(draft, *m_account) : std::vector<base::PubKey>();
    if (people.empty()) {
        use(targetsOf(m_parts.writeRelays(), {}, {}));
        return;
    }
    nostr::Filter lists;
    lists.authors = people;
    lists.kinds = {kinds::relayList};
    m_parts.store.find({lists}, this, [this, people, use = std::move(use)](const Events& found) { use(targetsOf(m_parts.writeRelays(), people, found)); });
}

void PublishServiceImpl::publish(api::RequestId request, nostr::EventTemplate draft, PublishAs as)
{
    if (const auto why = obstacle()) {
        failLater(request, *why);
        return;
    }
    const bool isText = draft.kind == kinds::note || draft.kind == kinds::comment;
    const std::int64_t undoMs = isText ? m_outbox.undoMs() : 0;
    const auto sentDraft = as.sentDraft ? std::optional(as.sentDraft->toStdString()) : std::nullopt;
    if (!as.relays.empty()) {
        m_session->publish(std::move(draft), std::move(as.relays), answerOf(request, as.sentDraft), undoMs, sentDraft);
        return;
    }
    findTargetsOf(draft, [this, request, askedFor = m_account, draft, undoMs, key = as.sentDraft, sentDraft](const std::vector<api::PostTarget>& targets) {
        if (m_account != askedFor || !m_session)
            failLater(request, base::fail(ErrorCode::Cancelled, "The account was changed."));
        else
            m_session->publish(draft, relaysOf(targets), answerOf(request, key), undoMs, sentDraft);
    });
}

api::RequestId PublishServiceImpl::undo(const QString& noteId, std::vector<std::uint16_t> which)
{
    nostr::Filter own;
    own.authors = {m_account.value_or(base::PubKey{})};
    own.kinds = std::move(which);
    own.tags['e'] = {noteId.toStdString()};
    return publishAbout({own}, [this](const Events& events) -> base::Result<nostr::EventTemplate> {
        if (events.empty())
            return base::fail(ErrorCode::NotFound, "There is nothing to take back.");
        return nostr::deletionDraft(events, m_parts.clock.wallSeconds());
    });
}

void PublishServiceImpl::failLater(api::RequestId request, const base::Error& error)
{
    QMetaObject::invokeMethod(
        this, [this, request, error] { Q_EMIT failed(request, static_cast<int>(error.code), QString::fromStdString(error.detail)); }, Qt::QueuedConnection);
}

PublishSession::Saved PublishServiceImpl::answerOf(api::RequestId request, const std::optional<QString>& sentDraft)
{
    return [this, request, sentDraft](const base::Result<nostr::Event>& event) {
        if (event && sentDraft && m_drafts.remove(*sentDraft))
            Q_EMIT draftsChanged();
        if (event)
            Q_EMIT saved(request, QString::fromStdString(event->id.hex()));
        else
            Q_EMIT failed(request, static_cast<int>(event.error().code), QString::fromStdString(event.error().detail));
    };
}

std::vector<std::string> PublishServiceImpl::relays() const
{
    std::vector<std::string> texts;
    for (const base::RelayUrl& url : m_parts.writeRelays())
        texts.push_back(url.text());
    return texts;
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
        return base::fail(ErrorCode::Locked, "Sign in to post.");
    if (!m_session)
        return base::fail(ErrorCode::Locked, "This account is read only here: its secret key is not on this machine.");
    if (m_parts.writeRelays().empty())
        return base::fail(ErrorCode::Unavailable, "There is no relay to publish to. Add one that may be written to.");
    return std::nullopt;
}

} // namespace nandu::client
