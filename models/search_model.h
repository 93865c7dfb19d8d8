// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the search field and what was found for it beside notes: people, hashtags, one thing to be opened. The
// notes are a FeedModel with `notesText`. Asks a moment after the last key; an answer to an older text is dropped.
// GUI thread; made by the search page, given the session.
#pragma once

#include "engine/api/search_service.h"
#include "models/session.h"

#include <QPointer>
#include <QTimer>

namespace nandu::models {

class SearchModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY foundChanged)
    Q_PROPERTY(bool hasAnswer READ hasAnswer NOTIFY foundChanged)          // to the text as it stands
    Q_PROPERTY(QList<nandu::api::ProfileRow> people READ people NOTIFY foundChanged)
    Q_PROPERTY(QList<nandu::api::HashtagRow> hashtags READ hashtags NOTIFY foundChanged)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY foundChanged)
    Q_PROPERTY(int hashtagCount READ hashtagCount NOTIFY foundChanged)
    Q_PROPERTY(QString notesText READ notesText NOTIFY notesTextChanged)   // empty: there are no notes to look for
    Q_PROPERTY(bool opensSomething READ opensSomething NOTIFY foundChanged)
    Q_PROPERTY(QString faultText READ faultText NOTIFY foundChanged)       // what could not be read of the text
    Q_PROPERTY(QString unreadText READ unreadText NOTIFY foundChanged)     // what the search has not read yet
    Q_PROPERTY(QString error READ error NOTIFY foundChanged)
public:
    static constexpr int askAfterMs = 150;

    explicit SearchModel(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString text() const { return m_text; }
    void setText(const QString& text);
    bool searching() const { return m_isSearching; }
    bool hasAnswer() const { return m_hasAnswer; }
    QList<api::ProfileRow> people() const { return m_found.people; }
    QList<api::HashtagRow> hashtags() const { return m_found.hashtags; }
    int peopleCount() const { return static_cast<int>(m_found.people.size()); }
    int hashtagCount() const { return static_cast<int>(m_found.hashtags.size()); }
    QString notesText() const { return m_notesText; }
    bool opensSomething() const { return m_found.opens.kind != api::LinkTarget::Nothing; }
    QString faultText() const;
    QString unreadText() const;
    QString error() const { return m_found.error; }

    Q_INVOKABLE void open();  // Enter: what the text names, else search at once
    Q_INVOKABLE void retry(); // also: ask again for the same text

Q_SIGNALS:
    void sessionChanged();
    void textChanged();
    void foundChanged();
    void notesTextChanged();
    void noteRequested(const QString& noteId);
    void profileRequested(const QString& key);

private:
    void ask();
    void take(const api::SearchFound& found);
    void setNotesText(const QString& text);
    void openFound();

    QPointer<Session> m_session;
    QString m_text;
    QString m_notesText;
    api::SearchFound m_found;
    quint64 m_generation = 0; // of the last question
    bool m_isSearching = false;
    bool m_hasAnswer = false;
    bool m_opensWhenFound = false; // Enter was pressed before the answer came
    QTimer m_timer;
};

} // namespace nandu::models
