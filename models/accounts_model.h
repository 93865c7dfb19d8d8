// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of this machine, the one in use first: to switch between them, and to remove one. GUI thread; made by the switcher
// and the settings, given the session.
#pragma once

#include "models/session.h"

#include <QAbstractListModel>
#include <QPointer>

#include <vector>

namespace nandu::models {

template <typename Model, typename Row>
class RowList;

class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { ProfileRole = Qt::UserRole + 1, IsCurrentRole, IsLockedRole, PlaceRole };
    Q_ENUM(Role)

    explicit AccountsModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    ~AccountsModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void use(const QString& key);
    Q_INVOKABLE void remove(const QString& key); // asked twice by then
    // What goes with the account, for the question.
    Q_INVOKABLE QString lossOf(const QString& key) const;

Q_SIGNALS:
    void sessionChanged();
    void countChanged();

private:
    template <typename Model, typename Row>
    friend class RowList;
    struct Row {
        api::ProfileRow profile;
        api::AccountService::Row account;
        bool isCurrent = false;
    };
    void read();
    void takeProfile(const api::ProfileRow& profile);
    static QString placeText(const api::AccountService::Row& account);

    QPointer<Session> m_session;
    std::vector<Row> m_rows;
};

} // namespace nandu::models
