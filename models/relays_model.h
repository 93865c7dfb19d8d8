// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays as a list, configured ones first. GUI thread; made by a page, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class RelaysModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QStringList writeHosts READ writeHosts NOTIFY writeHostsChanged) // where a post goes, for the composer
    Q_PROPERTY(QStringList asking READ asking NOTIFY askingChanged) // relays that ask who the user is, and wait
public:
    enum Role { RelayRole = Qt::UserRole + 1, StateTextRole };
    Q_ENUM(Role)

    explicit RelaysModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }
    QStringList writeHosts() const { return m_writeHosts; }
    QStringList asking() const { return m_asking; }

    Q_INVOKABLE QString add(const QString& url, bool read, bool write); // empty when taken, else one sentence
    Q_INVOKABLE void remove(const QString& url);
    Q_INVOKABLE void setRoles(const QString& url, bool read, bool write);
    Q_INVOKABLE void test(const QString& url);
    Q_INVOKABLE void setConsent(const QString& url, int consent); // RelayRow.Once, Always, Never, Ask

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void writeHostsChanged();
    void askingChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    void look();

    QPointer<Session> m_session;
    std::vector<api::RelayRow> m_rows;
    QStringList m_writeHosts;
    QStringList m_asking;
};

} // namespace nandu::models
