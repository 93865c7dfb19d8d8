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
    QList<Row> rows;
    QString pairing;

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
    base::Secret exportSecret() const override { return base::Secret::copyOf(publicNsec.toStdString()); }
    void signOut() override;
    QList<Row> accounts() const override { return rows; }
    Leak leakIn(const QString& text) const override;
    void useBunker(QByteArray uri) override;
    void startPairing(const QStringList& relays) override;
    QString pairingUri() const override { return pairing; }
    void cancel() override;
    void lock() override { set(Locked, PasswordFile); }
    void exportEncrypted(QByteArray password) override;
    void switchTo(const QString& key) override;
    void removeAccount(const QString& key) override;
    void askOfSigner(const QString& address) { Q_EMIT signerAsks(address); }

private:
    void work(const QString& request, KeyPlace place, bool mayAskForPlace);

    Answering m_answering;
    State m_state = SignedOut;
    KeyPlace m_place = NoKey;
};

} // namespace nandu::fakes
