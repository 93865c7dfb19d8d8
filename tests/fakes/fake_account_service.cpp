// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_account_service.h"

#include "engine/nostr/secret_leak.h"

#include <algorithm>

namespace nandu::fakes {

void FakeAccountService::set(State state, KeyPlace place)
{
    m_state = state;
    m_place = place;
    Q_EMIT stateChanged();
}

void FakeAccountService::createKey(const QString& name)
{
    work(QStringLiteral("create ") + name, Keychain, true);
}

void FakeAccountService::useSecret(QByteArray, QByteArray password)
{
    work(password.isEmpty() ? QStringLiteral("secret") : QStringLiteral("secret with password"), Keychain, true);
}

void FakeAccountService::useReadOnly(const QString& npubOrNprofile)
{
    work(QStringLiteral("public ") + npubOrNprofile, NoKey, false);
}

void FakeAccountService::useDemo()
{
    work(QStringLiteral("demo"), SessionOnly, false);
}

void FakeAccountService::unlock(QByteArray)
{
    work(QStringLiteral("unlock"), PasswordFile, false);
}

void FakeAccountService::choosePasswordFile(QByteArray)
{
    work(QStringLiteral("password file"), PasswordFile, false);
}

void FakeAccountService::keepForSessionOnly()
{
    work(QStringLiteral("session only"), SessionOnly, false);
}

void FakeAccountService::signOut()
{
    asked.append(QStringLiteral("sign out"));
    set(SignedOut, NoKey);
}

// As the real one says it, of keys that anybody can tell.
api::AccountService::Leak FakeAccountService::leakIn(const QString& text) const
{
    const std::string typed = text.toStdString();
    if (nostr::secretLeakIn(typed, nullptr) != nostr::Leak::None)
        return HoldsSecret;
    return nostr::mayBecomeSecret(typed) ? MayBecomeSecret : NoLeak;
}

void FakeAccountService::useBunker(QByteArray)
{
    work(QStringLiteral("bunker"), RemoteSigner, true);
}

void FakeAccountService::startPairing(const QStringList& relays)
{
    asked.append(QStringLiteral("pair over ") + relays.join(QLatin1Char(' ')));
    pairing = QStringLiteral("nostrconnect://%1?relay=wss%3A%2F%2Frelay.one.example%2F&secret=0123456789abcdef0123456789abcdef&name=Nandu").arg(QStringLiteral("c").repeated(64));
    Q_EMIT pairingChanged();
}

void FakeAccountService::cancel()
{
    asked.append(QStringLiteral("cancel"));
    pairing.clear();
    Q_EMIT pairingChanged();
    if (m_state == Working)
        set(m_place == NoKey ? SignedOut : SignedIn, m_place);
}

void FakeAccountService::exportEncrypted(QByteArray)
{
    asked.append(QStringLiteral("export encrypted"));
    answer(m_answering, this, [this] { Q_EMIT secretEncrypted(QStringLiteral("ncryptsec1") + QStringLiteral("q").repeated(152)); });
}

void FakeAccountService::switchTo(const QString& key)
{
    asked.append(QStringLiteral("switch to ") + key);
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const Row& one) { return one.key == key; });
    if (row == rows.cend())
        return;
    ownKey = key;
    set(row->isLocked ? Locked : SignedIn, row->place);
}

void FakeAccountService::removeAccount(const QString& key)
{
    asked.append(QStringLiteral("remove ") + key);
    rows.removeIf([&](const Row& one) { return one.key == key; });
    if (key == ownKey)
        set(SignedOut, NoKey);
    Q_EMIT accountsChanged();
}

void FakeAccountService::work(const QString& request, KeyPlace place, bool mayAskForPlace)
{
    asked.append(request);
    const State before = m_state;
    set(Working, m_place);
    answer(m_answering, this, [this, before, place, mayAskForPlace] {
        if (fails) {
            set(before, m_place);
            Q_EMIT failed(static_cast<int>(failure), {});
        } else if (mayAskForPlace && !hasKeychain) {
            needKeyPlace();
            set(before, m_place);
        } else {
            set(SignedIn, place);
        }
    });
}

} // namespace nandu::fakes
