// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/key_copy.h"

#include "models/error_text.h"
#include "models/qr_code.h"

namespace nandu::models {
namespace {

constexpr std::size_t pieceChars = 4;
constexpr int passwordCharsMin = 8;

} // namespace

void KeyCopy::setSession(Session* session)
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
        connect(session, &Session::accountChanged, this, &KeyCopy::hide); // of another account
        connect(accounts, &api::AccountService::secretEncrypted, this, [this](const QString& ncryptsec) {
            if (!std::exchange(m_isBusy, false))
                return;
            m_encrypted = ncryptsec;
            say({});
        });
        connect(accounts, &api::AccountService::failed, this, [this](int code, const QString& detail) {
            if (std::exchange(m_isBusy, false))
                say(errorText(code, detail));
        });
    }
    Q_EMIT changed();
}

bool KeyCopy::isThere() const
{
    return m_session && !m_session->services().accounts->exportSecret().empty();
}

void KeyCopy::show()
{
    if (!m_session)
        return;
    forget();
    const base::Secret nsec = m_session->services().accounts->exportSecret();
    for (std::size_t at = 0; at < nsec.size(); at += pieceChars) {
        const std::string_view piece = nsec.text().substr(at, pieceChars);
        m_pieces.append(QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size())));
    }
    Q_EMIT changed();
}

void KeyCopy::showCode()
{
    if (!m_session)
        return;
    forget();
    const base::Secret nsec = m_session->services().accounts->exportSecret();
    const QrCode code = nsec.empty() ? QrCode() : qrCodeOf(nsec.text(), QrContent::Secret);
    m_codeSize = code.size;
    m_codePath = code.path;
    Q_EMIT changed();
}

void KeyCopy::hide()
{
    forget();
    m_encrypted.clear();
    m_sentence.clear();
    m_isBusy = false;
    Q_EMIT changed();
}

void KeyCopy::forget()
{
    for (QString& piece : m_pieces)
        piece.fill(QChar(0));
    m_pieces.clear();
    m_codePath.fill(QChar(0));
    m_codePath.clear();
    m_codeSize = 0;
}

void KeyCopy::copy()
{
    if (!m_session)
        return;
    base::Secret nsec = m_session->services().accounts->exportSecret();
    if (nsec.empty())
        return;
    m_session->desktop().copySecret(std::move(nsec));
    //: Message after the secret key was copied: "it" is the key
    say(tr("Copied. It leaves the clipboard in half a minute."));
}

void KeyCopy::encrypt(SecretInput* password, SecretInput* repeated)
{
    if (!m_session || m_isBusy || !password || !repeated)
        return;
    if (password->length() < passwordCharsMin) {
        //: Error: the password is too short
        say(tr("Choose a password of at least %Ln characters.", nullptr, passwordCharsMin));
        return;
    }
    if (!password->equals(*repeated)) {
        //: Error
        say(tr("The two passwords differ."));
        return;
    }
    m_isBusy = true;
    say({});
    m_session->services().accounts->exportEncrypted(password->bytes());
    password->clear();
    repeated->clear();
}

void KeyCopy::copyEncrypted()
{
    if (m_session && !m_encrypted.isEmpty())
        m_session->copyText(m_encrypted);
}

void KeyCopy::say(const QString& sentence)
{
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace nandu::models
