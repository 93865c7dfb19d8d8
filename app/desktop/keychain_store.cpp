// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/keychain_store.h"

#include <qt6keychain/keychain.h>


namespace nandu::desktop {

namespace {

using base::ErrorCode;

QString service() { return QStringLiteral("nandu"); }
QString entryOf(const base::PubKey& account) { return QString::fromStdString(account.hex()); }

base::Error errorOf(const QKeychain::Job& job)
{
    const std::string detail = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return base::fail(ErrorCode::NotFound, detail);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return base::fail(ErrorCode::Refused, detail);
    default:
        return base::fail(ErrorCode::Unavailable, detail);
    }
}

void wipe(QByteArray& bytes)
{
    base::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
}

} // namespace

void KeychainStore::save(const base::PubKey& account, base::Secret key, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(entryOf(account));
    const auto bytes = key.bytes();
    job->setBinaryData(QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    QObject::connect(job, &QKeychain::Job::finished, [done](QKeychain::Job* finished) {
        finished->error() == QKeychain::NoError ? done({}) : done(errorOf(*finished));
    });
    job->start(); // deletes itself when it is finished
}

void KeychainStore::load(const base::PubKey& account, Loaded loaded)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(entryOf(account));
    QObject::connect(job, &QKeychain::Job::finished, [loaded, job](QKeychain::Job* finished) {
        if (finished->error() != QKeychain::NoError) {
            loaded(errorOf(*finished));
            return;
        }
        QByteArray bytes = job->binaryData();
        auto key = base::Secret::copyOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        wipe(bytes);
        loaded(std::move(key));
    });
    job->start();
}

void KeychainStore::remove(const base::PubKey& account, Done done)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setInsecureFallback(false);
    job->setKey(entryOf(account));
    QObject::connect(job, &QKeychain::Job::finished, [done](QKeychain::Job* finished) {
        const bool isGone = finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound;
        isGone ? done({}) : done(errorOf(*finished));
    });
    job->start();
}

} // namespace nandu::desktop
