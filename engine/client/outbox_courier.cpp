// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/outbox_courier.h"

#include "engine/base/log.h"

namespace nandu::client {

OutboxCourier::OutboxCourier(CourierParts parts) : m_parts(std::move(parts)), m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("courier"));
    m_thread.start();
}

OutboxCourier::~OutboxCourier()
{
    QMetaObject::invokeMethod(m_context, [this] {
        m_outboxes.clear();
        m_context->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

void OutboxCourier::take(const base::PubKey& account, const std::filesystem::path& userDb)
{
    QMetaObject::invokeMethod(m_context, [this, account, userDb] { open(account, userDb); });
}

void OutboxCourier::open(const base::PubKey& account, const std::filesystem::path& file)
{
    std::error_code ignored;
    if (m_outboxes.contains(account) || !std::filesystem::exists(file, ignored))
        return;
    auto userDb = store::UserDb::open(file);
    const auto waiting = userDb ? (*userDb)->undelivered() : base::Result<std::vector<base::EventId>>(userDb.error());
    if (!waiting) { // said again, to the user, when the account is switched to
        base::Log(base::LogCategory::Sync, base::LogLevel::Failure) << "Cannot read the outbox of another account: " << waiting.error();
        return;
    }
    if (waiting->empty())
        return;
    auto sender = std::make_unique<sync::OutboxSender>(**userDb, m_parts.clock);
    QObject::connect(sender.get(), &sync::OutboxSender::sendWanted, m_context, m_parts.send);
    QObject::connect(sender.get(), &sync::OutboxSender::readBackWanted, m_context, m_parts.readBack);
    sync::OutboxSender& started = *sender;
    m_outboxes.emplace(account, Outbox{*std::move(userDb), std::move(sender)});
    started.start();
}

std::shared_future<void> OutboxCourier::release(const base::PubKey& account)
{
    auto free = std::make_shared<std::promise<void>>();
    auto future = free->get_future().share();
    QMetaObject::invokeMethod(m_context, [this, account, free] {
        m_outboxes.erase(account);
        free->set_value();
    });
    return future;
}

void OutboxCourier::takeAnswer(const std::string& relay, const base::EventId& event, const net::PublishAnswer& answer)
{
    forEach([relay, event, answer](sync::OutboxSender& sender) { sender.takeAnswer(relay, event, answer); }); // one of them knows the event
}

void OutboxCourier::takeReadBack(const std::string& relay, const base::EventId& event, store::ReadBack found)
{
    forEach([relay, event, found](sync::OutboxSender& sender) { sender.takeReadBack(relay, event, found); });
}

void OutboxCourier::takeConnected(const std::string& relay)
{
    forEach([relay](sync::OutboxSender& sender) { sender.relayIsBack(relay); });
}

void OutboxCourier::forEach(std::function<void(sync::OutboxSender&)> work)
{
    QMetaObject::invokeMethod(m_context, [this, work = std::move(work)] {
        for (auto& [account, outbox] : m_outboxes)
            work(*outbox.sender);
    });
}

} // namespace nandu::client
