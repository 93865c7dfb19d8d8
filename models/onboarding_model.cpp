// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/onboarding_model.h"

#include "models/error_text.h"
#include "models/qr_code.h"

#include <QRegularExpression>

namespace nandu::models {
namespace {

constexpr int passwordCharsMin = 8;

} // namespace

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
        connect(accounts, &api::AccountService::pairingChanged, this, &OnboardingModel::takePairing);
        connect(accounts, &api::AccountService::keyPlaceNeeded, this, [this](const QString& why) {
            m_placeSentence = why;
            m_isAsked = false; // until a place is chosen
            go(ChooseKeyPlace);
        });
        connect(accounts, &api::AccountService::failed, this,
            [this](int errorCode, const QString& detail) { refuse(sentenceOf(errorCode, detail)); });
        onAccountChanged();
    }
    Q_EMIT changed();
}

bool OnboardingModel::busy() const
{
    return m_session && m_session->state() == Session::Working;
}

// What a key or a password that was typed is refused for has its own words.
QString OnboardingModel::sentenceOf(int errorCode, const QString& detail) const
{
    const bool isSentence = detail.endsWith(QLatin1Char('.'));
    const bool isTyped = m_step == EnterSecret || m_step == Unlock;
    if (isTyped && errorCode == static_cast<int>(base::ErrorCode::Refused) && !isSentence)
        //: Error at the first start
        return tr("This password does not open the key. Look at Caps Lock and the keyboard layout, then type it again.");
    if (m_step == EnterSecret && errorCode == static_cast<int>(base::ErrorCode::InvalidInput) && !isSentence)
        //: Error at the first start
        return tr("This is not a whole secret key: a letter is wrong or missing. Copy it again from where you keep it.");
    return errorText(errorCode, detail);
}

void OnboardingModel::setAdding(bool adding)
{
    if (m_isAdding == adding)
        return;
    m_isAdding = adding;
    if (adding && m_step == Done)
        go(Welcome);
    Q_EMIT changed();
}

void OnboardingModel::onAccountChanged()
{
    switch (m_session->state()) {
    case Session::SignedOut:
        if (m_step == Unlock || m_step == Done || m_step == BackUp)
            go(Welcome);
        break;
    case Session::Locked:
        // A way in that failed leads back to a locked account, too: the reader stays where they are.
        if (m_session->key() != m_key || m_step == Unlock || m_step == Done || (m_step == Welcome && !m_isAdding))
            go(Unlock);
        break;
    case Session::Working: break;
    case Session::SignedIn:
        if (m_step == BackUp || m_step == Done || (m_isAdding && !m_isAsked))
            break;
        m_isAsked = false;
        go(m_hasCreated ? BackUp : Done);
        break;
    }
    if (m_session->state() != Session::Working)
        m_key = m_session->key();
    Q_EMIT changed();
}

void OnboardingModel::takePairing()
{
    const QString uri = pairingUri();
    const QrCode code = uri.isEmpty() ? QrCode() : qrCodeOf(uri.toStdString());
    m_codeSize = code.size;
    m_codePath = code.path;
    Q_EMIT changed();
}

QString OnboardingModel::pairingUri() const
{
    return m_session ? m_session->services().accounts->pairingUri() : QString();
}

// Whoever answers must be reached over the same relays: two of those one writes to.
QString OnboardingModel::pairingRelays() const
{
    constexpr qsizetype proposedMax = 2;
    QStringList relays;
    for (const api::RelayRow& relay : m_session ? m_session->services().relays->relays() : QList<api::RelayRow>()) {
        if (relay.configured && relay.write && relays.size() < proposedMax)
            relays.append(relay.url);
    }
    return relays.join(QLatin1Char(' '));
}

void OnboardingModel::chooseCreate() { go(NameYourself); }
void OnboardingModel::chooseSecret() { go(EnterSecret); }
void OnboardingModel::choosePublic() { go(EnterPublic); }

void OnboardingModel::chooseDemo()
{
    if (!m_session || busy())
        return;
    m_isAsked = true;
    if (m_session->isDemo())
        m_session->services().accounts->useDemo(); // signed out of it, and back
    else if (!m_session->desktop().startDemo())
        //: Error at the first start; nandu --demo is typed as it is
        refuse(tr("The demo could not be started. Try \"nandu --demo\" in a terminal."));
}

void OnboardingModel::chooseBunker() { go(EnterBunker); }

void OnboardingModel::back()
{
    m_hasCreated = false;
    m_isAsked = false;
    if (m_session)
        m_session->services().accounts->cancel();
    go(Welcome);
}

void OnboardingModel::createKey(const QString& name)
{
    if (!m_session || busy())
        return;
    if (name.trimmed().isEmpty()) {
        //: Error at the first start
        refuse(tr("Type a name; you can change it later."));
        return;
    }
    m_hasCreated = true;
    m_isAsked = true;
    m_session->services().accounts->createKey(name.trimmed());
}

void OnboardingModel::useSecret(SecretInput* secret, SecretInput* password)
{
    if (!m_session || busy() || !secret || !password)
        return;
    switch (secret->kind()) {
    //: Error at the first start; nsec1 stays
    case SecretInput::Npub: refuse(tr("This is a public key. It can be used for reading only; a secret key starts with nsec1.")); return;
    //: Error at the first start: an address of a signer was typed as a key
    case SecretInput::Bunker: refuse(tr("This is the address of a signer. Go back and choose to use a signer.")); return;
    case SecretInput::Nothing:
    //: Error at the first start; nsec1 and ncryptsec1 stay
    case SecretInput::Other: refuse(tr("A secret key starts with nsec1 or ncryptsec1, or is 12 or 24 words.")); return;
    case SecretInput::Ncryptsec:
        if (password->length() == 0) {
            //: Error at the first start
            refuse(tr("This key is encrypted. Type its password."));
            return;
        }
        break;
    case SecretInput::Nsec:
    case SecretInput::Words: break;
    }
    m_hasCreated = false;
    m_isAsked = true;
    m_sentence.clear();
    m_session->services().accounts->useSecret(secret->bytes(), password->bytes());
}

void OnboardingModel::usePublic(const QString& publicKeyOrName)
{
    if (!m_session || busy())
        return;
    const QString typed = publicKeyOrName.trimmed();
    if (typed.startsWith(QLatin1String("nsec1"), Qt::CaseInsensitive)) {
        //: Error at the first start; npub1 stays
        refuse(tr("This is a secret key. Go back and choose to use a secret key, or paste the public one (npub1)."));
        return;
    }
    m_hasCreated = false;
    m_isAsked = true;
    m_sentence.clear();
    m_session->services().accounts->useReadOnly(typed);
}

void OnboardingModel::useBunker(SecretInput* address)
{
    if (!m_session || busy() || !address)
        return;
    m_hasCreated = false;
    m_isAsked = true;
    m_sentence.clear();
    m_session->services().accounts->useBunker(address->bytes());
}

void OnboardingModel::showCode(const QString& relays)
{
    if (!m_session || busy())
        return;
    m_hasCreated = false;
    m_isAsked = true;
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    m_session->services().accounts->startPairing(relays.split(between, Qt::SkipEmptyParts));
    if (!pairingUri().isEmpty())
        go(ShowCode);
}

void OnboardingModel::copyCode()
{
    const std::string uri = pairingUri().toStdString();
    if (!uri.empty())
        m_session->desktop().copySecret(base::Secret::copyOf(uri));
}

void OnboardingModel::keepInPasswordFile(SecretInput* password, SecretInput* repeated)
{
    if (!m_session || busy() || !password || !repeated)
        return;
    if (password->length() < passwordCharsMin) {
        //: Error at the first start: the password is too short
        refuse(tr("Choose a password of at least %Ln characters.", nullptr, passwordCharsMin));
        return;
    }
    if (!password->equals(*repeated)) {
        //: Error at the first start
        refuse(tr("The two passwords differ."));
        return;
    }
    m_isAsked = true;
    m_session->services().accounts->choosePasswordFile(password->bytes());
}

void OnboardingModel::keepForSessionOnly()
{
    if (!m_session || busy())
        return;
    m_isAsked = true;
    m_session->services().accounts->keepForSessionOnly();
}

void OnboardingModel::backedUp()
{
    if (m_step != BackUp)
        return;
    m_hasCreated = false;
    go(Done);
}

void OnboardingModel::unlock(SecretInput* password)
{
    if (!m_session || busy() || !password)
        return;
    if (password->length() == 0) {
        //: Error at the first start
        refuse(tr("Type your password."));
        return;
    }
    m_isAsked = true;
    m_sentence.clear();
    m_session->services().accounts->unlock(password->bytes());
}

void OnboardingModel::chooseAnother()
{
    if (busy())
        return;
    m_isAsked = false;
    m_isAdding = true;
    go(Welcome);
}

void OnboardingModel::useAccount(const QString& key)
{
    if (!m_session)
        return;
    m_isAsked = true;
    if (key == m_session->key()) {
        if (m_session->state() == Session::Locked)
            go(Unlock);
        else
            onAccountChanged();
        return;
    }
    m_session->services().accounts->switchTo(key);
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

} // namespace nandu::models
