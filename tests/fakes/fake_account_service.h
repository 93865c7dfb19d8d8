// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account service that walks through the states of signing in without any key. GUI thread.
#pragma once

#include "engine/api/account_service.h"
#include "engine/base/error.h"
#include "tests/fakes/answering.h"

#include <QStringList>

namespace nandu::fakes {

class FakeAccountService : public api::AccountService {
    Q_OBJECT
public:
    explicit FakeAccountService(Answering answering = Answering::AtOnce, QObject* parent = nullptr)
        : AccountService(parent), m_answering(answering) {}

    bool hasKeychain = true;
    bool fails = false;
    base::ErrorCode failure = base::ErrorCode::InvalidInput;
    QString ownKey = QStringLiteral("a").repeated(64);
    QString publicNsec = QStringLiteral("nsec1") + QStringLiteral("q").repeated(58); // no real key
    QStringList asked;

    void set(State state, KeyPlace place); // without asking
    void needKeyPlace() { Q_EMIT keyPlaceNeeded(QStringLiteral("This desktop has no keychain.")); }

    State state() const override { return m_state; }
    KeyPlace keyPlace() const override { return m_place; }
    QString key() const override { return m_state == SignedIn || m_state == Locked ? ownKey : QString(); }
    bool canSign() const override { return m_state == SignedIn && m_place != NoKey; }
    void createKey(const QString& name) override;
    void useSecret(QByteArray nsecOrNcryptsec, QByteArray password) override;
    void useReadOnly(const QString& npubOrNprofile) override;
    void useDemo() override;
    void unlock(QByteArray password) override;
    void choosePasswordFile(QByteArray password) override;
    void keepForSessionOnly() override;
    QByteArray exportSecret() const override { return publicNsec.toUtf8(); }
    void signOut() override;

private:
    void work(const QString& request, KeyPlace place, bool mayAskForPlace);

    Answering m_answering;
    State m_state = SignedOut;
    KeyPlace m_place = NoKey;
};

} // namespace nandu::fakes
