// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay service that keeps its list in memory; states are set by the test. GUI thread.
#pragma once

#include "engine/api/relay_service.h"
#include "tests/fakes/answering.h"

namespace nandu::fakes {

class FakeRelayService : public api::RelayService {
    Q_OBJECT
public:
    explicit FakeRelayService(Answering answering = Answering::AtOnce, QObject* parent = nullptr)
        : RelayService(parent), m_answering(answering) {}

    QList<api::RelayRow> rows;
    void tell() { Q_EMIT relaysChanged(); }

    QList<api::RelayRow> relays() const override { return rows; }
    QString add(const QString& url, bool read, bool write) override;
    void remove(const QString& url) override;
    void setRoles(const QString& url, bool read, bool write) override;
    void test(const QString& url) override;

private:
    Answering m_answering;
};

} // namespace nandu::fakes
