// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/images/picture_decoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace nandu::desktop {
namespace {

// Never by name or by what the server says: the first bytes decide which decoder gets to see it, and only these four do.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

QSize shownSize(const QSize& real, const QSize& wanted)
{
    QSize box(pictureShownSideMax, pictureShownSideMax);
    if (wanted.width() > 0)
        box.setWidth(qMin(wanted.width(), box.width()));
    if (wanted.height() > 0)
        box.setHeight(qMin(wanted.height(), box.height()));
    const bool fits = real.width() <= box.width() && real.height() <= box.height();
    return fits ? real : real.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

base::Result<QImage> decodePicture(const QByteArray& bytes, const QSize& wanted)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return base::fail(base::ErrorCode::InvalidInput, "neither PNG, JPEG, GIF nor WebP");
    if (bytes.size() > pictureBytesMax)
        return base::fail(base::ErrorCode::TooLarge, "picture file too large");
    QImageReader::setAllocationLimit(pictureMemoryMiBMax); // process-wide, and the same for every picture
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize real = reader.size();
    if (!real.isValid() || real.isEmpty())
        return base::fail(base::ErrorCode::Corrupt, "no size in the header");
    if (static_cast<qint64>(real.width()) * real.height() > picturePixelsMax)
        return base::fail(base::ErrorCode::TooLarge, "more than 40 megapixels");
    const QSize shown = shownSize(real, wanted);
    if (shown != real)
        reader.setScaledSize(shown);
    QImage picture = reader.read();
    if (picture.isNull())
        return base::fail(base::ErrorCode::Corrupt, reader.errorString().toStdString());
    return picture;
}

QImage cutRound(const QImage& picture)
{
    const int side = qMin(picture.width(), picture.height());
    const QRect middle((picture.width() - side) / 2, (picture.height() - side) / 2, side, side);
    QImage disc(side, side, QImage::Format_ARGB32_Premultiplied);
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath edge;
    edge.addEllipse(disc.rect());
    painter.setClipPath(edge);
    painter.drawImage(disc.rect(), picture, middle);
    return disc;
}

} // namespace nandu::desktop
