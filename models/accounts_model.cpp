// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/accounts_model.h"

#include "models/error_text.h"
#include "models/row_list.h"

namespace nandu::models {

using api::AccountService;

AccountsModel::~AccountsModel()
{
    setSession(nullptr);
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProfileRole: return QVariant::fromValue(row.profile);
    case IsCurrentRole: return row.isCurrent;
    case IsLockedRole: return row.account.isLocked;
    case PlaceRole: return placeText(row.account);
    case Qt::DisplayRole: return row.profile.title;
    default: return {};
    }
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return {{ProfileRole, "profile"}, {IsCurrentRole, "isCurrent"}, {IsLockedRole, "isLocked"}, {PlaceRole, "place"}};
}

QString AccountsModel::placeText(const AccountService::Row& account)
{
    switch (account.place) {
    //: Where the key of an account is: nowhere
    case AccountService::NoKey: return tr("read only");
    //: Where the key of an account is: in the keychain of the desktop
    case AccountService::Keychain: return tr("key in the keychain");
    //: Where the key of an account is: in a file, and the password is needed
    case AccountService::PasswordFile: return account.isLocked ? tr("locked") :
        //: Where the key of an account is: in a file that a password opens
        tr("key under a password");
    //: Where the key of an account is: in the memory until the program closes
    case AccountService::SessionOnly: return tr("this session only");
    //: Where the key of an account is: in a file, and the password is needed
    case AccountService::RemoteSigner: return account.isLocked ? tr("locked") :
        //: Where the key of an account is: in a signer, on another device
        tr("signed elsewhere");
    }
    return {};
}

void AccountsModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(m_session->services().accounts, nullptr, this, nullptr);
        disconnect(m_session->services().feeds, nullptr, this, nullptr);
        for (const Row& row : m_rows)
            m_session->services().feeds->unwatchProfile(row.profile.key);
    }
    m_session = session;
    if (session) {
        connect(session->services().accounts, &AccountService::stateChanged, this, &AccountsModel::read);
        connect(session->services().accounts, &AccountService::accountsChanged, this, &AccountsModel::read);
        connect(session->services().feeds, &api::FeedService::profileChanged, this, &AccountsModel::takeProfile);
        read();
    }
    Q_EMIT sessionChanged();
}

void AccountsModel::read()
{
    std::vector<Row> wanted;
    const QString current = m_session->key();
    for (const AccountService::Row& account : m_session->services().accounts->accounts()) {
        Row row{{}, account, account.key == current};
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.account.key == account.key; });
        row.profile = known != m_rows.end() ? known->profile : api::ProfileRow();
        if (row.profile.key.isEmpty()) {
            row.profile.key = account.key;
            row.profile.npub = account.npub;
            row.profile.shortNpub = account.npub.left(10) + QStringLiteral("…") + account.npub.right(4);
            row.profile.title = row.profile.shortNpub;
        }
        wanted.push_back(std::move(row));
    }
    QStringList come;
    QStringList gone;
    for (const Row& row : wanted) {
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.account.key == row.account.key; }))
            come.append(row.account.key);
    }
    for (const Row& row : m_rows) {
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Row& one) { return one.account.key == row.account.key; }))
            gone.append(row.account.key);
    }
    RowList<AccountsModel, Row>::sync(
        *this, m_rows, std::move(wanted), [](const Row& row) { return row.account.key; },
        [](const Row& was, const Row& is) {
            QList<int> roles;
            if (was.isCurrent != is.isCurrent)
                roles.append(IsCurrentRole);
            if (was.account != is.account)
                roles.append({IsLockedRole, PlaceRole});
            return roles;
        });
    for (const QString& key : gone)
        m_session->services().feeds->unwatchProfile(key);
    for (const QString& key : come)
        m_session->services().feeds->watchProfile(key);
    Q_EMIT countChanged();
}

void AccountsModel::takeProfile(const api::ProfileRow& profile)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].account.key != profile.key || m_rows[i].profile == profile)
            continue;
        m_rows[i].profile = profile;
        const QModelIndex index = this->index(static_cast<int>(i));
        Q_EMIT dataChanged(index, index, {ProfileRole});
    }
}

void AccountsModel::use(const QString& key)
{
    if (m_session)
        m_session->services().accounts->switchTo(key);
}

void AccountsModel::remove(const QString& key)
{
    if (m_session)
        m_session->services().accounts->removeAccount(key);
}

QString AccountsModel::lossOf(const QString& key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.account.key == key; });
    if (row == m_rows.end())
        return {};
    //: Text of the question whether to remove an account
    const QString files = tr("On this computer its drafts, what is not delivered yet, the kept versions of its lists and its settings are deleted.");
    switch (row->account.place) {
    //: End of that text: an account without a secret key
    case AccountService::NoKey: return twoSentences(files, tr("No key of it is here."));
    //: End of that text: the key is in a signer
    case AccountService::RemoteSigner: return twoSentences(files, tr("The connection to its signer is deleted too; its key stays there."));
    //: End of that text: the key is on this computer
    default: return twoSentences(files, tr("Its secret key is deleted too: without a copy of it nobody can use this account again."));
    }
}

} // namespace nandu::models
