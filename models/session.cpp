// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session.h"

#include "models/error_text.h"
#include "models/number_text.h"
#include "models/sync_text.h"

#include <chrono>
#include <utility>

namespace nandu::models {
namespace {

constexpr qsizetype unpaintedNotesMax = 50; // told with a frame, for their traces
constexpr auto engineProperty = "nanduSession"; // how create() finds the session of its engine without a global

qint64 steadyUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Session::Session(const api::Services& services, Desktop& desktop, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_desktop(desktop),
      m_actions(services.publishing, this),
      m_marks(services.lists, this),
      m_requests(services.publishing, this),
      m_history(services.engine, this)
{
    connect(services.accounts, &api::AccountService::stateChanged, this, &Session::onAccountChanged);
    connect(services.feeds, &api::FeedService::profileChanged, this, [this](const api::ProfileRow& profile) {
        if (profile.key != key() || profile == m_me)
            return;
        m_me = profile;
        Q_EMIT meChanged();
    });
    connect(services.publishing, &api::PublishService::followsChanged, this, [this](const QStringList& keys, bool isComplete) {
        m_follows = keys;
        m_followSet = QSet<QString>(keys.cbegin(), keys.cend());
        m_followsComplete = isComplete;
        Q_EMIT followsChanged();
    });
    connect(services.relays, &api::RelayService::relaysChanged, this, &Session::onRelaysChanged);
    connect(&m_history, &StatsHistory::sampled, this, &Session::onStatsChanged);
    connect(services.engine, &api::EngineService::problem, this, &Session::said);
    connect(services.engine, &api::EngineService::settingCorrected, this, [this](const QString&, const QString& sentence) { Q_EMIT said(sentence); });
    connect(services.accounts, &api::AccountService::failed, this, [this](int errorCode, const QString& detail) {
        if (state() == SignedIn) // else the way in says it
            Q_EMIT said(errorText(errorCode, detail));
    });
    connect(services.accounts, &api::AccountService::signerAsks, this, [this](const QString& address) {
        m_signerPage = address;
        Q_EMIT signerPageChanged();
    });
    connect(&m_actions, &NoteActions::refused, this, &Session::said);
    connect(services.feeds, &api::FeedService::deliveryChanged, &m_actions, &NoteActions::takeDelivery);
    connect(&m_marks, &OwnMarks::told, this, &Session::said);
    if (services.sync) {
        connect(services.sync, &api::SyncService::trafficChanged, this, &Session::onSyncChanged);
        connect(services.sync, &api::SyncService::rowsChanged, this, &Session::onSyncChanged);
        onSyncChanged();
    }
    onAccountChanged();
    onRelaysChanged();
}

void Session::onSyncChanged()
{
    const bool isMetered = m_services.sync->traffic().isMetered;
    const QString sentence = isMetered ? meteredText(m_services.sync->rows()) : QString();
    if (std::exchange(m_isMetered, isMetered) != isMetered || m_meteredSentence != sentence) {
        m_meteredSentence = sentence;
        Q_EMIT meteredChanged();
    }
}

void Session::installIn(QQmlEngine& engine)
{
    engine.setProperty(engineProperty, QVariant::fromValue(this));
}

Session* Session::create(QQmlEngine* engine, QJSEngine*)
{
    auto* session = engine->property(engineProperty).value<Session*>();
    QJSEngine::setObjectOwnership(session, QJSEngine::CppOwnership);
    return session;
}

Session::State Session::state() const
{
    return static_cast<State>(m_services.accounts->state());
}

Session::KeyPlace Session::keyPlace() const
{
    return static_cast<KeyPlace>(m_services.accounts->keyPlace());
}

QString Session::keyPlaceSentence() const
{
    switch (keyPlace()) {
    //: Where the secret key is
    case NoKey: return tr("Read only: Nandu has no secret key of yours.");
    //: Where the secret key is
    case Keychain: return tr("Your key lies in the keychain of this desktop.");
    //: Where the secret key is
    case PasswordFile: return tr("Your key lies in a file that only your password opens.");
    //: Where the secret key is
    case SessionOnly: return tr("Your key is kept for this session only and is gone when Nandu closes.");
    //: Where the secret key is
    case RemoteSigner: return tr("A signer on another device holds your key. Nandu asks it for each signature.");
    }
    return {};
}

QString Session::key() const
{
    return m_services.accounts->key();
}

bool Session::canSign() const
{
    return m_services.accounts->canSign();
}

void Session::openLink(const QString& link)
{
    if (link.isEmpty())
        return;
    m_link = link;
    Q_EMIT linkArrived();
}

QString Session::takeLink() { return std::exchange(m_link, {}); }

void Session::signOut()
{
    m_services.accounts->signOut();
}

void Session::lock()
{
    m_services.accounts->lock();
}

void Session::openSignerPage()
{
    if (!m_desktop.openInBrowser(QUrl(m_signerPage, QUrl::StrictMode)))
        //: Error: the address of the signer's page could not be opened
        Q_EMIT said(tr("No browser took the address. Copy it, and open it by hand."));
}

void Session::closeSignerPage()
{
    m_signerPage.clear();
    Q_EMIT signerPageChanged();
}

void Session::copyText(const QString& text)
{
    m_desktop.copyText(text);
}

QString Session::whyCannotFollow(const QString& key) const
{
    if (state() == SignedOut)
        //: Why one cannot follow somebody
        return tr("Sign in to follow people.");
    if (key == this->key())
        //: Why one cannot follow somebody
        return tr("This is you.");
    if (state() == Locked)
        //: Why one cannot follow somebody
        return tr("Unlock your key to follow people.");
    if (!canSign())
        //: Why one cannot follow somebody
        return tr("You are reading only. Sign in with a secret key to follow people.");
    return {};
}

void Session::setFollowing(const QString& key, bool follow)
{
    if (m_changingFollows.contains(key))
        return;
    const QString why = whyCannotFollow(key);
    if (!why.isEmpty()) {
        Q_EMIT followStateChanged(key, why);
        return;
    }
    m_changingFollows.insert(key);
    Q_EMIT followStateChanged(key, {});
    m_requests.send([&](api::PublishService& service) { return service.setFollowing(key, follow); },
        [this, key](const RequestOutcome& outcome) {
            m_changingFollows.remove(key);
            Q_EMIT followStateChanged(key, outcome.saved ? QString() : errorText(outcome.errorCode, outcome.detail));
        });
}

void Session::rowsApplied(qint64 committedUs, const QStringList& noteIds)
{
    if (committedUs <= 0)
        return;
    if (m_unpaintedUs == 0 || committedUs < m_unpaintedUs)
        m_unpaintedUs = committedUs;
    if (m_unpaintedNotes.size() < unpaintedNotesMax)
        m_unpaintedNotes.append(noteIds.mid(0, unpaintedNotesMax - m_unpaintedNotes.size()));
}

void Session::framePainted()
{
    if (m_unpaintedUs == 0)
        return;
    m_services.engine->notePainted(steadyUs() - m_unpaintedUs, m_unpaintedNotes);
    m_unpaintedUs = 0;
    m_unpaintedNotes.clear();
}

void Session::onAccountChanged()
{
    const QString key = this->key();
    if (key != m_me.key) {
        if (!m_me.key.isEmpty())
            m_services.feeds->unwatchProfile(m_me.key);
        m_me = {};
        m_me.key = key;
        Q_EMIT meChanged();
        if (!key.isEmpty())
            m_services.feeds->watchProfile(key);
    }
    Q_EMIT accountChanged();
}

void Session::onRelaysChanged()
{
    const QList<api::RelayRow> relays = m_services.relays->relays();
    int connected = 0;
    int connecting = 0;
    for (const api::RelayRow& relay : relays) {
        connected += relay.state == api::RelayRow::Connected || relay.state == api::RelayRow::Paused;
        connecting += relay.state == api::RelayRow::Connecting;
    }
    // An attempt is not yet a connection, and not yet a failure either: it leaves the answer as it was.
    const bool isOffline = !relays.isEmpty() && connected == 0 && (connecting == 0 || m_isOffline);
    if (connected == m_connectedRelays && isOffline == m_isOffline)
        return;
    m_connectedRelays = connected;
    m_isOffline = isOffline;
    Q_EMIT connectionChanged();
}

// From half full until a tenth, so that the line neither flickers nor stays.
void Session::lookAtQueue()
{
    const api::EngineStats& now = m_history.latest();
    const bool isBehind = now.queueCapacity > 0 && now.queueShare() >= (m_catchingUp.isEmpty() ? 0.5 : 0.1);
    //: On top of the window while more arrives than can be checked
    const QString sentence = isBehind ? tr("Catching up, %Ln queued.", nullptr, static_cast<int>(now.queueDepth)) : QString();
    if (sentence == m_catchingUp)
        return;
    m_catchingUp = sentence;
    Q_EMIT catchingUpChanged();
}

void Session::onStatsChanged()
{
    lookAtQueue();
    if (m_history.latest().databaseError == m_storeSentence)
        return;
    m_storeSentence = m_history.latest().databaseError;
    Q_EMIT connectionChanged();
}

} // namespace nandu::models
