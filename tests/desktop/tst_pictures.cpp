// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures from strangers: what may be decoded, what is refused before decoding, and answers that come late, at once or never.
#include "app/desktop/images/picture_decoder.h"
#include "app/desktop/images/picture_provider.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

#include <memory>

using namespace nandu;
using namespace nandu::desktop;

namespace {

QByteArray encoded(const QSize& size, const char* format)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return buffer.data();
}

// A PNG whose header claims a size and that has nothing behind it.
QByteArray pngOfSize(quint32 width, quint32 height)
{
    QByteArray bytes = encoded({1, 1}, "png");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes;
}

using Answers = QList<std::function<void(base::Result<QByteArray>)>>;

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesTheKnownFormats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        if (QImageWriter::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << QByteArray("webp");
    }
    void decodesTheKnownFormats()
    {
        QFETCH(QByteArray, format);
        const auto picture = decodePicture(encoded({60, 40}, format), {});
        QVERIFY(picture.ok());
        QCOMPARE(picture->size(), QSize(60, 40));
    }

    void scalesDownToWhatIsShown()
    {
        const auto picture = decodePicture(encoded({3'000, 1'500}, "png"), {300, 0});
        QVERIFY(picture.ok());
        QCOMPARE(picture->size(), QSize(300, 150));
        const auto large = decodePicture(encoded({3'000, 1'500}, "png"), {});
        QVERIFY(large.ok());
        QCOMPARE(large->width(), pictureShownSideMax);
    }

    void refusesWhatIsNoPictureOfTheFour_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='file:///etc/passwd'/></svg>");
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("bmp") << encoded({2, 2}, "bmp");
        QTest::newRow("ppm") << encoded({2, 2}, "ppm");
        QTest::newRow("xpm") << encoded({2, 2}, "xpm");
    }
    void refusesWhatIsNoPictureOfTheFour()
    {
        QFETCH(QByteArray, bytes);
        const auto picture = decodePicture(bytes, {});
        QVERIFY(!picture.ok());
        QVERIFY(picture.error().code == base::ErrorCode::InvalidInput);
    }

    void refusesBombsByTheirHeader_data()
    {
        QTest::addColumn<quint32>("width");
        QTest::addColumn<quint32>("height");
        QTest::newRow("100,000 x 100,000") << 100'000u << 100'000u;
        QTest::newRow("just over 40 megapixels") << 8'000u << 5'001u;
        QTest::newRow("a line") << 2'000'000'000u << 1u;
    }
    void refusesBombsByTheirHeader()
    {
        QFETCH(quint32, width);
        QFETCH(quint32, height);
        const auto picture = decodePicture(pngOfSize(width, height), {});
        QVERIFY(!picture.ok());
    }

    void survivesCutAndDisturbedFiles()
    {
        for (const char* format : {"png", "jpeg"}) {
            const QByteArray whole = encoded({64, 64}, format);
            for (qsizetype cut = 0; cut < whole.size(); cut += 7)
                (void)decodePicture(whole.left(cut), {});
            quint32 seed = 1;
            for (int i = 0; i < 300; ++i) {
                QByteArray disturbed = whole;
                seed = seed * 1'664'525 + 1'013'904'223;
                disturbed[static_cast<qsizetype>(seed % static_cast<quint32>(whole.size()))] = static_cast<char>(seed >> 24);
                (void)decodePicture(disturbed, {});
            }
        }
    }

    void cutsTheMiddleRound()
    {
        const QImage disc = cutRound(QImage(40, 20, QImage::Format_ARGB32_Premultiplied).copy());
        QCOMPARE(disc.size(), QSize(20, 20));
        QCOMPARE(qAlpha(disc.pixel(0, 0)), 0);
    }

    void answersWithThePictureOrWithWhyNot()
    {
        PictureProvider provider(PictureProvider::Shape::Whole,
            [](const QString& address, const std::function<void(base::Result<QByteArray>)>& done) {
                if (address.endsWith(QLatin1String("good")))
                    done(encoded({30, 30}, "png")); // at once
                else
                    done(base::fail(base::ErrorCode::Refused, "private address"));
            });
        const std::unique_ptr<QQuickImageResponse> good(provider.requestImageResponse(QStringLiteral("https%3A%2F%2Fa.example%2Fgood"), {}));
        QSignalSpy finished(good.get(), &QQuickImageResponse::finished);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(good->errorString().isEmpty());
        const std::unique_ptr<QQuickTextureFactory> texture(good->textureFactory());
        QCOMPARE(texture->textureSize(), QSize(30, 30));

        const std::unique_ptr<QQuickImageResponse> bad(provider.requestImageResponse(QStringLiteral("https%3A%2F%2Fa.example%2Fbad"), {}));
        QSignalSpy refused(bad.get(), &QQuickImageResponse::finished);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(bad->errorString(), QStringLiteral("private address"));
    }

    void asksNobodyForOtherSchemes()
    {
        int asked = 0;
        PictureProvider provider(PictureProvider::Shape::Whole, [&](const QString&, const auto&) { ++asked; });
        for (const char* id : {"file%3A%2F%2F%2Fetc%2Fpasswd", "data%3Aimage%2Fpng", "qrc%3A%2Fx", "", "nonsense"}) {
            const std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(QString::fromLatin1(id), {}));
            QSignalSpy finished(response.get(), &QQuickImageResponse::finished);
            QTRY_COMPARE(finished.count(), 1);
            QVERIFY(!response->errorString().isEmpty());
        }
        QCOMPARE(asked, 0);
    }

    void anAnswerThatComesTooLateHurtsNobody()
    {
        Answers answers;
        PictureProvider provider(PictureProvider::Shape::Round,
            [&](const QString&, std::function<void(base::Result<QByteArray>)> done) { answers.append(std::move(done)); });
        std::unique_ptr<QQuickImageResponse> response(provider.requestImageResponse(QStringLiteral("https%3A%2F%2Fa.example%2F"), {}));
        response->cancel();
        response.reset();
        answers.first()(encoded({30, 30}, "png"));
        QTest::qWait(20);
    }
};

QTEST_MAIN(PicturesTest)

#include "tst_pictures.moc"
