// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/made_up_pictures.h"

#include <QPainter>
#include <QPainterPath>

namespace nandu::gallery {

QImage MadeUpPictures::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    const int width = requestedSize.width() > 0 ? requestedSize.width() : 640;
    const QSize area(width, m_isRound ? width : width * 2 / 3);
    *size = area;
    QImage picture(area, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const auto seed = static_cast<unsigned>(qHash(id, 7));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isRound) {
        QPainterPath disc;
        disc.addEllipse(picture.rect());
        painter.setClipPath(disc);
    }
    QLinearGradient sky(0, 0, 0, area.height());
    sky.setColorAt(0, QColor::fromHsl(static_cast<int>(seed % 360), 90, 170));
    sky.setColorAt(1, QColor::fromHsl(static_cast<int>((seed / 7) % 360), 110, 220));
    painter.fillRect(picture.rect(), sky);
    painter.setPen(Qt::NoPen);
    for (int hill = 0; hill < 3; ++hill) {
        painter.setBrush(QColor::fromHsl(static_cast<int>((seed / 13) % 360), 60, 130 - hill * 30));
        const int middle = static_cast<int>((seed >> (hill * 5)) % static_cast<unsigned>(area.width()));
        painter.drawEllipse(QPoint(middle, area.height() * (13 + hill) / 12), area.width() * 2 / 3, area.height() / 2);
    }
    return picture;
}

} // namespace nandu::gallery
