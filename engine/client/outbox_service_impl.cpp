// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/outbox_service_impl.h"

#include "engine/client/note_delivery.h"
#include "engine/client/note_options.h"
#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::client {

namespace {

constexpr int readAfterMs = 100;
constexpr int undoSecondsMax = 60;
constexpr qsizetype textCharsMax = 1'000; // of a row

api::OutboxRow rowOf(const store::OutboxEntry& entry, std::int64_t nowMs)
{
    api::OutboxRow row;
    row.eventId = QString::fromStdString(entry.event.id.hex());
    row.kind = entry.event.kind;
    row.writtenAt = entry.event.createdAt;
    if (entry.event.kind == nostr::kinds::note || entry.event.kind == nostr::kinds::comment || entry.event.kind == nostr::kinds::reaction)
        row.text = QString::fromStdString(entry.event.content).left(textCharsMax);
    row.delivery = noteDelivery(entry.deliveries, entry.holdUntilMs > nowMs ? entry.holdUntilMs : 0);
    return row;
}

} // namespace

OutboxServiceImpl::OutboxServiceImpl(QObject* parent) : api::OutboxService(parent)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readAfterMs);
    connect(&m_readTimer, &QTimer::timeout, this, &OutboxServiceImpl::read);
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
                return note ? base::fail(base::ErrorCode::NotFound, "This is not waiting to be sent.") : note.error();
            back->draft = draftOf(**note, in.publisher.sender().nowMs() / 1'000);
            back->options = optionsOf(**note);
            const store::Draft draft{back->draft.key.toStdString(), back->draft.text.toStdString(), back->draft.savedAt};
            if (const auto taken = in.publisher.undo(id, draft); !taken)
                return taken.error();
            const auto kept = in.userDb.draft(draft.key);
            back->kept = back->draft;
            if (kept && *kept)
                back->kept.text = QString::fromStdString((*kept)->text);
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
        if (result)
            Q_EMIT done(request);
        else
            Q_EMIT failed(request, static_cast<int>(result.error().code), QString::fromStdString(result.error().detail));
        m_readTimer.start();
    };
    const auto id = base::EventId::fromHex(eventId.toStdString());
    if (!id || !m_session) {
        QMetaObject::invokeMethod(this, [say] { say(base::fail(base::ErrorCode::NotFound, "This is not in the outbox.")); }, Qt::QueuedConnection);
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
