// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The own lists and every version of them that was seen: what changed from one to the other, and the way back. GUI thread;
// made by its page, given the session.
#pragma once

#include "models/session.h"

#include <QObject>
#include <QPointer>

namespace nandu::models {

// A list by its name, for the overview.
struct VaultList {
    Q_GADGET
    QML_VALUE_TYPE(vaultList)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
public:
    QString place; // "3", "30000:friends": what the page is opened with
    QString name;
    QString words; // how many entries, and whether a change waits
    bool operator==(const VaultList&) const = default;
};

QString listName(int kind, const QString& identifier);

class ListVault : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed) // of the list looked at; empty: the overview alone
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isProfile READ isProfile NOTIFY changed)
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed)
    Q_PROPERTY(QList<nandu::models::VaultList> lists READ lists NOTIFY changed)
    Q_PROPERTY(QList<nandu::api::ListVersionRow> versions READ versions NOTIFY changed) // newest first
    Q_PROPERTY(QList<nandu::api::ListEntry> added READ added NOTIFY compared)
    Q_PROPERTY(QList<nandu::api::ListEntry> removed READ removed NOTIFY compared)
    Q_PROPERTY(QString olderId READ olderId NOTIFY compared)
    Q_PROPERTY(QString newerId READ newerId NOTIFY compared)
public:
    explicit ListVault(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString place() const { return m_place; }
    void setPlace(const QString& place);
    QString name() const { return m_place.isEmpty() ? QString() : listName(kind(), identifier()); }
    bool isProfile() const { return !m_place.isEmpty() && kind() == 0; }
    bool isRead() const { return m_isRead; }
    QList<VaultList> lists() const;
    QList<api::ListVersionRow> versions() const { return m_versions; }
    QList<api::ListEntry> added() const { return m_difference.added; }
    QList<api::ListEntry> removed() const { return m_difference.removed; }
    QString olderId() const { return m_difference.olderId; }
    QString newerId() const { return m_difference.newerId; }

    Q_INVOKABLE void compare(const QString& oneId, const QString& otherId); // the one written first is the older one
    Q_INVOKABLE QString before(const QString& versionId) const;             // the version it was made from; empty: the first
    Q_INVOKABLE QString newest() const { return m_versions.isEmpty() ? QString() : m_versions.first().versionId; }
    Q_INVOKABLE void restore(const QString& versionId);
    Q_INVOKABLE void restoreLost(const QString& versionId);

Q_SIGNALS:
    void changed();
    void compared();

private:
    int kind() const { return m_place.section(u':', 0, 0).toInt(); }
    QString identifier() const { return m_place.section(u':', 1); }
    api::ListService* service() const { return m_session ? m_session->services().lists : nullptr; }
    qsizetype placeOf(const QString& versionId) const;
    void read();

    QPointer<Session> m_session;
    QString m_place;
    QList<api::ListVersionRow> m_versions;
    api::ListDifference m_difference;
    bool m_isRead = false;
};

} // namespace nandu::models
