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
    m_targets.setSession(session);
    if (session) {
        m_account = session->key();
        connect(session, &Session::accountChanged, this, &ComposerModel::takeAccount);
        connect(session->services().publishing, &api::PublishService::draftsChanged, this, &ComposerModel::takeDraft);
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
        setState(Editing);
        takeDraft();
        restoreOptions(false, {}, 0);
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
        m_state = Editing;
        m_sentence.clear();
        takeDraft();
    }
    Q_EMIT changed();
}

// The draft of this place was read, or another composer changed it. What is being written here stays.
void ComposerModel::takeDraft()
{
    Q_EMIT draftsChanged();
    if (!m_isComplete || m_state == Saving || m_text != m_draftText)
        return;
    m_draftText = keptText();
    if (m_text != m_draftText)
        putText(m_draftText);
    Q_EMIT changed();
}

// A note of this place was taken back while something else was being written: both stay.
void ComposerModel::takeBack(const api::DraftRow& draft)
{
    if (draft.key != draftKey() || m_state == Saving || m_text == m_draftText)
        return; // it came with the drafts
    putText(m_mentions.shown(draft.text) + QStringLiteral("\n\n") + m_text);
    saveDraft();
}

QString ComposerModel::keptText() const
{
    const QList<api::DraftRow> all = drafts();
    const auto draft = std::find_if(all.cbegin(), all.cend(), [key = draftKey()](const api::DraftRow& row) { return row.key == key; });
    return draft == all.cend() ? QString() : m_mentions.shown(draft->text);
}

QList<api::DraftRow> ComposerModel::drafts() const
{
    return m_session ? m_session->services().publishing->drafts() : QList<api::DraftRow>();
}

int ComposerModel::otherDrafts() const
{
    const QList<api::DraftRow> all = drafts();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [key = draftKey()](const api::DraftRow& row) { return row.key != key; }));
}

void ComposerModel::saveDraft()
{
    m_draftTimer.stop();
    if (!m_session || m_state == Saving || m_text == m_draftText || leakIn(m_text) != api::AccountService::NoLeak)
        return;
    m_session->services().publishing->saveDraft(draftKey(), m_text.trimmed().isEmpty() ? QString() : m_mentions.sent(m_text));
    m_draftText = keptText(); // the service may have refused it: then the text is only here, and stays
}

void ComposerModel::removeDraft(const QString& key)
{
    if (key == draftKey())
        discard();
    else if (m_session)
        m_session->services().publishing->saveDraft(key, {});
}

bool ComposerModel::canSend() const
{
    return m_state != Saving && objection().isEmpty() && (!m_text.trimmed().isEmpty() || !m_quotedId.isEmpty());
}

// Also while a key is being typed: half of one is too much for a file.
api::AccountService::Leak ComposerModel::leakIn(const QString& text) const
{
    return m_session ? m_session->services().accounts->leakIn(text) : api::AccountService::NoLeak;
}

QString ComposerModel::objection() const
{
    if (leakIn(m_text) == api::AccountService::HoldsSecret)
        return tr("This text holds a secret key. Nandu does not publish it: whoever has it can post as you. Remove it first.");
    if (m_text.toUtf8().size() > textBytesMax)
        return tr("This note is too long for most relays. Make it shorter.");
    if (leakIn(m_options.warning) == api::AccountService::HoldsSecret)
        return tr("The reason of the warning holds a secret key. Remove it first.");
    if (m_targets.isNowhere())
        return tr("Every relay is left out. Choose at least one.");
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
    saveDraft();      // with the account it was written with: whatever comes, the text is there
    setState(Saving); // before the call: the answer may come at once
    m_options.relays = m_targets.chosen();
    m_options.expiresAt = m_expiresAfterS > 0 ? QDateTime::currentSecsSinceEpoch() + m_expiresAfterS : 0;
    m_requests->send([this](api::PublishService& service) { return service.postNoteWith(m_mentions.sent(m_text), m_replyToId, m_quotedId, m_options); },
        [this, account = m_account](const RequestOutcome& outcome) {
            if (account == m_account && m_state == Saving) // else the text on screen is another one
                onAnswer(outcome);
        });
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
    restoreOptions(false, {}, 0);
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

void ComposerModel::restoreOptions(bool hasWarning, const QString& warning, qint64 expiresAt)
{
    constexpr qint64 leastS = 60;
    m_options = {};
    m_options.hasWarning = hasWarning;
    m_options.warning = warning;
    m_expiresAfterS = expiresAt > 0 ? static_cast<int>(std::max(leastS, expiresAt - QDateTime::currentSecsSinceEpoch())) : 0;
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
    setState(Editing);
    saveDraft();
}

void ComposerModel::setState(State state, const QString& sentence)
{
    m_state = state;
    m_sentence = sentence;
    Q_EMIT changed();
}

} // namespace nandu::models
