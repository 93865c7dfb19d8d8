// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relay_backup_model.h"

#include "models/engine_words.h"
#include "models/number_text.h"

namespace nandu::models {

using api::BackupState;

namespace {

QString progressText(const BackupState& state)
{
    switch (state.phase) {
    //: a backup to a relay, on its page: what is being done now
    case BackupState::Connecting: return RelayBackupModel::tr("Connecting …");
    //: a backup to a relay, on its page: what is being done now
    case BackupState::Comparing: return RelayBackupModel::tr("Comparing what is here with what it has …");
    case BackupState::Fetching:
        if (!state.wasCompared)
            //: a backup to a relay, on its page: what is being done now
            return RelayBackupModel::tr("It cannot compare, so all that it has of yours is fetched …");
        //: a backup to a relay, on its page: what is being done now; %1 of %2 events
        return RelayBackupModel::tr("Fetching what is missing here: %1 of %2").arg(fullNumberText(state.done), fullNumberText(state.of));
    case BackupState::Sending:
        //: a backup to a relay, on its page: what is being done now; %1 of %2 events
        return RelayBackupModel::tr("Sending what it lacks: %1 of %2").arg(fullNumberText(state.done), fullNumberText(state.of));
    case BackupState::None:
    case BackupState::Done:
    case BackupState::Cancelled:
    case BackupState::Failed: break;
    }
    return {};
}

QString doneText(const BackupState& state)
{
    if (state.refused > 0 && state.words.isEmpty())
        //: how a backup to a relay ended, on its page; %1 and %2 are numbers of events
        return RelayBackupModel::tr("%1 sent, %2 refused without a reason. Look below at what it says about itself.").arg(fullNumberText(state.sent), fullNumberText(state.refused));
    if (state.refused > 0)
        //: how a backup to a relay ended, on its page; %1 and %2 are numbers of events, %3 are the words of the relay
        return RelayBackupModel::tr("%1 sent, %2 refused: “%3” Look below at what it says about itself.").arg(fullNumberText(state.sent), fullNumberText(state.refused), state.words);
    if (state.sent == 0 && (state.fetched == 0 || !state.wasCompared))
        //: how a backup to a relay ended, on its page: nothing was missing there
        return RelayBackupModel::tr("It has everything of yours that is here.");
    //: how a backup to a relay ended, on its page; %1 and %2 are numbers of events
    return RelayBackupModel::tr("Done: %1 sent to it, %2 fetched from it.").arg(fullNumberText(state.sent), fullNumberText(state.fetched));
}

QString failedText(const BackupState& state)
{
    switch (state.trouble) {
    case BackupState::Unreachable:
        if (!state.words.isEmpty())
            //: how a backup to a relay ended, on its page; %1 is the reason in the words of the network
            return RelayBackupModel::tr("It cannot be reached: %1. Try again when it is connected.").arg(connectionFaultText(state.words));
        //: how a backup to a relay ended, on its page
        return RelayBackupModel::tr("It cannot be reached. Try again when it is connected.");
    case BackupState::Refused:
        if (!state.words.isEmpty())
            //: how a backup to a relay ended, on its page; %1 are the words of the relay
            return RelayBackupModel::tr("It refused: “%1” What was sent until then is there.").arg(state.words);
        //: how a backup to a relay ended, on its page
        return RelayBackupModel::tr("It does not compare so much at a time. Try again later, or use another relay.");
    //: how a backup to a relay ended, on its page
    case BackupState::Confused: return RelayBackupModel::tr("Its answers made no sense, so nothing more was sent. Use another relay.");
    case BackupState::Silent:
    case BackupState::NoTrouble:
        //: how a backup to a relay ended, on its page
        return RelayBackupModel::tr("It stopped answering. What was sent until then is there; start again for the rest.");
    //: how a backup to a relay ended, on its page
    case BackupState::StoreUnreadable: return RelayBackupModel::tr("What is stored here cannot be read. Start Nandu again, then try once more.");
    }
    return {};
}

} // namespace

void RelayBackupModel::setSession(Session* session)
{
    if (m_session == session)
        return;
    if (service())
        disconnect(service(), nullptr, this, nullptr);
    m_session = session;
    if (service())
        connect(service(), &api::BackupService::stateChanged, this, &RelayBackupModel::changed);
    if (session)
        connect(session, &Session::accountChanged, this, &RelayBackupModel::changed);
    Q_EMIT changed();
}

void RelayBackupModel::setUrl(const QString& url)
{
    if (m_url == url)
        return;
    m_url = url;
    Q_EMIT changed();
}

QString RelayBackupModel::text() const
{
    const BackupState now = state();
    if (!isHere())
        //: on the page of a relay, while a backup to another one, %1, is under way
        return now.isRunning() ? tr("A backup to %1 is under way; one relay at a time.").arg(now.url) : QString();
    if (now.phase == BackupState::Done)
        return doneText(now);
    if (now.phase == BackupState::Failed)
        return failedText(now);
    if (now.phase == BackupState::Cancelled)
        //: how a backup to a relay ended, on its page
        return tr("Cancelled. What was sent until then is there; start again for the rest.");
    return progressText(now);
}

double RelayBackupModel::share() const
{
    const BackupState now = state();
    return isHere() && now.of > 0 ? static_cast<double>(now.done) / static_cast<double>(now.of) : 0;
}

bool RelayBackupModel::isRunning() const { return isHere() && state().isRunning(); }
bool RelayBackupModel::hasFailed() const { return isHere() && (state().phase == BackupState::Failed || (state().phase == BackupState::Done && state().refused > 0)); }
bool RelayBackupModel::canStart() const { return service() && !m_url.isEmpty() && !state().isRunning(); }

void RelayBackupModel::start()
{
    if (canStart())
        service()->start(m_url);
}

void RelayBackupModel::cancel()
{
    if (isRunning())
        service()->cancel();
}

} // namespace nandu::models
