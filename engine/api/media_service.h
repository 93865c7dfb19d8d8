// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for a note, brought to one of the servers that the account in use has chosen (Blossom). What they tell of their maker
// is taken out first. Lives on the GUI thread.
#pragma once

#include "engine/api/publish_service.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace nandu::api {

class MediaService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QStringList servers() const = 0;                 // the preferred one first
    virtual RequestId uploadFile(const QUrl& file) = 0;
    virtual RequestId uploadBytes(const QByteArray& picture) = 0;
    virtual void forget(RequestId request) = 0;              // cancels it, unless it has ended
    virtual QByteArray bytes(RequestId request) const = 0;   // as they are sent, until it is forgotten; from any thread

Q_SIGNALS:
    void prepared(nandu::api::RequestId request);            // bytes() is there
    void progressed(nandu::api::RequestId request, double share);
    void uploaded(nandu::api::RequestId request, const nandu::api::NotePicture& picture);
    void failed(nandu::api::RequestId request, int errorCode, const QString& detail);
    void serversChanged();
};

} // namespace nandu::api
