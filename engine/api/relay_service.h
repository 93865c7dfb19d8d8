// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays and how they do. Lives on the GUI thread.
#pragma once

#include "engine/api/relay_detail.h"
#include "engine/api/relay_row.h"

#include <QList>
#include <QObject>

namespace nandu::api {

class RelayService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<RelayRow> relays() const = 0; // configured ones first
    virtual QString add(const QString& url, bool read, bool write) = 0; // empty when taken, else one sentence
    virtual void remove(const QString& url) = 0;
    virtual void setRoles(const QString& url, bool read, bool write) = 0;
    virtual void test(const QString& url) = 0; // the row's testResult follows

    // Relays that ask who the user is, and wait; the answer is an api::RelayRow::Consent and holds for the account in use.
    virtual QStringList askingWho() const = 0;
    virtual void setConsent(const QString& url, int consent) = 0;
    virtual void setRank(const QString& url, int rank) = 0; // 0 to 9
    virtual void lookAt(const QString& url) = 0;            // detailRead() follows, once
    virtual void lookAtCoverage() = 0;                      // coverageRead() follows, once

Q_SIGNALS:
    void relaysChanged(); // at most twice a second; askingWho() as well
    void detailRead(const nandu::api::RelayDetail& detail);
    void coverageRead(const QList<nandu::api::CoverageRow>& rows);
};

} // namespace nandu::api
