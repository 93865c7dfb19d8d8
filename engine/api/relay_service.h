// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's relays and how they do. Lives on the GUI thread.
#pragma once

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

Q_SIGNALS:
    void relaysChanged(); // at most twice a second
};

} // namespace nandu::api
