// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay looked at closely, again every few seconds while its page is open. GUI thread; made by that page, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>
#include <QTimer>

namespace nandu::models {

class RelayDetailModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(QString url READ url WRITE setUrl NOTIFY changed)
    Q_PROPERTY(nandu::api::RelayRow row READ row NOTIFY changed)
    Q_PROPERTY(nandu::api::RelayDetail detail READ detail NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed) // connected to, or in the list
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString signInText READ signInText NOTIFY changed)
    Q_PROPERTY(QString lossText READ lossText NOTIFY changed)
    Q_PROPERTY(QStringList figures READ figures NOTIFY changed) // caption, value, caption, value ...
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(QStringList limits READ limits NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed) // time, words ...
public:
    explicit RelayDetailModel(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString url() const { return m_url; }
    void setUrl(const QString& url);
    api::RelayRow row() const { return m_row; }
    api::RelayDetail detail() const { return m_detail; }
    bool isKnown() const { return m_isKnown; }
    QString stateText() const;
    QString signInText() const;
    QString lossText() const;
    QStringList figures() const;
    QStringList times() const;
    QStringList limits() const;
    QStringList faults() const;

    Q_INVOKABLE void setConsent(int consent);
    Q_INVOKABLE void setRank(int rank);

Q_SIGNALS:
    void changed();

private:
    void look();
    void takeRows();

    QPointer<Session> m_session;
    QString m_url;
    api::RelayRow m_row;
    api::RelayDetail m_detail;
    bool m_isKnown = false;
    QTimer m_timer;
};

} // namespace nandu::models
