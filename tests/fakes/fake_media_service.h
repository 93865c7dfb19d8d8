// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Uploads that go as far as a test lets them. GUI thread.
#pragma once

#include "engine/api/media_service.h"

#include <QMap>

namespace nandu::fakes {

class FakeMediaService : public api::MediaService {
    Q_OBJECT
public:
    using api::MediaService::MediaService;

    QList<QUrl> files;
    QList<QByteArray> pictures;
    QList<api::RequestId> forgotten;
    QStringList known{QStringLiteral("https://blossom.example.com")};

    QStringList servers() const override { return known; }
    api::RequestId uploadFile(const QUrl& file) override
    {
        files.append(file);
        return ++m_last;
    }
    api::RequestId uploadBytes(const QByteArray& picture) override
    {
        pictures.append(picture);
        return ++m_last;
    }
    void forget(api::RequestId request) override { forgotten.append(request); }
    QByteArray bytes(api::RequestId) const override { return {}; }

    api::RequestId last() const { return m_last; }
    api::NotePicture finish(api::RequestId request)
    {
        const api::NotePicture picture{QStringLiteral("https://cdn.example.com/%1.png").arg(request), QStringLiteral("image/png"), QString(64, u'a'), {}, 6, 4, 101};
        Q_EMIT prepared(request);
        Q_EMIT progressed(request, 1);
        Q_EMIT uploaded(request, picture);
        return picture;
    }
    void fail(api::RequestId request, base::ErrorCode code, const QString& sentence) { Q_EMIT failed(request, static_cast<int>(code), sentence); }

private:
    api::RequestId m_last = 0;
};

} // namespace nandu::fakes
