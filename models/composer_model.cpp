// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/composer_model.h"

#include "models/error_text.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace nandu::models {
namespace {

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

ComposerModel::ComposerModel(QObject* parent) : QObject(parent)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfterMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &ComposerModel::saveDraft);
    connect(&m_targets, &PostTargets::changed, this, &ComposerModel::changed);
    connect(this, &ComposerModel::optionsChanged, this, &ComposerModel::keepSoon);
    connect(&m_pictures, &PictureAttachments::changed, this, [this] {
        keepSoon();
        Q_EMIT changed();
    });
    connect(&m_pictures, &PictureAttachments::refused, this, [this](const QString& sentence) { setState(m_state, sentence); });
}

ComposerModel::~ComposerModel()
{
    saveDraft();
}

void ComposerModel::componentComplete()
{
    m_isComplete = true;
    takeDraft();
}

void ComposerModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    m_session = session;
    m_requests = session ? std::make_unique<RequestTracker>(session->services().publishing, nullptr) : nullptr;
    m_mentions.setSession(session);
    m_emoji.setSession(session);
    m_targets.setSession(session);
    m_pictures.setSession(session);
    if (session) {
        m_account = session->key();
        connect(session, &Session::accountChanged, this, &ComposerModel::takeAccount);
        connect(session->services().publishing, &api::PublishService::draftsChanged, this, &ComposerModel::takeDraft);
        connect(session->services().publishing, &api::PublishService::worked, this, [this](api::RequestId request, double share) {
            if (request == m_request && m_state == Saving)
                setWorkShare(share);
        });
        if (session->services().outbox)
            connect(session->services().outbox, &api::OutboxService::undone, this, [this](api::RequestId, const QString&, const api::DraftRow& draft) { takeBack(draft); });
    }
    Q_EMIT changed();
    takeDraft();
}

void ComposerModel::setText(const QString& text)
{
    if (m_text == text || m_state == Saving)
        return;
    putText(text);
    setState(Editing, leakIn(m_text) == api::AccountService::HoldsSecret ? objection() : QString());
    keepSoon();
}

void ComposerModel::keepSoon()
{
    if (!m_draftTimer.isActive()) // not started anew by each key: who never pauses is saved, too
        m_draftTimer.start();
}

void ComposerModel::putText(const QString& text)
{
    m_text = text;
    m_characterCount = countCharacters(text);
    tellTargets();
    Q_EMIT textChanged();
}

void ComposerModel::tellTargets()
{
    m_targets.setNote(m_mentions.sent(m_text), m_replyToId, m_quotedId);
}

void ComposerModel::setReplyToId(const QString& noteId)
{
    useContext(m_replyToId, noteId);
}

void ComposerModel::setQuotedId(const QString& noteId)
{
    useContext(m_quotedId, noteId);
}

// Each place has its own text: what was written here is kept, what was written there comes back.
void ComposerModel::useContext(QString& place, const QString& noteId)
{
    if (place == noteId)
        return;
    saveDraft();
    place = noteId;
    if (m_isComplete && m_session && m_state != Saving) {
        m_draftText.clear();
        putText(QString());
        applyOptions({});
        setState(Editing);
        takeDraft();
    }
    tellTargets();
    Q_EMIT draftsChanged();
    Q_EMIT changed();
}

// Nobody's text is shown to another account, or saved with it.
void ComposerModel::takeAccount()
{
    if (m_session && m_session->key() != m_account) {
        m_account = m_session->key();
        m_draftTimer.stop();
        m_draftText.clear();
        putText(QString());
        applyOptions({});
        m_state = Editing;
        m_sentence.clear();
        takeDraft();
    }
    Q_EMIT changed();
}

bool ComposerModel::canSend() const
{
    const bool hasContent = !m_text.trimmed().isEmpty() || !m_quotedId.isEmpty() || !m_pictures.rows().isEmpty();
    return m_state != Saving && objection().isEmpty() && hasContent && !m_pictures.isUploading() && !m_pictures.hasFailed();
}

// Also while a key is being typed: half of one is too much for a file.
api::AccountService::Leak ComposerModel::leakIn(const QString& text) const
{
    return m_session ? m_session->services().accounts->leakIn(text) : api::AccountService::NoLeak;
}

QString ComposerModel::objection() const
{
    if (leakIn(m_text) == api::AccountService::HoldsSecret)
        //: Why the note cannot be sent
        return tr("This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.");
    if (m_text.toUtf8().size() > textBytesMax)
        //: Why the note cannot be sent
        return tr("This note is too long for most relays. Make it shorter.");
    for (const Attachment& picture : m_pictures.rows()) {
        if (leakIn(picture.alt) == api::AccountService::HoldsSecret)
            //: Why the note cannot be sent
            return tr("The description of a picture holds a secret key. Remove it first.");
    }
    if (leakIn(m_options.warning) == api::AccountService::HoldsSecret)
        //: Why the note cannot be sent
        return tr("The reason of the warning holds a secret key. Remove it first.");
    if (m_targets.isNowhere())
        //: Why the note cannot be sent
        return tr("Every relay is left out. Choose at least one.");
    if (!m_session || m_session->state() == Session::SignedOut)
        //: Why the note cannot be sent
        return tr("Sign in to post.");
    if (m_session->state() == Session::Locked)
        //: Why the note cannot be sent
        return tr("Unlock your key to post.");
    if (!m_session->canSign())
        //: Why the note cannot be sent
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
    saveDraft();      // with the account it was written with: whatever comes, the text is there
    setState(Saving); // before the call: the answer may come at once
    m_options.relays = m_targets.chosen();
    m_options.pictures = m_pictures.uploaded();
    m_options.expiresAt = m_expiresAfterS > 0 ? QDateTime::currentSecsSinceEpoch() + m_expiresAfterS : 0;
    setWorkShare(0);
    m_requests->send([this](api::PublishService& service) { return m_request = service.postNoteWith(m_mentions.sent(m_text), m_replyToId, m_quotedId, m_options); },
        [this, account = m_account](const RequestOutcome& outcome) {
            if (account == m_account && m_state == Saving) // else the text on screen is another one
                onAnswer(outcome);
        });
}

void ComposerModel::cancelWork()
{
    if (isWorking())
        m_session->services().publishing->cancelWork(m_request);
}

void ComposerModel::setWorkShare(double share)
{
    m_workShare = share;
    Q_EMIT workChanged();
}

void ComposerModel::onAnswer(const RequestOutcome& outcome)
{
    if (!outcome.saved) {
        setState(Failed, errorText(outcome.errorCode, outcome.detail));
        saveDraft();
        return;
    }
    m_draftText.clear(); // gone with the note
    putText(QString());
    applyOptions({});
    m_targets.forgetChoice();
    setState(Saved);
    takeDraft(); // another place may have been chosen meanwhile
    Q_EMIT posted(outcome.eventId);
}

int ComposerModel::takeMention(int index)
{
    const MentionFinder::Taken taken = m_mentions.take(m_text, index);
    setText(taken.text);
    return taken.cursor;
}

int ComposerModel::takeEmoji(int index)
{
    const EmojiFinder::Taken taken = m_emoji.take(m_text, index);
    setText(taken.text);
    return taken.cursor;
}

void ComposerModel::setWorkBits(int bits)
{
    m_options.workBits = bits;
    Q_EMIT optionsChanged();
}

void ComposerModel::setHasWarning(bool hasWarning)
{
    m_options.hasWarning = hasWarning;
    Q_EMIT optionsChanged();
}

void ComposerModel::setWarning(const QString& warning)
{
    if (m_state == Saving)
        return;
    m_options.warning = warning;
    Q_EMIT optionsChanged();
    setState(Editing, leakIn(warning) == api::AccountService::HoldsSecret ? objection() : QString());
}

void ComposerModel::setExpiresAfterS(int seconds)
{
    m_expiresAfterS = seconds;
    Q_EMIT optionsChanged();
}

QString ComposerModel::tagLine() const
{
    static const QRegularExpression hashtag(QStringLiteral("(?<![\\w/#&])#([\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts = m_mentions.named(m_text);
    for (auto match = hashtag.globalMatch(m_text); match.hasNext();) {
        const QString tag = u'#' + match.next().captured(1).toLower();
        if (!parts.contains(tag))
            parts.append(tag);
    }
    return parts.join(QStringLiteral(" · "));
}

void ComposerModel::discard()
{
    if (m_state == Saving)
        return;
    putText(QString());
    m_options = {};
    m_expiresAfterS = 0;
    m_pictures.clear();
    Q_EMIT optionsChanged();
    setState(Editing);
    saveDraft();
}

void ComposerModel::setState(State state, const QString& sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
    Q_EMIT workChanged();
}

} // namespace nandu::models
