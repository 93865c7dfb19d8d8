// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/tray_badge.h"

#include <QFont>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

namespace nandu::desktop {
namespace {

constexpr int sides[] = {22, 32, 48};
constexpr QRgb ground = 0xff0f766e, line = 0xffffffff, badge = 0xffb3261e; // of the program's icon, whatever the theme
constexpr int countMost = 9; // two figures cannot be read at this size

QImage mark(int side)
{
    QImageReader reader(QStringLiteral(":/qt/qml/Nandu/Ui/mark/nandu.svg"));
    reader.setScaledSize({side, side});
    QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image; // no reader for this format here: the ground and the number say enough
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), QColor(line));
    return image;
}

} // namespace

QImage trayPicture(int side, int count)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(ground));
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22);
    const int inset = side / 8;
    painter.drawImage(inset, inset, mark(side - 2 * inset));
    if (count == 0)
        return image;
    const double size = side * 0.62;
    const QRectF circle(side - size, side - size, size, size);
    painter.setBrush(QColor(badge));
    painter.drawEllipse(circle);
    QFont font;
    font.setBold(true);
    font.setPixelSize(std::max(8, static_cast<int>(size * 0.8)));
    painter.setFont(font);
    painter.setPen(QColor(line));
    painter.drawText(circle, Qt::AlignCenter, count > countMost ? QStringLiteral("+") : QString::number(count));
    return image;
}

QList<TrayPixmap> trayPixmaps(int count)
{
    QList<TrayPixmap> all;
    for (const int side : sides) {
        const QImage image = trayPicture(side, count).convertToFormat(QImage::Format_ARGB32);
        TrayPixmap pixmap{side, side, {}};
        pixmap.pixels.resize(qsizetype(side) * side * 4);
        for (int y = 0; y < side; ++y)
            qToBigEndian<quint32>(image.constScanLine(y), side, pixmap.pixels.data() + qsizetype(y) * side * 4);
        all.append(pixmap);
    }
    return all;
}

} // namespace nandu::desktop
