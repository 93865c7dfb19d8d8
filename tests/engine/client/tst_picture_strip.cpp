// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a picture tells of its maker does not leave the machine, in any of the formats; what cannot be read to the end is refused
// (security N10).

#include "engine/client/picture_strip.h"
#include "tests/support/small_pictures.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nandu;
using namespace std::string_literals;
using client::PlainPicture;

namespace {

constexpr std::string_view place = "52 31 12 N 13 24 18 E";

base::Result<PlainPicture> strip(const std::string& picture)
{
    return client::withoutMetadata({reinterpret_cast<const std::uint8_t*>(picture.data()), picture.size()});
}

std::string big(std::size_t number, int bytes)
{
    std::string text;
    for (int i = bytes; i-- > 0;)
        text.push_back(static_cast<char>(number >> (8 * i) & 0xFF));
    return text;
}
std::string little(std::size_t number, int bytes)
{
    const std::string text = big(number, bytes);
    return {text.rbegin(), text.rend()};
}

// A TIFF block in Intel's order with an orientation, a maker and, behind them, a place.
std::string exif(unsigned orientation)
{
    return "II*\0\x08\0\0\0\x02\0"s + "\x0f\x01\x02\0\x04\0\0\0Cam\0"s + "\x12\x01\x03\0\x01\0\0\0"s + little(orientation, 2) + "\0\0\0\0\0\0"s + std::string(place);
}

std::string segment(int marker, const std::string& content) { return "\xff"s + static_cast<char>(marker) + big(content.size() + 2, 2) + content; }
std::string pngChunk(const std::string& type, const std::string& content) { return big(content.size(), 4) + type + content + "\1\2\3\4"s; }
std::string webpChunk(const std::string& type, const std::string& content) { return type + little(content.size(), 4) + content + std::string(content.size() % 2, '\0'); }
std::string with(std::string picture, std::size_t at, const std::string& what) { return picture.insert(at, what); }

std::string jpegWithAll(unsigned orientation)
{
    const std::string all = segment(0xE1, "Exif\0\0"s + exif(orientation)) + segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"s + std::string(place))
        + segment(0xED, "Photoshop 3.0\0"s + std::string(place)) + segment(0xFE, std::string(place)) + segment(0xE2, "MPF\0"s + std::string(place)) + segment(0xE5, std::string(place));
    return with(tests::jpeg, 2, all) + "a second picture: " + tests::jpeg + std::string(place);
}
std::string pngWithAll(unsigned orientation)
{
    return with(tests::png, 33, pngChunk("tEXt", "Location\0"s + std::string(place)) + pngChunk("iTXt", std::string(place)) + pngChunk("zTXt", std::string(place))
            + pngChunk("eXIf", exif(orientation)) + pngChunk("tIME", "\7\xea\1\2\3\4\5"s) + pngChunk("caBX", std::string(place))) + std::string(place);
}
std::string webpWithAll(unsigned orientation)
{
    const std::string body = webpChunk("VP8X", "\x0c\0\0\0\5\0\0\3\0\0"s) + tests::webp.substr(12) + webpChunk("EXIF", exif(orientation)) + webpChunk("XMP ", std::string(place)) + webpChunk("ABCD", std::string(place));
    return "RIFF" + little(body.size() + 4, 4) + "WEBP" + body + std::string(place);
}
std::string gifWithAll()
{
    const std::string xmp = "\x21\xff\x0bXMP DataXMP"s + static_cast<char>(place.size()) + std::string(place) + "\0"s;
    const std::string comment = "\x21\xfe"s + static_cast<char>(place.size()) + std::string(place) + "\0"s;
    return with(tests::gif, 19, comment + xmp) + std::string(place);
}

} // namespace

class TestPictureStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesAPlainPictureAsItIs_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("type");
        const auto add = [](const char* name, const std::string& picture, const char* type) { QTest::newRow(name) << QByteArray::fromStdString(picture) << QString::fromLatin1(type); };
        add("jpeg", tests::jpeg, "image/jpeg");
        add("progressive jpeg", tests::progressiveJpeg, "image/jpeg");
        add("png", tests::png, "image/png");
        add("webp", tests::webp, "image/webp");
        add("lossless webp", tests::losslessWebp, "image/webp");
        add("gif", tests::gif, "image/gif");
    }
    void leavesAPlainPictureAsItIs()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, type);
        const auto plain = strip(picture.toStdString());
        QVERIFY2(plain.ok(), plain.ok() ? "" : plain.error().detail.c_str());
        QVERIFY(plain->bytes == picture.toStdString());
        QCOMPARE(QString::fromStdString(std::string(plain->type)), type);
        QCOMPARE(plain->width, 6U);
        QCOMPARE(plain->height, 4U);
    }

    void takesOutWhatTellsOfItsMaker_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QByteArray>("plain");
        const auto add = [](const char* name, const std::string& picture, const std::string& plain) { QTest::newRow(name) << QByteArray::fromStdString(picture) << QByteArray::fromStdString(plain); };
        add("jpeg", jpegWithAll(1), tests::jpeg);
        add("png", pngWithAll(1), tests::png);
        add("gif", gifWithAll(), tests::gif);
        const std::string body = webpChunk("VP8X", "\0\0\0\0\5\0\0\3\0\0"s) + tests::webp.substr(12);
        add("webp", webpWithAll(1), "RIFF" + little(body.size() + 4, 4) + "WEBP" + body);
    }
    void takesOutWhatTellsOfItsMaker()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QByteArray, plain);
        QVERIFY(picture.contains(QByteArray::fromStdString(std::string(place))));
        const auto stripped = strip(picture.toStdString());
        QVERIFY2(stripped.ok(), stripped.ok() ? "" : stripped.error().detail.c_str());
        QVERIFY(QByteArray::fromStdString(stripped->bytes) == plain);
    }

    // Of the metadata nothing but the way up is left, and the size is that of the picture as it is shown.
    void keepsTheWayUp_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("jpeg") << QByteArray::fromStdString(jpegWithAll(6));
        QTest::newRow("png") << QByteArray::fromStdString(pngWithAll(6));
        QTest::newRow("webp") << QByteArray::fromStdString(webpWithAll(6));
    }
    void keepsTheWayUp()
    {
        QFETCH(QByteArray, picture);
        const auto stripped = strip(picture.toStdString());
        QVERIFY2(stripped.ok(), stripped.ok() ? "" : stripped.error().detail.c_str());
        QCOMPARE(stripped->width, 4U);
        QCOMPARE(stripped->height, 6U);
        QVERIFY(stripped->bytes.find(place) == std::string::npos);
        QVERIFY(stripped->bytes.find("Cam") == std::string::npos);
        QVERIFY(stripped->bytes.find("\x01\x12\0\x03\0\0\0\x01\0\x06"s) != std::string::npos);
        const auto again = strip(stripped->bytes);
        QVERIFY(again.ok());
        QVERIFY(again->bytes == stripped->bytes);
    }

    void refusesWhatItCannotReadToTheEnd_data()
    {
        QTest::addColumn<QByteArray>("picture");
        for (const auto& [name, whole] : {std::pair("jpeg", tests::jpeg), std::pair("progressive", tests::progressiveJpeg), std::pair("png", tests::png), std::pair("webp", tests::webp), std::pair("gif", tests::gif)}) {
            for (const std::size_t left : {whole.size() - 2, whole.size() / 2, std::size_t(13), std::size_t(5)})
                QTest::addRow("%s, %zu bytes", name, left) << QByteArray::fromStdString(whole.substr(0, left));
        }
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("png with an unknown part that is needed") << QByteArray::fromStdString(with(tests::png, 33, pngChunk("ABCD", "x")));
    }
    void refusesWhatItCannotReadToTheEnd()
    {
        QFETCH(QByteArray, picture);
        const auto stripped = strip(picture.toStdString());
        QVERIFY(!stripped.ok());
        QCOMPARE(stripped.error().code, base::ErrorCode::InvalidInput);
        QVERIFY(stripped.error().detail.ends_with('.'));
    }

    // Whatever is broken in it, nothing is read past its end (the sanitizers watch), and what it held beside the picture stays out.
    void readsNothingPastTheEnd()
    {
        QRandomGenerator random(24'242);
        const std::vector<std::string> pictures{jpegWithAll(6), pngWithAll(6), webpWithAll(6), gifWithAll(), tests::progressiveJpeg, tests::losslessWebp};
        int passed = 0;
        for (int round = 0; round < 60'000; ++round) {
            std::string picture = pictures[random.bounded(static_cast<quint32>(pictures.size()))];
            for (quint32 changes = 1 + random.bounded(3U); changes > 0; --changes)
                picture[random.bounded(static_cast<quint32>(picture.size()))] = static_cast<char>(random.bounded(256U));
            if (random.bounded(3U) == 0)
                picture.resize(random.bounded(static_cast<quint32>(picture.size())));
            const auto stripped = strip(picture);
            passed += stripped.ok();
            QVERIFY(!stripped.ok() || stripped->bytes.size() <= picture.size() + 64);
        }
        QVERIFY(passed > 1'000);
        QVERIFY(passed < 59'000);
    }
};

QTEST_GUILESS_MAIN(TestPictureStrip)
#include "tst_picture_strip.moc"
