// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON strings, written by blocks, against a writer that goes byte by byte: every byte at every place of texts of every length.

#include "engine/nostr/json_text.h"

#include <QTest>

#include <cstdio>
#include <limits>

using namespace nandu;

namespace {

enum class Form { Json, Canonical };

// NIP-01's seven escapes; other control characters as \u00xx, or as they are.
std::string plainly(std::string_view text, Form form)
{
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '\n': out += "\\n"; break;
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        default:
            if (byte < 0x20 && form == Form::Json) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\u%04x", byte);
                out += escape;
            } else {
                out += c;
            }
        }
    }
    return out + '"';
}

std::string written(std::string_view text, Form form)
{
    std::string room(form == Form::Json ? nostr::jsonStringBytesMax(text.size()) : nostr::canonicalStringBytesMax(text.size()), '?');
    const char* end = form == Form::Json ? nostr::writeJsonString(room.data(), text) : nostr::writeCanonicalString(room.data(), text);
    return {room.data(), static_cast<std::size_t>(end - room.data())};
}

} // namespace

class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyByteAtEveryPlace()
    {
        for (std::size_t length = 1; length <= 40; ++length) {
            for (std::size_t at = 0; at < length; ++at) {
                for (int byte = 0; byte < 256; ++byte) {
                    std::string text(length, 'x');
                    text[at] = static_cast<char>(byte);
                    QCOMPARE(written(text, Form::Json), plainly(text, Form::Json));
                    QCOMPARE(written(text, Form::Canonical), plainly(text, Form::Canonical));
                }
            }
        }
    }
    void theWorstFitsItsRoom()
    {
        for (const std::size_t length : {std::size_t{0}, std::size_t{15}, std::size_t{16}, std::size_t{100}}) {
            const std::string controls(length, '\x01');
            QCOMPARE(written(controls, Form::Json).size(), nostr::jsonStringBytesMax(length));
            const std::string quotes(length, '"');
            QCOMPARE(written(quotes, Form::Canonical).size(), nostr::canonicalStringBytesMax(length));
        }
        char room[nostr::numberBytesMax];
        QCOMPARE(nostr::writeNumber(room, std::numeric_limits<std::int64_t>::min()) - room, std::ptrdiff_t{nostr::numberBytesMax});
    }
    void appendsExactly()
    {
        std::string out = "[";
        nostr::appendJsonString(out, "a\n\x02" "b");
        QCOMPARE(out, std::string("[\"a\\n\\u0002b\""));
        QVERIFY(out.capacity() < 40);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
