// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uploads, step by step: read and strip on a pool, let the signer permit it, send on the net thread, check the server's answer;
// the next server of the list when one fails. GUI thread, but for bytes(); outlives the net thread, which tells it.
#pragma once

#include "engine/accounts/signer.h"
#include "engine/api/media_service.h"
#include "engine/base/clock.h"
#include "engine/client/picture_strip.h"
#include "engine/net/blob_upload.h"

#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace nandu::client {

struct MediaParts {
    std::function<std::shared_ptr<accounts::Signer>()> signer;                        // of the account in use; null: read only
    std::function<std::vector<std::string>()> servers;                                // its list
    std::function<void(std::function<void(net::BlobUploader&)>)> onNet;               // runs it on the net thread
    const base::Clock& clock;
    std::chrono::milliseconds stillFor = std::chrono::seconds(30); // see net::BlobUpload
};

class MediaServiceImpl : public api::MediaService {
    Q_OBJECT
public:
    explicit MediaServiceImpl(MediaParts parts, QObject* parent = nullptr);
    ~MediaServiceImpl() override;

    static constexpr std::size_t pictureBytesMax = 20 * 1024 * 1024; // more than servers take

    QStringList servers() const override;
    api::RequestId uploadFile(const QUrl& file) override;
    api::RequestId uploadBytes(const QByteArray& picture) override;
    void forget(api::RequestId request) override;
    QByteArray bytes(api::RequestId request) const override;

private:
    using Read = std::function<base::Result<QByteArray>()>; // on the pool
    struct Prepared {
        PlainPicture picture;
        std::string sha256;
    };
    struct Upload {
        std::shared_ptr<accounts::Signer> signer;
        std::vector<std::string> servers;
        std::size_t current = 0;
        std::shared_ptr<const Prepared> prepared;
        std::optional<base::Error> firstError; // of the preferred server: what is told when all fail
    };

    api::RequestId begin(Read read);
    void takePrepared(api::RequestId request, const base::Result<std::shared_ptr<const Prepared>>& prepared);
    void askToSign(api::RequestId request);
    void send(api::RequestId request, const base::Result<nostr::VerifiedEvent>& permission);
    void takeAnswer(api::RequestId request, const base::Result<net::BlobAnswer>& answer);
    void failHere(api::RequestId request, const base::Error& error); // the next server, if there is one
    void fail(api::RequestId request, const base::Error& error);

    MediaParts m_parts;
    QThreadPool m_pool;
    std::map<api::RequestId, Upload> m_uploads;
    mutable std::mutex m_mutex; // guards what follows
    std::map<api::RequestId, std::shared_ptr<const Prepared>> m_bytes;
    api::RequestId m_lastRequest = 0;
};

} // namespace nandu::client
