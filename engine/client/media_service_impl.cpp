// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/media_service_impl.h"

#include "engine/base/bytes.h"
#include "engine/base/sentence.h"
#include "engine/base/web_link.h"
#include "engine/client/pool_work.h"
#include "engine/crypto/sha256.h"
#include "engine/nostr/blossom.h"

#include <QCoreApplication>
#include <QFile>

namespace nandu::client {

namespace {

using base::ErrorCode;

base::Result<QByteArray> readPicture(const QString& name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QFile::ReadOnly) || file.isSequential())
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This picture cannot be read. See whether the file is still there, then choose it again."));
    if (file.size() > static_cast<qint64>(MediaServiceImpl::pictureBytesMax))
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This picture is larger than 20 MiB. Make it smaller, then choose it again."));
    return file.read(static_cast<qint64>(MediaServiceImpl::pictureBytesMax));
}

// What can be done about it, in a sentence; the server's own words at the end.
base::Error refusal(const std::string& server, const net::BlobAnswer& answer)
{
    const QString host = QString::fromStdString(base::webHost(server).value_or(server));
    QString said = QString::fromUtf8(answer.reason).simplified().left(80);
    if (!said.isEmpty() && !said.endsWith(QLatin1Char('.')))
        said += QLatin1Char('.');
    const auto speak = [&](const char* alone, const char* withWords) {
        const QString sentence = QCoreApplication::translate("Engine", said.isEmpty() ? alone : withWords);
        return (said.isEmpty() ? sentence.arg(host) : sentence.arg(host, said)).toStdString();
    };
    switch (answer.status) {
    case 401:
    case 403:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Refused, speak(QT_TRANSLATE_NOOP("Engine", "The server %1 does not let you store pictures. Choose another server in Settings, Posts."),
                                                  //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                  QT_TRANSLATE_NOOP("Engine", "The server %1 does not let you store pictures. It says: %2")));
    case 402:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Refused, speak(QT_TRANSLATE_NOOP("Engine", "The server %1 wants to be paid first. Choose another server in Settings, Posts."),
                                                  //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                  QT_TRANSLATE_NOOP("Engine", "The server %1 wants to be paid first. It says: %2")));
    case 413:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Refused, speak(QT_TRANSLATE_NOOP("Engine", "This picture is too large for %1. Make it smaller."),
                                                  //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                  QT_TRANSLATE_NOOP("Engine", "This picture is too large for %1. It says: %2")));
    case 415:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Refused, speak(QT_TRANSLATE_NOOP("Engine", "The server %1 does not take this kind of picture. Choose another server in Settings, Posts."),
                                                  //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                  QT_TRANSLATE_NOOP("Engine", "The server %1 does not take this kind of picture. It says: %2")));
    case 429:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Refused, speak(QT_TRANSLATE_NOOP("Engine", "The server %1 wants a pause between pictures. Try again later."),
                                                  //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                  QT_TRANSLATE_NOOP("Engine", "The server %1 wants a pause between pictures. It says: %2")));
    default:
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        return base::fail(ErrorCode::Unavailable, speak(QT_TRANSLATE_NOOP("Engine", "The server %1 had a fault of its own. Try again."),
                                                      //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
                                                      QT_TRANSLATE_NOOP("Engine", "The server %1 had a fault of its own. Try again. It says: %2")));
    }
}

base::Error broken(const std::string& server, const base::Error& error)
{
    const QString host = QString::fromStdString(base::webHost(server).value_or(server));
    const QString sentence = error.code == ErrorCode::TimedOut
        ?
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        QCoreApplication::translate("Engine", "Nothing has moved to %1 for a while. See whether you are online, then try again.") :
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        QCoreApplication::translate("Engine", "The connection to %1 broke or was not made. See whether you are online, then try again.");
    return base::fail(error.code == ErrorCode::TimedOut ? ErrorCode::TimedOut : ErrorCode::Unavailable, sentence.arg(host).toStdString());
}

} // namespace

MediaServiceImpl::MediaServiceImpl(MediaParts parts, QObject* parent) : api::MediaService(parent), m_parts(std::move(parts))
{
    m_pool.setMaxThreadCount(1);
}

MediaServiceImpl::~MediaServiceImpl()
{
    m_pool.waitForDone();
}

QStringList MediaServiceImpl::servers() const
{
    QStringList all;
    for (const std::string& server : m_parts.servers())
        all.append(QString::fromStdString(server));
    return all;
}

api::RequestId MediaServiceImpl::uploadFile(const QUrl& file)
{
    return begin([name = file.toLocalFile()] { return readPicture(name); });
}

api::RequestId MediaServiceImpl::uploadBytes(const QByteArray& picture)
{
    return begin([picture] { return base::Result<QByteArray>(picture); });
}

api::RequestId MediaServiceImpl::begin(Read read)
{
    const api::RequestId request = ++m_lastRequest;
    Upload& upload = m_uploads[request];
    upload.signer = m_parts.signer();
    upload.servers = m_parts.servers();
    using Shared = base::Result<std::shared_ptr<const Prepared>>;
    onPool<std::shared_ptr<Shared>>(m_pool, [read = std::move(read)] {
        const auto bytes = read();
        if (!bytes)
            return std::make_shared<Shared>(bytes.error());
        const std::span picture(reinterpret_cast<const std::uint8_t*>(bytes->constData()), static_cast<std::size_t>(bytes->size()));
        auto plain = withoutMetadata(picture);
        if (!plain)
            return std::make_shared<Shared>(plain.error());
        const std::string sha256 = base::toHex(crypto::Sha256().digest(std::string_view(plain->bytes)));
        return std::make_shared<Shared>(std::make_shared<const Prepared>(Prepared{*std::move(plain), sha256}));
    }).then(this, [this, request](const std::shared_ptr<Shared>& prepared) { takePrepared(request, *prepared); });
    return request;
}

void MediaServiceImpl::takePrepared(api::RequestId request, const base::Result<std::shared_ptr<const Prepared>>& prepared)
{
    const auto found = m_uploads.find(request);
    if (found == m_uploads.end())
        return; // forgotten
    if (!prepared) {
        fail(request, prepared.error());
        return;
    }
    found->second.prepared = *prepared;
    {
        std::lock_guard lock(m_mutex);
        m_bytes[request] = *prepared;
    }
    Q_EMIT this->prepared(request);
    if (!found->second.signer)
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        fail(request, base::fail(ErrorCode::Locked, NANDU_SENTENCE("Engine", "This account is read only here: its secret key is not on this machine.")));
    else if (found->second.servers.empty())
        //: Error when a picture is uploaded; %1 is the name of a server, %2 its own words; "Settings, Posts" is a page of the settings
        fail(request, base::fail(ErrorCode::Unavailable, NANDU_SENTENCE("Engine", "You have not chosen a server for pictures. Add one in Settings, Posts, then try again.")));
    else
        askToSign(request);
}

void MediaServiceImpl::askToSign(api::RequestId request)
{
    const Upload& upload = m_uploads.at(request);
    upload.signer->sign(nostr::uploadPermission(upload.servers.at(upload.current), upload.prepared->sha256, m_parts.clock.wallSeconds()))
        .then(this, [this, request](const base::Result<nostr::VerifiedEvent>& permission) { send(request, permission); })
        .onCanceled(this, [this, request] { fail(request, base::fail(ErrorCode::Cancelled)); });
}

void MediaServiceImpl::send(api::RequestId request, const base::Result<nostr::VerifiedEvent>& permission)
{
    const auto found = m_uploads.find(request);
    if (found == m_uploads.end())
        return;
    if (!permission) {
        fail(request, permission.error());
        return;
    }
    const Upload& upload = found->second;
    const PlainPicture& picture = upload.prepared->picture;
    net::BlobUpload blob;
    blob.address = QUrl(QString::fromStdString(upload.servers.at(upload.current) + "/upload"));
    blob.body = QByteArray::fromStdString(picture.bytes);
    blob.contentType = QByteArray(picture.type.data(), static_cast<qsizetype>(picture.type.size()));
    blob.authorization = QByteArray::fromStdString(nostr::authorizationOf(permission->event()));
    blob.sha256 = QByteArray::fromStdString(upload.prepared->sha256);
    blob.stillFor = m_parts.stillFor;
    const auto moved = [this, request](qint64 sent, qint64 total) {
        QMetaObject::invokeMethod(this, [this, request, share = static_cast<double>(sent) / static_cast<double>(total)] { Q_EMIT progressed(request, share); }, Qt::QueuedConnection);
    };
    const auto done = [this, request](const base::Result<net::BlobAnswer>& answer) {
        QMetaObject::invokeMethod(this, [this, request, answer] { takeAnswer(request, answer); }, Qt::QueuedConnection);
    };
    m_parts.onNet([request, blob, moved, done](net::BlobUploader& uploader) { uploader.put(request, blob, moved, done); });
}

void MediaServiceImpl::takeAnswer(api::RequestId request, const base::Result<net::BlobAnswer>& answer)
{
    const auto found = m_uploads.find(request);
    if (found == m_uploads.end())
        return;
    const Upload& upload = found->second;
    const std::string& server = upload.servers.at(upload.current);
    if (!answer) {
        failHere(request, broken(server, answer.error()));
        return;
    }
    if (answer->status != 200 && answer->status != 201) {
        failHere(request, refusal(server, *answer));
        return;
    }
    const PlainPicture& picture = upload.prepared->picture;
    const auto url = nostr::addressInAnswer({answer->body.constData(), static_cast<std::size_t>(answer->body.size())}, upload.prepared->sha256, picture.bytes.size());
    if (!url) {
        failHere(request, url.error());
        return;
    }
    const api::NotePicture stored{QString::fromStdString(*url), QString::fromUtf8(picture.type.data(), static_cast<qsizetype>(picture.type.size())),
        QString::fromStdString(upload.prepared->sha256), {}, static_cast<int>(picture.width), static_cast<int>(picture.height), static_cast<qint64>(picture.bytes.size())};
    m_uploads.erase(found);
    Q_EMIT uploaded(request, stored);
}

void MediaServiceImpl::failHere(api::RequestId request, const base::Error& error)
{
    Upload& upload = m_uploads.at(request);
    if (!upload.firstError)
        upload.firstError = error;
    if (++upload.current < upload.servers.size())
        askToSign(request);
    else
        fail(request, *upload.firstError);
}

void MediaServiceImpl::fail(api::RequestId request, const base::Error& error)
{
    const base::Error why = error; // it may lie in what goes now
    if (m_uploads.erase(request) > 0)
        Q_EMIT failed(request, static_cast<int>(why.code), QString::fromStdString(why.detail));
}

void MediaServiceImpl::forget(api::RequestId request)
{
    if (m_uploads.erase(request) > 0)
        m_parts.onNet([request](net::BlobUploader& uploader) { uploader.cancel(request); });
    std::lock_guard lock(m_mutex);
    m_bytes.erase(request);
}

QByteArray MediaServiceImpl::bytes(api::RequestId request) const
{
    std::lock_guard lock(m_mutex);
    const auto found = m_bytes.find(request);
    return found == m_bytes.end() ? QByteArray() : QByteArray::fromStdString(found->second->picture.bytes);
}

} // namespace nandu::client
