// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the publish service that is about who is in use: each account whose key is in memory keeps its session, which
// goes on delivering; the window is told of one of them only. GUI thread.

#include "engine/client/publish_service_impl.h"

#include "engine/client/note_delivery.h"

#include <QCoreApplication>

namespace nandu::client {

namespace {

QString savingSentence(base::ErrorCode code, const QString& detail)
{
    switch (code) {
    case base::ErrorCode::DiskFull:
        //: Error: what one writes cannot be kept; %1 is the reason in technical words
        return QCoreApplication::translate("Engine", "What you write cannot be saved: the disk is full. Make room on it, then try again.");
    case base::ErrorCode::PermissionDenied:
        //: Error: what one writes cannot be kept; %1 is the reason in technical words
        return QCoreApplication::translate("Engine", "What you write cannot be saved: Nandu may not write into its folder. Look at the folder's permissions, then try again.");
    default:
        //: Error: what one writes cannot be kept; %1 is the reason in technical words
        return QCoreApplication::translate("Engine", "What you write cannot be saved: %1").arg(detail);
    }
}

} // namespace

void PublishServiceImpl::takeAccount()
{
    useAccount();
    sendForOthers();
}

void PublishServiceImpl::useAccount()
{
    const AccountServiceImpl& accounts = m_parts.accounts;
    const auto account = accounts.isLocked() ? std::nullopt : accounts.account();
    const auto signer = account ? accounts.signerOf(*account) : nullptr;
    const auto known = account ? m_seats.find(*account) : m_seats.end();
    const bool isSeated = known != m_seats.end() && known->second.signer == signer;
    if (account == m_account && (!account || isSeated)) {
        closeSeats();
        return;
    }
    if (m_account)
        m_seats[*m_account].relays = m_parts.writeRelays();
    m_account = account;
    m_session.reset();
    m_lists.setSession(nullptr, false);
    m_outbox.setSession(nullptr);
    closeSeats();
    if (account) {
        Seat& seat = m_seats[*account];
        seat.followsAt = -1;
        if (signer && !seat.session) {
            seat.signer = signer;
            seat.number = ++m_sessionNumber;
            seat.session = newSession(*account, seat);
        }
        m_session = seat.session;
    }
    attach();
}

// Of accounts whose key has left the memory, or is another object now.
void PublishServiceImpl::closeSeats()
{
    std::vector<std::shared_ptr<PublishSession>> sessions, closed;
    std::set<base::PubKey> readers;
    for (auto& [account, seat] : m_seats) {
        if (seat.session && seat.session != m_session && m_parts.accounts.signerOf(account) != seat.signer) {
            closed.push_back(std::exchange(seat.session, nullptr));
            seat.signer.reset();
            std::erase_if(m_pending, [&, of = account](const auto& pending) { return pending.second == of; });
        }
        if (seat.session || account == m_account)
            readers.insert(account);
        if (seat.session)
            sessions.push_back(seat.session);
    }
    std::lock_guard lock(m_mutex);
    m_sessionsForAnswers = std::move(sessions);
    m_accountsForCommits = std::move(readers);
    // `closed` joins after the lock is released: members are destroyed in the opposite order of their declaration.
}

// Tells the window of the account in use: what its session knows already is told again.
void PublishServiceImpl::attach()
{
    closeSeats(); // the new one takes answers from here on
    m_lists.setSession(m_session, m_parts.accounts.isNewAccount());
    m_outbox.setSession(m_session);
    Q_EMIT sessionChanged();
    if (m_drafts.clear())
        Q_EMIT draftsChanged();
    readOwnLists();
    if (!m_session)
        return;
    PublishSession* session = m_session.get();
    session->inside([this, session](const PublishSession::Inside& in) {
        in.lists.tellAgain();
        auto drafts = in.userDb.drafts();
        session->onGuiThread([this, session, drafts = std::move(drafts)] {
            if (m_session.get() != session)
                return;
            if (drafts)
                takeDrafts(*drafts);
            else
                //: Error: what one writes cannot be kept; %1 is the reason in technical words
                Q_EMIT broken(QCoreApplication::translate("Engine", "What you wrote cannot be read: %1").arg(QString::fromStdString(drafts.error().detail)));
        });
    });
}

std::filesystem::path PublishServiceImpl::userDbOf(const base::PubKey& account) const
{
    return std::filesystem::path(m_parts.accounts.accountFolder(account).toStdString()) / "user.db";
}

void PublishServiceImpl::sendForOthers()
{
    std::set<base::PubKey> others;
    for (const api::AccountService::Row& row : m_parts.accounts.accounts()) {
        const auto account = base::PubKey::fromHex(row.key.toStdString());
        const auto seat = account ? m_seats.find(*account) : m_seats.end();
        const bool isInUse = account == m_parts.accounts.account(); // its key may be on its way, and with it its session
        if (account && !isInUse && (seat == m_seats.end() || !seat->second.session))
            others.insert(*account);
    }
    for (const base::PubKey& account : m_couriered) {
        if (!others.contains(account))
            (void)m_courier.release(account); // removed, or it has its own session
    }
    for (const base::PubKey& account : others) {
        if (!m_couriered.contains(account))
            m_courier.take(account, userDbOf(account));
    }
    m_couriered = std::move(others);
}

std::shared_ptr<PublishSession> PublishServiceImpl::newSession(const base::PubKey& account, const Seat& seat)
{
    const auto fetch = [this, account, number = seat.number](const accounts::ListAddress& list, std::uint64_t fetchNumber) {
        QMetaObject::invokeMethod(this, [this, account, number, list, fetchNumber] { fetchList(account, number, list, fetchNumber); }, Qt::QueuedConnection);
    };
    auto session = std::make_shared<PublishSession>(PublishSessionParts{userDbOf(account), seat.signer, m_parts.storeNow, m_parts.send, m_parts.readBack, fetch, m_parts.store,
        m_parts.clock, m_courier.release(account)});
    connect(session.get(), &PublishSession::deliveryChanged, this,
            [this, account](const base::EventId& event, const std::vector<store::Delivery>& deliveries, qint64 holdUntilMs) {
                const api::NoteDelivery delivery = noteDelivery(deliveries, holdUntilMs);
                if (delivery.state == api::NoteDelivery::Sending)
                    m_pending[event] = account;
                else
                    m_pending.erase(event);
                m_outbox.deliveryChanged();
                Q_EMIT deliveryChanged(QString::fromStdString(event.hex()), delivery);
            });
    connect(session.get(), &PublishSession::failed, this,
            [this](int code, const QString& detail) { Q_EMIT broken(savingSentence(static_cast<base::ErrorCode>(code), detail)); });
    connect(session.get(), &PublishSession::listChanged, this, [this, told = session.get()](const sync::ListView& view) {
        if (m_session.get() == told)
            takeListView(view);
    });
    return session;
}

} // namespace nandu::client
