// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search_model.h"

#include <QLocale>

namespace nandu::models {

using api::SearchFault;

namespace {

QString sentenceOf(const SearchFault& fault)
{
    switch (fault.kind) {
    //: Error in a search, %1 is what was typed after from:
    case SearchFault::UnknownPerson: return SearchModel::tr("Nobody stored here is called so: %1").arg(fault.text);
    //: Error in a search, %1 is what was typed
    case SearchFault::BadDate: return SearchModel::tr("A day is written like 2024-12-31: %1").arg(fault.text);
    //: Error in a search, %1 is what was typed; kinds are numbers of kinds of events
    case SearchFault::BadKind: return SearchModel::tr("A kind is a number from 0 to 65535: %1").arg(fault.text);
    //: Error in a search, %1 is what was typed; the words image, link, video, zap are typed as they are
    case SearchFault::BadHas: return SearchModel::tr("A note can have: image, link, video, zap. Not: %1").arg(fault.text);
    //: Error in a search, %1 is what was typed
    case SearchFault::CannotExclude: return SearchModel::tr("Only words and hashtags can be left out with a minus: %1").arg(fault.text);
    //: Error in a search
    case SearchFault::TooLong: return SearchModel::tr("Only the first part is searched for: this is too long.");
    //: Error in a search
    case SearchFault::SecretKey: return SearchModel::tr("This holds a secret key. It was not searched for; take it out, and do not paste it anywhere.");
    }
    return {};
}

} // namespace

SearchModel::SearchModel(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(askAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &SearchModel::ask);
}

void SearchModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (m_session && m_session->services().search)
        disconnect(m_session->services().search, nullptr, this, nullptr);
    m_session = session;
    if (session && session->services().search)
        connect(session->services().search, &api::SearchService::found, this, &SearchModel::take);
    Q_EMIT sessionChanged();
    if (!m_text.isEmpty())
        ask();
}

void SearchModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_hasAnswer = m_opensWhenFound = false;
    ++m_generation; // what is under way is no longer wanted
    Q_EMIT textChanged();
    if (m_text.trimmed().isEmpty()) {
        m_timer.stop();
        m_isSearching = false;
        m_found = {};
        setNotesText({});
    } else {
        m_isSearching = true;
        m_timer.start();
    }
    Q_EMIT foundChanged();
}

void SearchModel::open()
{
    if (m_hasAnswer) {
        openFound();
        return;
    }
    if (m_text.trimmed().isEmpty())
        return;
    m_opensWhenFound = true;
    if (m_timer.isActive())
        ask();
}

void SearchModel::retry()
{
    if (!m_text.trimmed().isEmpty())
        ask();
}

void SearchModel::ask()
{
    m_timer.stop();
    if (!m_session || !m_session->services().search)
        return;
    m_isSearching = true;
    Q_EMIT foundChanged();
    m_session->services().search->search(++m_generation, m_text);
}

void SearchModel::take(const api::SearchFound& found)
{
    if (found.generation != m_generation)
        return;
    m_found = found;
    m_isSearching = false;
    m_hasAnswer = true;
    setNotesText(found.hasNotes ? m_text.trimmed() : QString());
    const bool opens = std::exchange(m_opensWhenFound, false) || found.isPasted;
    Q_EMIT foundChanged();
    if (opens)
        openFound();
}

void SearchModel::setNotesText(const QString& text)
{
    if (text == m_notesText)
        return;
    m_notesText = text;
    Q_EMIT notesTextChanged();
}

void SearchModel::openFound()
{
    if (m_found.opens.kind == api::LinkTarget::Note)
        Q_EMIT noteRequested(m_found.opens.id);
    else if (m_found.opens.kind == api::LinkTarget::Profile)
        Q_EMIT profileRequested(m_found.opens.id);
}

QString SearchModel::faultText() const
{
    QStringList sentences;
    for (const SearchFault& fault : m_found.faults)
        sentences.append(sentenceOf(fault));
    return sentences.join(QLatin1Char('\n'));
}

QString SearchModel::unreadText() const
{
    if (m_found.unread <= 0)
        return {};
    //: Over the results of a search
    return tr("Search is still reading %Ln events; what they say is not found yet.", nullptr, static_cast<int>(m_found.unread));
}

} // namespace nandu::models
