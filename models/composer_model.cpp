// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/composer_model.h"

#include "models/error_text.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace nandu::models {
namespace {

// NIP-19 and NIP-49: bech32 in one case; spaces and line breaks inside a pasted key do not make it safe to publish.
bool holdsSecretKey(const QString& text)
{
    static const QRegularExpression secret(QStringLiteral("nsec1[023456789acdefghjklmnpqrstuvwxyz]{58}|ncryptsec1[023456789acdefghjklmnpqrstuvwxyz]{50}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gaps(QStringLiteral("[\\s\\x{200B}-\\x{200D}\\x{2060}\\x{FEFF}]+"));
    QString joined = text;
    joined.remove(gaps);
    return secret.match(text).hasMatch() || secret.match(joined).hasMatch();
}

// Characters as the writer sees them: an emoji of seven code points is one.
int countCharacters(const QString& text)
{
    int count = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace

void ComposerModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_requests = session ? std::make_unique<RequestTracker>(session->services().publishing, nullptr) : nullptr;
    if (session)
        connect(session, &Session::accountChanged, this, &ComposerModel::changed);
    Q_EMIT changed();
}

void ComposerModel::setText(const QString& text)
{
    if (m_text == text || m_state == Saving)
        return;
    m_text = text;
    m_characterCount = countCharacters(text);
    Q_EMIT textChanged();
    setState(Editing, holdsSecretKey(text) ? objection() : QString());
}

void ComposerModel::setReplyToId(const QString& noteId)
{
    if (m_replyToId == noteId)
        return;
    m_replyToId = noteId;
    Q_EMIT changed();
}

void ComposerModel::setQuotedId(const QString& noteId)
{
    if (m_quotedId == noteId)
        return;
    m_quotedId = noteId;
    Q_EMIT changed();
}

bool ComposerModel::canSend() const
{
    return m_state != Saving && objection().isEmpty() && (!m_text.trimmed().isEmpty() || !m_quotedId.isEmpty());
}

QString ComposerModel::objection() const
{
    if (holdsSecretKey(m_text))
        return tr("This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.");
    if (m_text.toUtf8().size() > textBytesMax)
        return tr("This note is too long for most relays. Make it shorter.");
    if (!m_session || m_session->state() == Session::SignedOut)
        return tr("Sign in to post.");
    if (m_session->state() == Session::Locked)
        return tr("Unlock your key to post.");
    if (!m_session->canSign())
        return tr("You are reading only. Sign in with a secret key to post.");
    return {};
}

void ComposerModel::send()
{
    if (m_state == Saving)
        return;
    const QString why = objection();
    if (!why.isEmpty()) {
        setState(Failed, why);
        return;
    }
    if (!canSend())
        return;
    setState(Saving); // before the call: the answer may come at once
    m_requests->send([this](api::PublishService& service) { return service.postNote(m_text, m_replyToId, m_quotedId); },
        [this](const RequestOutcome& outcome) { onAnswer(outcome); });
}

void ComposerModel::onAnswer(const RequestOutcome& outcome)
{
    if (!outcome.saved) {
        setState(Failed, errorText(outcome.errorCode, outcome.detail));
        return;
    }
    m_text.clear();
    m_characterCount = 0;
    m_replyToId.clear();
    m_quotedId.clear();
    Q_EMIT textChanged();
    setState(Saved);
    Q_EMIT posted(outcome.eventId);
}

void ComposerModel::discard()
{
    if (m_state == Saving)
        return;
    m_text.clear();
    m_characterCount = 0;
    m_replyToId.clear();
    m_quotedId.clear();
    Q_EMIT textChanged();
    setState(Editing);
}

void ComposerModel::setState(State state, const QString& sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace nandu::models
