// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sole singleton QML sees: the running client's services, who is signed in and whom they follow. GUI thread; built and
// owned by the program (app/desktop, the gallery, a test), handed to the QML engine by installIn().
#pragma once

#include "engine/api/services.h"
#include "models/desktop.h"
#include "models/desktop_presence.h"
#include "models/note_actions.h"
#include "models/own_marks.h"
#include "models/request_tracker.h"
#include "models/stats_history.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QSet>
#include <QStringList>

namespace nandu::models {

class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(State state READ state NOTIFY accountChanged)
    Q_PROPERTY(KeyPlace keyPlace READ keyPlace NOTIFY accountChanged)
    Q_PROPERTY(QString keyPlaceSentence READ keyPlaceSentence NOTIFY accountChanged)
    Q_PROPERTY(QString key READ key NOTIFY accountChanged)
    Q_PROPERTY(bool canSign READ canSign NOTIFY accountChanged)
    Q_PROPERTY(nandu::api::ProfileRow me READ me NOTIFY meChanged)
    Q_PROPERTY(QStringList follows READ follows NOTIFY followsChanged)
    Q_PROPERTY(int followCount READ followCount NOTIFY followsChanged)
    Q_PROPERTY(bool followsComplete READ followsComplete NOTIFY followsChanged)
    Q_PROPERTY(bool isOffline READ isOffline NOTIFY connectionChanged)
    Q_PROPERTY(int connectedRelays READ connectedRelays NOTIFY connectionChanged)
    Q_PROPERTY(QString storeSentence READ storeSentence NOTIFY connectionChanged)
    Q_PROPERTY(QString catchingUp READ catchingUp NOTIFY catchingUpChanged)
    Q_PROPERTY(bool isMetered READ isMetered NOTIFY meteredChanged) // pictures and the past wait
    Q_PROPERTY(QString meteredSentence READ meteredSentence NOTIFY meteredChanged) // that it is so, and what waits; else empty
    Q_PROPERTY(nandu::models::OwnMarks* marks READ marks CONSTANT)
    Q_PROPERTY(bool isDemo READ isDemo CONSTANT)
    Q_PROPERTY(QString signerPage READ signerPage NOTIFY signerPageChanged) // a remote signer wants one to look at it
public:
    enum State { SignedOut, Locked, Working, SignedIn }; // as api::AccountService
    Q_ENUM(State)
    enum KeyPlace { NoKey, Keychain, PasswordFile, SessionOnly, RemoteSigner };
    Q_ENUM(KeyPlace)

    Session(const api::Services& services, Desktop& desktop, QObject* parent = nullptr);
    void setDemo(bool demo) { m_isDemo = demo; }
    void setPresence(DesktopPresence* presence) { m_presence = presence; } // before the first page
    void installIn(QQmlEngine& engine);
    static Session* create(QQmlEngine* engine, QJSEngine* scripts); // for the QML engine

    State state() const;
    KeyPlace keyPlace() const;
    QString keyPlaceSentence() const;
    QString key() const;
    bool canSign() const;
    api::ProfileRow me() const { return m_me; }
    QStringList follows() const { return m_follows; }
    int followCount() const { return static_cast<int>(m_follows.size()); }
    bool followsComplete() const { return m_followsComplete; }
    bool isOffline() const { return m_isOffline; }
    int connectedRelays() const { return m_connectedRelays; }
    QString storeSentence() const { return m_storeSentence; } // while the store cannot write
    QString catchingUp() const { return m_catchingUp; } // while much waits in the queue
    bool isMetered() const { return m_isMetered; }
    QString meteredSentence() const { return m_meteredSentence; }
    bool isDemo() const { return m_isDemo; }

    QString signerPage() const { return m_signerPage; }

    Q_INVOKABLE void signOut();
    Q_INVOKABLE void lock();
    Q_INVOKABLE void openSignerPage(); // in the browser: asked for by a click, never by itself
    Q_INVOKABLE void closeSignerPage();
    // Pictures that a stranger chose are not fetched unasked: their server would learn who reads.
    Q_INVOKABLE bool loadsPicturesOf(const QString& key) const { return !m_isMetered && (isFollowing(key) || (!key.isEmpty() && key == this->key())); }
    Q_INVOKABLE void copyText(const QString& text);

    // For the models.
    const api::Services& services() const { return m_services; }
    Desktop& desktop() const { return m_desktop; }
    DesktopPresence* presence() const { return m_presence; } // null: a window and nothing else
    NoteActions& actions() { return m_actions; }
    OwnMarks* marks() { return &m_marks; }
    StatsHistory& history() { return m_history; }
    bool isFollowing(const QString& key) const { return m_followSet.contains(key); }
    bool isChangingFollow(const QString& key) const { return m_changingFollows.contains(key); }
    QString whyCannotFollow(const QString& key) const; // empty when it can be tried
    void setFollowing(const QString& key, bool follow);
    // Rows of a commit made at this moment (microseconds, steady clock) wait for the next frame; framePainted() reports it.
    // A link from outside (the command line, another start), opened as soon as there is a page to open it on.
    void openLink(const QString& link);
    Q_INVOKABLE QString takeLink(); // empty when none waits

    void rowsApplied(qint64 committedUs, const QStringList& noteIds = {});
    void framePainted();

Q_SIGNALS:
    void accountChanged();
    void meChanged();
    void followsChanged();
    void followStateChanged(const QString& key, const QString& sentence); // sentence: why it failed, else empty
    void connectionChanged();
    void catchingUpChanged();
    void meteredChanged();
    void signerPageChanged();
    void said(const QString& sentence); // for a toast
    void linkArrived();
    void pageWanted(const QString& page); // from outside the window: "notices", "write"

private:
    void onAccountChanged();
    void onRelaysChanged();
    void onStatsChanged();
    void onSyncChanged();
    void lookAtQueue();

    api::Services m_services;
    Desktop& m_desktop;
    QPointer<DesktopPresence> m_presence;
    NoteActions m_actions;
    OwnMarks m_marks;
    RequestTracker m_requests;
    StatsHistory m_history;
    api::ProfileRow m_me;
    QStringList m_follows;
    QSet<QString> m_followSet;
    QSet<QString> m_changingFollows;
    QString m_signerPage;
    QString m_link;
    QString m_storeSentence;
    QString m_catchingUp;
    qint64 m_unpaintedUs = 0;
    QStringList m_unpaintedNotes; // a sample: the first few
    int m_connectedRelays = 0;
    bool m_followsComplete = false;
    bool m_isOffline = false;
    bool m_isMetered = false;
    QString m_meteredSentence;
    bool m_isDemo = false;
};

} // namespace nandu::models
