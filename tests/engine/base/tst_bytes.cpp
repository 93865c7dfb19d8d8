// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hexadecimal digits: every byte at every place, every length.

#include "engine/base/bytes.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace nandu;

class TestBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void takesOnlyLowerCaseDigits();
    void refusesAnotherLength();
};

namespace {

std::vector<std::uint8_t> someBytes(std::size_t count)
{
    std::vector<std::uint8_t> bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 73 + 41);
    return bytes;
}

} // namespace

void TestBytes::readsWhatItWrites()
{
    for (std::size_t count = 0; count <= 70; ++count) {
        const auto bytes = someBytes(count);
        std::vector<std::uint8_t> read(count);
        QVERIFY(base::fromHex(base::toHex(bytes), read));
        QCOMPARE(read, bytes);
    }
    std::vector<std::uint8_t> all(256);
    std::iota(all.begin(), all.end(), std::uint8_t{0});
    std::vector<std::uint8_t> read(all.size());
    QVERIFY(base::fromHex(base::toHex(all), read));
    QCOMPARE(read, all);
}

void TestBytes::takesOnlyLowerCaseDigits()
{
    for (const std::size_t count : {std::size_t{32}, std::size_t{5}}) {
        const std::string digits = base::toHex(someBytes(count));
        std::vector<std::uint8_t> read(count);
        for (std::size_t at = 0; at < digits.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed = digits;
                changed[at] = static_cast<char>(byte);
                const bool isDigit = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
                QCOMPARE(base::fromHex(changed, read), isDigit);
                if (isDigit)
                    QCOMPARE(base::toHex(read), changed);
            }
        }
    }
}

void TestBytes::refusesAnotherLength()
{
    std::vector<std::uint8_t> read(32);
    QVERIFY(!base::fromHex(std::string(63, '0'), read));
    QVERIFY(!base::fromHex(std::string(66, '0'), read));
    QVERIFY(!base::fromHex({}, read));
}

QTEST_GUILESS_MAIN(TestBytes)
#include "tst_bytes.moc"
