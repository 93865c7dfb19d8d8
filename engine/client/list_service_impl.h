// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own lists for the window: turns clicks into differences, and what the keeper knows into rows. GUI thread; reading,
// decrypting, asking relays and signing happen elsewhere.
#pragma once

#include "engine/api/list_service.h"
#include "engine/client/publish_session.h"

#include <map>
#include <memory>

namespace nandu::client {

class ListServiceImpl : public api::ListService {
    Q_OBJECT
public:
    using api::ListService::ListService;

    void setSession(std::shared_ptr<PublishSession> session, bool isNewAccount); // null: signed out or read only

    api::RequestId setMuted(const QString& name, const QString& value, bool on, bool isPrivate) override;
    api::RequestId setBookmarked(const QString& noteId, bool on, bool isPrivate) override;
    api::RequestId setInPeopleList(const QString& identifier, const QString& key, bool on, bool isPrivate) override;
    api::RequestId setRelay(const QString& url, bool read, bool write) override;
    api::RequestId setMediaServer(const QString& url, bool on) override;
    api::RequestId setProfile(const QMap<QString, QString>& fields) override;
    api::RequestId restore(const QString& versionId) override { return restoreVersion(versionId, false); }
    api::RequestId restoreLost(const QString& versionId) override { return restoreVersion(versionId, true); }
    void answer(quint64 question, bool goOn) override;
    api::ListState list(int kind, const QString& identifier) const override;
    QList<api::ListState> lists() const override;
    void readVersions(int kind, const QString& identifier) override;
    void compare(const QString& olderId, const QString& newerId) override;

private:
    api::RequestId setEntry(accounts::ListAddress list, const QStringList& tag, bool on, bool isPrivate);
    api::RequestId edit(accounts::ListEdit edit);
    api::RequestId restoreVersion(const QString& versionId, bool onlyLost);
    api::RequestId failLater(base::ErrorCode code, const QString& why);
    void report(api::RequestId request, const base::Result<void>& done);
    void takeView(const sync::ListView& view);
    void takeQuestion(const sync::ListQuestion& asked);

    std::shared_ptr<PublishSession> m_session;
    bool m_isNewAccount = false;
    std::map<std::pair<int, QString>, api::ListState> m_lists;
    api::RequestId m_lastRequest = 0;
};

} // namespace nandu::client
