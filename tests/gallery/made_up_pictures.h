// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures for the gallery, drawn from the address alone: soft hills under a sky. Called on Qt Quick's picture thread.
#pragma once

#include <QQuickImageProvider>

namespace nandu::gallery {

class MadeUpPictures : public QQuickImageProvider {
public:
    explicit MadeUpPictures(bool isRound) : QQuickImageProvider(Image, ForceAsynchronousImageLoading), m_isRound(isRound) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;

private:
    bool m_isRound;
};

} // namespace nandu::gallery
