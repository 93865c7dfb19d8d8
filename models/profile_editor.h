// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own profile being edited. What is sent is what differs from the newest version known; fields of other programs stay as
// they are. GUI thread; made by its page, given the session.
#pragma once

#include "models/session.h"

#include <QMap>
#include <QObject>
#include <QPointer>

namespace nandu::models {

class ProfileEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed)   // something differs, and nothing is wrong
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what is wrong, or why it was not saved
public:
    explicit ProfileEditor(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool canSave() const { return !difference().isEmpty() && problem().isEmpty(); }
    bool isWaiting() const { return m_isWaiting; }
    QString sentence() const { return m_failure.isEmpty() ? problem() : m_failure; }

    Q_INVOKABLE QString value(const QString& field) const { return m_typed.value(field, m_known.value(field)); }
    Q_INVOKABLE void setValue(const QString& field, const QString& value);
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void loaded(); // what is known has changed: the fields show it, unless they were typed in
    void saved();

private:
    void look();
    QMap<QString, QString> difference() const;
    QString problem() const;

    QPointer<Session> m_session;
    QMap<QString, QString> m_known;
    QMap<QString, QString> m_typed;
    QString m_failure;
    api::RequestId m_request = 0;
    bool m_isWaiting = false;
    bool m_isSaving = false;
};

} // namespace nandu::models
