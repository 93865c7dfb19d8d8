// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/onboarding_model.h"

#include "models/error_text.h"

namespace nandu::models {
namespace {

constexpr int passwordCharsMin = 8;

// The service wipes the bytes it is given; the text itself belongs to the input field, which QML empties.
QByteArray bytesOf(const QString& text)
{
    return text.toUtf8();
}

} // namespace

OnboardingModel::~OnboardingModel()
{
    forgetSecret();
}

void OnboardingModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(m_session->services().accounts, nullptr, this, nullptr);
    }
    m_session = session;
    if (session) {
        api::AccountService* accounts = session->services().accounts;
        connect(session, &Session::accountChanged, this, &OnboardingModel::onAccountChanged);
        connect(accounts, &api::AccountService::keyPlaceNeeded, this, [this](const QString& why) {
            m_placeSentence = why;
            go(ChooseKeyPlace);
        });
        connect(accounts, &api::AccountService::failed, this,
            [this](int errorCode, const QString& detail) { refuse(errorText(errorCode, detail)); });
        onAccountChanged();
    }
    Q_EMIT changed();
}

bool OnboardingModel::busy() const
{
    return m_session && m_session->state() == Session::Working;
}

void OnboardingModel::onAccountChanged()
{
    switch (m_session->state()) {
    case Session::SignedOut:
        if (m_step == Unlock || m_step == Done || m_step == BackUp)
            go(Welcome);
        break;
    case Session::Locked: go(Unlock); break;
    case Session::Working: break;
    case Session::SignedIn:
        if (m_step == BackUp || m_step == Done)
            break;
        go(m_hasCreated ? BackUp : Done);
        break;
    }
    Q_EMIT changed();
}

void OnboardingModel::chooseCreate() { go(NameYourself); }
void OnboardingModel::chooseSecret() { go(EnterSecret); }
void OnboardingModel::choosePublic() { go(EnterPublic); }

void OnboardingModel::chooseDemo()
{
    if (!m_session || busy())
        return;
    if (m_session->isDemo())
        m_session->services().accounts->useDemo(); // signed out of it, and back
    else if (!m_session->desktop().startDemo())
        refuse(tr("The demo could not be started. Try \"nandu --demo\" in a terminal."));
}

void OnboardingModel::back()
{
    m_hasCreated = false;
    forgetSecret();
    go(Welcome);
}

void OnboardingModel::createKey(const QString& name)
{
    if (!m_session || busy())
        return;
    if (name.trimmed().isEmpty()) {
        refuse(tr("Type a name; you can change it later."));
        return;
    }
    m_hasCreated = true;
    m_session->services().accounts->createKey(name.trimmed());
}

bool OnboardingModel::needsPassword(const QString& secret) const
{
    return secret.trimmed().startsWith(QLatin1String("ncryptsec1"), Qt::CaseInsensitive);
}

void OnboardingModel::useSecret(const QString& secret, const QString& password)
{
    if (!m_session || busy())
        return;
    const QString typed = secret.trimmed();
    if (typed.startsWith(QLatin1String("npub1"), Qt::CaseInsensitive)) {
        refuse(tr("This is a public key. It can be used for reading only; a secret key starts with nsec1."));
        return;
    }
    if (!typed.startsWith(QLatin1String("nsec1"), Qt::CaseInsensitive) && !needsPassword(typed)) {
        refuse(tr("A secret key starts with nsec1 or ncryptsec1."));
        return;
    }
    if (needsPassword(typed) && password.isEmpty()) {
        refuse(tr("This key is encrypted. Type its password."));
        return;
    }
    m_hasCreated = false;
    m_session->services().accounts->useSecret(bytesOf(typed), bytesOf(password));
}

void OnboardingModel::usePublic(const QString& npubOrNprofile)
{
    if (!m_session || busy())
        return;
    const QString typed = npubOrNprofile.trimmed();
    if (typed.startsWith(QLatin1String("nsec1"), Qt::CaseInsensitive)) {
        refuse(tr("This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1)."));
        return;
    }
    m_hasCreated = false;
    m_session->services().accounts->useReadOnly(typed);
}

void OnboardingModel::keepInPasswordFile(const QString& password, const QString& repeated)
{
    if (!m_session || busy())
        return;
    if (password.size() < passwordCharsMin) {
        refuse(tr("Choose a password of at least %1 characters.").arg(passwordCharsMin));
        return;
    }
    if (password != repeated) {
        refuse(tr("The two passwords differ."));
        return;
    }
    m_session->services().accounts->choosePasswordFile(bytesOf(password));
}

void OnboardingModel::keepForSessionOnly()
{
    if (m_session && !busy())
        m_session->services().accounts->keepForSessionOnly();
}

void OnboardingModel::reveal()
{
    if (!m_session || m_step != BackUp)
        return;
    QByteArray secret = m_session->services().accounts->exportSecret();
    m_backupSecret = QString::fromUtf8(secret);
    secret.fill('\0');
    Q_EMIT changed();
}

void OnboardingModel::copyBackup()
{
    if (!m_session || m_step != BackUp)
        return;
    QByteArray secret = m_session->services().accounts->exportSecret();
    m_session->copyText(QString::fromUtf8(secret));
    secret.fill('\0');
}

void OnboardingModel::backedUp()
{
    if (m_step != BackUp)
        return;
    m_hasCreated = false;
    forgetSecret();
    go(Done);
}

void OnboardingModel::unlock(const QString& password)
{
    if (!m_session || busy())
        return;
    if (password.isEmpty()) {
        refuse(tr("Type your password."));
        return;
    }
    m_session->services().accounts->unlock(bytesOf(password));
}

void OnboardingModel::startOver()
{
    if (m_session && !busy())
        m_session->signOut();
}

void OnboardingModel::go(Step step)
{
    const bool isOther = m_step != step;
    m_step = step;
    m_sentence.clear();
    Q_EMIT changed();
    if (isOther && step == Done)
        Q_EMIT finished();
}

void OnboardingModel::refuse(const QString& sentence)
{
    m_sentence = sentence;
    Q_EMIT changed();
}

void OnboardingModel::forgetSecret()
{
    m_backupSecret.fill(QChar(0));
    m_backupSecret.clear();
}

} // namespace nandu::models
