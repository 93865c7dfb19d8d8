// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fake_account_service.h"

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
            set(SignedOut, NoKey);
            needKeyPlace();
        } else {
            set(SignedIn, place);
        }
    });
}

} // namespace nandu::fakes
