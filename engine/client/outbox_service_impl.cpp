// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/outbox_service_impl.h"

#include "engine/base/sentence.h"
#include "engine/client/note_delivery.h"
#include "engine/client/note_options.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/proof_of_work.h"

#include <algorithm>

namespace nandu::client {

namespace {

constexpr int readAfterMs = 100;
constexpr int undoSecondsMax = 60;
constexpr qsizetype textCharsMax = 1'000; // of a row

// Of a note that is not a list: a list is sent in its newest version only, whatever it cost.
unsigned workAskedFor(const store::OutboxEntry& entry)
{
    const auto kind = entry.event.kind;
    unsigned most = 0;
    for (const store::Delivery& delivery : entry.deliveries) {
        if (delivery.state == store::DeliveryState::Refused)
            most = std::max(most, nostr::bitsAskedFor(delivery.reason).value_or(0));
    }
    const bool isOfUse = most > nostr::bitsPromised(entry.event.tags) && most <= nostr::workBitsMax;
    return isOfUse && !nostr::kinds::isReplaceable(kind) && !nostr::kinds::isAddressable(kind) && kind != nostr::kinds::deletion ? most : 0;
}

api::OutboxRow rowOf(const store::OutboxEntry& entry, std::int64_t nowMs)
{
    api::OutboxRow row;
    row.eventId = QString::fromStdString(entry.event.id.hex());
    row.kind = entry.event.kind;
    row.writtenAt = entry.event.createdAt;
    if (entry.event.kind == nostr::kinds::note || entry.event.kind == nostr::kinds::comment || entry.event.kind == nostr::kinds::reaction)
        row.text = QString::fromStdString(entry.event.content).left(textCharsMax);
    row.workBits = static_cast<int>(workAskedFor(entry));
    row.delivery = noteDelivery(entry.deliveries, entry.holdUntilMs > nowMs ? entry.holdUntilMs : 0);
    return row;
}

} // namespace

OutboxServiceImpl::OutboxServiceImpl(QObject* parent) : api::OutboxService(parent)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfterMs);
    connect(&m_readTimer, &QTimer::timeout, this, &OutboxServiceImpl::read);
    connect(&m_miner, &NoteMiner::worked, this, [this](quint64 request, double share) {
        const auto work = std::find_if(m_works.begin(), m_works.end(), [request](const auto& entry) { return entry.second == request; });
        if (work != m_works.end())
            Q_EMIT worked(work->first, share);
    });
}

void OutboxServiceImpl::setSession(std::shared_ptr<PublishSession> session)
{
    m_session = std::move(session);
    m_rows.clear();
    Q_EMIT rowsChanged();
    if (m_session)
        m_readTimer.start();
}

void OutboxServiceImpl::setUndoSeconds(int seconds)
{
    m_undoMs = std::clamp(seconds, 0, undoSecondsMax) * 1'000;
}

void OutboxServiceImpl::read()
{
    if (!m_session)
        return;
    m_session->inside([this, session = m_session.get()](const PublishSession::Inside& in) {
        const std::int64_t nowMs = in.publisher.sender().nowMs();
        const auto entries = in.userDb.openEntries(nowMs);
        if (!entries)
            return; // said by the sender already
        QList<api::OutboxRow> rows;
        for (const store::OutboxEntry& entry : *entries)
            rows.append(rowOf(entry, nowMs));
        session->onGuiThread([this, session, rows] {
            if (m_session.get() != session || rows == m_rows)
                return;
            m_rows = rows;
            Q_EMIT rowsChanged();
        });
    });
}

api::RequestId OutboxServiceImpl::undo(const QString& eventId)
{
    struct Undone {
        api::DraftRow draft, kept; // kept: with what was written there meanwhile
        api::NoteOptions options;
    };
    const auto back = std::make_shared<Undone>();
    return request(
        eventId,
        [back](const PublishSession::Inside& in, const base::EventId& id) -> base::Result<void> {
            const auto note = in.userDb.outboxEvent(id);
            if (!note || !*note)
                //: Error about something on its way to relays
                return note ? base::fail(base::ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not waiting to be sent.")) : note.error();
            back->draft = draftOf(**note, in.publisher.sender().nowMs() / 1'000);
            back->options = optionsOf(**note);
            const store::Draft draft = keptOf(back->draft);
            if (const auto taken = in.publisher.undo(id, draft); !taken)
                return taken.error();
            const auto kept = in.userDb.draft(draft.key);
            back->kept = kept && *kept ? client::rowOf(**kept) : back->draft;
            return {};
        },
        [this, eventId, back](api::RequestId asked) {
            Q_EMIT draftKept(back->kept);
            Q_EMIT undone(asked, eventId, back->draft, back->options);
        });
}

api::RequestId OutboxServiceImpl::sendNow(const QString& eventId)
{
    return request(eventId, [](const PublishSession::Inside& in, const base::EventId& id) -> base::Result<void> {
        in.publisher.sender().endHold(id);
        return {};
    });
}

api::RequestId OutboxServiceImpl::retry(const QString& eventId)
{
    return request(eventId, [](const PublishSession::Inside& in, const base::EventId& id) -> base::Result<void> {
        in.publisher.retry(id);
        return {};
    });
}

api::RequestId OutboxServiceImpl::workAndSend(const QString& eventId)
{
    struct Asked {
        std::optional<nostr::Event> event;
        unsigned bits = 0;
    };
    const auto asked = std::make_shared<Asked>();
    const api::RequestId request = ++m_lastRequest;
    const auto id = base::EventId::fromHex(eventId.toStdString());
    const auto fail = [this, request](const base::Error& error) { answer(request, error); };
    if (!id || !m_session || m_works.contains(eventId)) {
        //: Error about something on its way to relays
        QMetaObject::invokeMethod(this, [fail] { fail(base::fail(base::ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not in the outbox, or it is being worked for already."))); }, Qt::QueuedConnection);
        return request;
    }
    m_works[eventId] = request;
    PublishSession* session = m_session.get();
    session->inside([this, session, id, asked, request, eventId, fail](const PublishSession::Inside& in) {
        const auto event = in.userDb.outboxEvent(*id);
        const auto deliveries = in.userDb.deliveries(*id);
        const bool isThere = event && *event && deliveries;
        asked->bits = isThere ? workAskedFor({**event, 0, *deliveries}) : 0;
        if (isThere)
            asked->event = *event;
        session->onGuiThread([this, asked, request, eventId, fail] {
            if (asked->bits > 0)
                work(request, eventId, *asked->event, asked->bits);
            else
                //: Error about something on its way to relays
                m_works.erase(eventId), fail(base::fail(base::ErrorCode::NotFound, NANDU_SENTENCE("Engine", "No relay asks for work on this any more.")));
        });
    }, [this, session, eventId, fail](const base::Error& error) { session->onGuiThread([this, eventId, fail, error] { m_works.erase(eventId), fail(error); }); });
    return request;
}

void OutboxServiceImpl::work(api::RequestId request, const QString& eventId, const nostr::Event& old, unsigned bits)
{
    const nostr::EventTemplate what{old.kind, old.createdAt, old.tags, old.content};
    m_miner.start(request, what, old.pubkey, bits, [this, request, eventId, id = old.id, session = std::weak_ptr(m_session)](std::optional<nostr::EventTemplate> mined) {
        m_works.erase(eventId);
        const auto current = session.lock();
        if (!mined || !current) {
            //: Error about something on its way to relays
            answer(request, base::fail(base::ErrorCode::Cancelled, NANDU_SENTENCE("Engine", "The work was given up.")));
            return;
        }
        PublishSession* const at = current.get();
        at->inside([this, at, request, id, mined = *std::move(mined)](const PublishSession::Inside& in) {
            in.publisher.publishInstead(id, mined, [this, at, request](const base::Result<nostr::Event>& next) {
                at->onGuiThread([this, request, next] { answer(request, next ? base::Result<void>() : next.error()); });
            });
        });
    });
    m_readTimer.start();
}

void OutboxServiceImpl::cancelWork(const QString& eventId)
{
    if (const auto work = m_works.find(eventId); work != m_works.end())
        m_miner.cancel(work->second);
}

void OutboxServiceImpl::answer(api::RequestId request, const base::Result<void>& result)
{
    if (result)
        Q_EMIT done(request);
    else
        Q_EMIT failed(request, static_cast<int>(result.error().code), QString::fromStdString(result.error().detail));
    m_readTimer.start();
}

api::RequestId OutboxServiceImpl::giveUp(const QString& eventId)
{
    return request(eventId, [](const PublishSession::Inside& in, const base::EventId& id) { return in.userDb.giveUp(id); });
}

api::RequestId OutboxServiceImpl::request(const QString& eventId, Work work, std::function<void(api::RequestId)> after)
{
    const api::RequestId request = ++m_lastRequest;
    const auto say = [this, request, after = std::move(after)](const base::Result<void>& result) {
        if (result && after)
            after(request);
        answer(request, result);
    };
    const auto id = base::EventId::fromHex(eventId.toStdString());
    if (!id || !m_session) {
        //: Error about something on its way to relays
        QMetaObject::invokeMethod(this, [say] { say(base::fail(base::ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This is not in the outbox."))); }, Qt::QueuedConnection);
        return request;
    }
    PublishSession* session = m_session.get();
    session->inside([session, work = std::move(work), id, say](const PublishSession::Inside& in) {
        const base::Result<void> result = work(in, *id);
        session->onGuiThread([say, result] { say(result); });
    }, [session, say](const base::Error& error) { session->onGuiThread([say, error] { say(error); }); });
    return request;
}

} // namespace nandu::client
