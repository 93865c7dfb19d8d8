// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_session.h"

#include <QPointer>

namespace nandu::client {

PublishSession::PublishSession(PublishSessionParts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("publisher"));
    m_thread.start();
    QMetaObject::invokeMethod(m_context, [this] { open(); });
}

// Queued behind what was asked for. A draft whose signature is still on its way is dropped: it was never said to be saved.
PublishSession::~PublishSession()
{
    QMetaObject::invokeMethod(m_context, [this] {
        m_lists.reset();
        m_publisher.reset();
        m_userDb.reset();
        m_context->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void PublishSession::open()
{
    std::error_code ignored; // a folder that cannot be made shows itself when the file is opened
    std::filesystem::create_directories(m_parts.userDb.parent_path(), ignored);
    std::filesystem::permissions(m_parts.userDb.parent_path(), std::filesystem::perms::owner_all, ignored);
    if (m_parts.isFree.valid())
        m_parts.isFree.wait(); // as long as one statement takes
    auto userDb = store::UserDb::open(m_parts.userDb);
    if (!userDb) {
        m_openError = userDb.error();
        Q_EMIT failed(static_cast<int>(m_openError.code), QString::fromStdString(m_openError.detail));
        return;
    }
    m_userDb = *std::move(userDb);
    m_publisher = std::make_unique<sync::Publisher>(sync::PublisherParts{
        *m_userDb, m_parts.signer, [signer = m_parts.signer](std::string_view text) { return signer->leakIn(text); }, m_parts.storeNow, m_parts.clock});
    m_lists = std::make_unique<sync::ListKeeper>(sync::ListKeeperParts{*m_userDb, m_parts.signer, m_parts.store, *m_publisher,
        [this](const accounts::ListAddress& list, std::function<void(sync::ListAnswers)> done) {
            m_fetches[++m_lastFetch] = std::move(done);
            m_parts.fetchList(list, m_lastFetch);
        },
        m_parts.clock});
    connectParts();
    m_publisher->start();
    m_lists->start();
}

void PublishSession::connectParts()
{
    sync::OutboxSender& sender = m_publisher->sender();
    // Direct: the outlet posts to the net thread itself; signals of ours are queued to the GUI thread by their receivers.
    connect(&sender, &sync::OutboxSender::sendWanted, m_context, m_parts.send);
    connect(&sender, &sync::OutboxSender::readBackWanted, m_context, m_parts.readBack);
    connect(&sender, &sync::OutboxSender::deliveryChanged, m_context, [this](const base::EventId& event, const std::vector<store::Delivery>& deliveries) {
        m_lists->takeDeliveries(event, deliveries);
        const auto heldUntil = m_userDb->holdUntilMs(event);
        Q_EMIT deliveryChanged(event, deliveries, heldUntil && *heldUntil > m_publisher->sender().nowMs() ? *heldUntil : 0);
    });
    const auto fail = [this](const std::string& reason) { Q_EMIT failed(static_cast<int>(base::ErrorCode::Internal), QString::fromStdString(reason)); };
    connect(&sender, &sync::OutboxSender::failed, m_context, fail);
    connect(m_lists.get(), &sync::ListKeeper::failed, m_context, fail);
    connect(m_lists.get(), &sync::ListKeeper::listChanged, m_context, [this](const sync::ListView& view) { Q_EMIT listChanged(view); });
    connect(m_lists.get(), &sync::ListKeeper::questionAsked, m_context, [this](const sync::ListQuestion& question) { Q_EMIT questionAsked(question); });
    connect(m_lists.get(), &sync::ListKeeper::lossNoticed, m_context, [this](const sync::ListLoss& loss) { Q_EMIT lossNoticed(loss); });
    connect(m_lists.get(), &sync::ListKeeper::editDropped, m_context,
            [this](const base::Error& why) { Q_EMIT editDropped(static_cast<int>(why.code), QString::fromStdString(why.detail)); });
}

void PublishSession::publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved, std::int64_t undoMs,
                             std::optional<std::string> sentDraft)
{
    const auto answer = [this, saved = std::move(saved)](const base::Result<nostr::Event>& event) { onGuiThread([saved, event] { saved(event); }); };
    inside([what = std::move(what), relays = std::move(relays), answer, undoMs,
            sentDraft = std::move(sentDraft)](const Inside& in) { in.publisher.publish(what, relays, answer, undoMs, {}, sentDraft); }, answer);
}

void PublishSession::saveDraft(store::Draft draft)
{
    inside([this, draft = std::move(draft)](const Inside& in) {
        if (const auto saved = in.userDb.saveDraft(draft); !saved)
            Q_EMIT failed(static_cast<int>(saved.error().code), QString::fromStdString(saved.error().detail));
    });
}

void PublishSession::inside(std::function<void(const Inside&)> work, std::function<void(const base::Error&)> broken)
{
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work), broken = std::move(broken)] {
        if (!m_publisher && m_openError.code != base::ErrorCode::TooNew && m_openError.code != base::ErrorCode::Corrupt)
            open(); // a disk that was full may have room by now
        if (m_publisher)
            work({*m_userDb, *m_publisher, *m_lists});
        else if (broken)
            broken(m_openError);
    });
}

void PublishSession::onGuiThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void PublishSession::takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
{
    inside([relay, event, answer](const Inside& in) { in.publisher.sender().takeAnswer(relay, event, answer); });
}

void PublishSession::answerFetch(std::uint64_t fetch, const sync::ListAnswers& answers)
{
    inside([this, fetch, answers](const Inside&) {
        if (const auto waiting = m_fetches.extract(fetch))
            waiting.mapped()(answers);
    });
}

} // namespace nandu::client
