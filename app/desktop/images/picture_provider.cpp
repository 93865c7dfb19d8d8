// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/images/picture_provider.h"

#include "app/desktop/images/picture_decoder.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>
#include <QUrl>

#include <memory>

namespace nandu::desktop {
namespace {

class PictureResponse;

// What a request's later steps hold instead of the response, which Qt Quick may have deleted by then.
struct Ticket {
    QMutex mutex;
    PictureResponse* response = nullptr; // null once it is gone
};

class PictureResponse : public QQuickImageResponse {
public:
    PictureResponse() { ticket->response = this; }
    ~PictureResponse() override
    {
        const QMutexLocker lock(&ticket->mutex);
        ticket->response = nullptr;
    }

    QQuickTextureFactory* textureFactory() const override
    {
        return m_picture.isNull() ? nullptr : QQuickTextureFactory::textureFactoryForImage(m_picture);
    }
    QString errorString() const override { return m_error; }
    void cancel() override
    {
        const QMutexLocker lock(&ticket->mutex);
        m_isCancelled = true;
    }

    // Under the ticket's mutex.
    bool isCancelled() const { return m_isCancelled; }
    void finish(QImage picture, const QString& error)
    {
        m_picture = std::move(picture);
        m_error = error;
        QMetaObject::invokeMethod(this, &QQuickImageResponse::finished, Qt::QueuedConnection);
    }

    const std::shared_ptr<Ticket> ticket = std::make_shared<Ticket>();

private:
    QImage m_picture;
    QString m_error;
    bool m_isCancelled = false;
};

bool isStillWanted(Ticket& ticket)
{
    const QMutexLocker lock(&ticket.mutex);
    return ticket.response && !ticket.response->isCancelled();
}

// A face that does not come is nothing to complain about: the drawn one below it shows through.
QImage nothingToSee()
{
    QImage blank(1, 1, QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::transparent);
    return blank;
}

void finish(Ticket& ticket, QImage picture, const QString& error)
{
    const QMutexLocker lock(&ticket.mutex);
    if (ticket.response)
        ticket.response->finish(std::move(picture), error);
}

void fail(Ticket& ticket, const QString& why, PictureProvider::Shape shape)
{
    shape == PictureProvider::Shape::Round ? finish(ticket, nothingToSee(), {}) : finish(ticket, {}, why);
}

void decode(Ticket& ticket, const QByteArray& bytes, const QSize& wanted, PictureProvider::Shape shape)
{
    if (!isStillWanted(ticket)) {
        finish(ticket, {}, QStringLiteral("cancelled"));
        return;
    }
    base::Result<QImage> picture = decodePicture(bytes, wanted);
    if (!picture)
        fail(ticket, QString::fromStdString(picture.error().detail), shape);
    else
        finish(ticket, shape == PictureProvider::Shape::Round ? cutRound(*picture) : std::move(*picture), {});
}

} // namespace

QQuickImageResponse* PictureProvider::requestImageResponse(const QString& id, const QSize& requestedSize)
{
    auto* response = new PictureResponse;
    const std::shared_ptr<Ticket> ticket = response->ticket;
    const QUrl address(QUrl::fromPercentEncoding(id.toUtf8()), QUrl::StrictMode);
    const bool isWeb = address.isValid() && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
    if (!isWeb && m_source == Source::Web) {
        fail(*ticket, QStringLiteral("not an http address"), m_shape);
        return response;
    }
    m_fetch(m_source == Source::Web ? address.toString(QUrl::FullyEncoded) : id, [ticket, requestedSize, shape = m_shape](base::Result<QByteArray> bytes) {
        if (!bytes) {
            fail(*ticket, QString::fromStdString(bytes.error().detail), shape);
            return;
        }
        QThreadPool::globalInstance()->start(
            [ticket, requestedSize, shape, picture = std::move(*bytes)] { decode(*ticket, picture, requestedSize, shape); });
    });
    return response;
}

} // namespace nandu::desktop
