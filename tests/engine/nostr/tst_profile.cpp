// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_json.h"
#include "engine/nostr/profile.h"
#include "tests/support/test_data.h"

#include <QTest>

using namespace nandu;

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheFields();
    void leavesFieldsOfTheWrongTypeEmpty();
    void takesOnlyWebAddressesForPictures();
    void givesNoneForTextThatIsNoObject();
    void cutsLongFieldsBetweenCharacters();
    void readsEveryRealProfileOrSaysNone();
};

void TestProfile::readsTheFields()
{
    const auto profile = nostr::parseProfile(R"({"name":"ana","display_name":"Ana","about":"x","picture":"https://a.example/p.png","nip05":"_@a.example","lud16":"a@b.example","bot":true})");
    QVERIFY(profile.has_value());
    QCOMPARE(profile->name, std::string("ana"));
    QCOMPARE(profile->displayName, std::string("Ana"));
    QCOMPARE(profile->picture, std::string("https://a.example/p.png"));
    QVERIFY(profile->bot);
    QCOMPARE(nostr::parseProfile(R"({"displayName":"Old"})")->displayName, std::string("Old"));
}

void TestProfile::leavesFieldsOfTheWrongTypeEmpty()
{
    QVERIFY(nostr::parseProfile(R"({"name":7,"about":null,"picture":["x"],"bot":"yes"})") == nostr::Profile{});
}

void TestProfile::takesOnlyWebAddressesForPictures()
{
    for (const char* address : {"file:///etc/passwd", "javascript:alert(1)", "data:image/png;base64,xx", "//a.example/x", "https://a.example/x y", "qrc:/x"})
        QVERIFY(nostr::parseProfile("{\"picture\":\"" + std::string(address) + "\"}")->picture.empty());
}

void TestProfile::givesNoneForTextThatIsNoObject()
{
    for (const char* text : {"", "[]", "\"x\"", "null", "{", "{\"name\":\"\xff\"}"})
        QVERIFY(!nostr::parseProfile(text));
    QVERIFY(!nostr::parseProfile("{\"x\":" + std::string(100'000, '[') + "}"));
    QVERIFY(!nostr::parseProfile("{\"about\":\"" + std::string(1'000'000, 'x') + "\"}"));
}

void TestProfile::cutsLongFieldsBetweenCharacters()
{
    std::string about;
    for (int i = 0; i < 5'000; ++i)
        about += "\u00fc";
    const auto profile = nostr::parseProfile("{\"about\":\"x" + about + "\"}");
    QVERIFY(profile->about.size() <= 4'096);
    QVERIFY(profile->about.ends_with("\u00fc"));
}

void TestProfile::readsEveryRealProfileOrSaysNone()
{
    tests::skipWithoutTestData("data/real-events.jsonl");
    int read = 0, none = 0;
    for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
        const auto parsed = nostr::parseEvent(line);
        if (parsed.event.kind == 0)
            ++(nostr::parseProfile(parsed.event.content) ? read : none);
    }
    qInfo("%d profiles read, %d are none", read, none);
    QVERIFY(read > 100);
    QVERIFY(none <= 10); // four are known to be no JSON
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
