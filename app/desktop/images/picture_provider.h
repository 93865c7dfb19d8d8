// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for QML: "image://remote/<address, percent-encoded>" whole, "image://avatar/..." cut round. Nothing is loaded unless
// QML asks. Requests come on Qt Quick's picture thread; fetching and decoding happen elsewhere, answers are queued.
#pragma once

#include "engine/base/result.h"

#include <QQuickAsyncImageProvider>

#include <functional>

namespace nandu::desktop {

class PictureProvider : public QQuickAsyncImageProvider {
public:
    enum class Shape { Whole, Round };
    enum class Source { Web, Here }; // Here: the name is passed on as it is
    // Called from any thread; answers on any thread, once.
    using Fetch = std::function<void(const QString& address, std::function<void(base::Result<QByteArray>)> done)>;

    PictureProvider(Shape shape, Fetch fetch, Source source = Source::Web) : m_shape(shape), m_fetch(std::move(fetch)), m_source(source) {}
    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    Shape m_shape;
    Fetch m_fetch;
    Source m_source;
};

} // namespace nandu::desktop
