// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay service that keeps its list in memory; states are set by the test. GUI thread.
#pragma once

#include "engine/api/relay_service.h"
#include "tests/fakes/answering.h"

#include <QHash>

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
    QStringList askingWho() const override { return asking; }
    void setConsent(const QString& url, int consent) override;
    void setRank(const QString& url, int rank) override;
    void lookAt(const QString& url) override;
    void lookAtCoverage() override;

    QStringList asking;
    QHash<QString, api::RelayDetail> details;
    QList<api::CoverageRow> coverage;

private:
    Answering m_answering;
};

} // namespace nandu::fakes
