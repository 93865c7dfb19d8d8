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
    auto userDb = store::UserDb::open(m_parts.userDb);
    if (!userDb) {
        m_openError = userDb.error();
        Q_EMIT failed(static_cast<int>(m_openError.code), m_openError.detail);
        return;
    }
    m_userDb = *std::move(userDb);
    m_publisher = std::make_unique<sync::Publisher>(sync::PublisherParts{
        *m_userDb, m_parts.signer, [signer = m_parts.signer](std::string_view text) { return signer->leakIn(text); }, m_parts.storeNow, m_parts.clock});
    sync::OutboxSender& sender = m_publisher->sender();
    // Direct: the outlet posts to the net thread itself; signals of ours are queued to the GUI thread by their receivers.
    connect(&sender, &sync::OutboxSender::sendWanted, m_context, m_parts.send);
    connect(&sender, &sync::OutboxSender::deliveryChanged, this, &PublishSession::deliveryChanged);
    connect(&sender, &sync::OutboxSender::failed, this,
            [this](const std::string& reason) { Q_EMIT failed(static_cast<int>(base::ErrorCode::Internal), reason); });
    m_publisher->start();
}

void PublishSession::publish(nostr::EventTemplate what, std::vector<std::string> relays, Saved saved)
{
    QMetaObject::invokeMethod(m_context, [this, what = std::move(what), relays = std::move(relays), saved = onGuiThread(std::move(saved))] {
        if (m_publisher)
            m_publisher->publish(what, relays, saved);
        else
            saved(m_openError);
    });
}

void PublishSession::editFollows(accounts::ListBase base, accounts::FollowEdit edit, std::vector<std::string> relays, Saved saved)
{
    QMetaObject::invokeMethod(m_context, [this, base = std::move(base), edit = std::move(edit), relays = std::move(relays), saved = onGuiThread(std::move(saved))] {
        if (m_publisher)
            m_publisher->editFollows(base, edit, relays, saved);
        else
            saved(m_openError);
    });
}

void PublishSession::retry(const base::EventId& event)
{
    QMetaObject::invokeMethod(m_context, [this, event] {
        if (m_publisher)
            m_publisher->retry(event);
    });
}

void PublishSession::takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
{
    QMetaObject::invokeMethod(m_context, [this, relay, event, answer] {
        if (m_publisher)
            m_publisher->sender().takeAnswer(relay, event, answer);
    });
}

PublishSession::Saved PublishSession::onGuiThread(Saved saved)
{
    return [self = QPointer(this), saved = std::move(saved)](const base::Result<nostr::Event>& event) {
        // The session outlives its thread, so the pointer is good here; the lambda is dropped with the session.
        QMetaObject::invokeMethod(self.data(), [saved, event] { saved(event); }, Qt::QueuedConnection);
    };
}

} // namespace nandu::client
