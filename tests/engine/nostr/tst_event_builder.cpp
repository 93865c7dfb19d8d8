// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we sign verifies, reads back the same, and has one id for every client.

#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"
#include "tests/support/event_factory.h"

#include <QTest>

using namespace nandu;

class TestEventBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsWhatAParserAndAVerifierAccept()
    {
        const nostr::EventTemplate what{1, 1'750'000'000, {{"t", "a\"b\\"}, {}, {"e", ""}}, "line\nand tab\t\xf0\x9f\x98\x80"};
        const auto made = nostr::signEvent(what, tests::key(1));
        QVERIFY(made.ok());
        const auto read = nostr::parseEvent(nostr::eventToJson(**made));
        QVERIFY(read.ok());
        QVERIFY(read.event == **made);
        crypto::SchnorrVerifier verifier;
        QVERIFY(nostr::verify(read.event, verifier).ok());
    }

    void refusesTextThatHasTwoIds()
    {
        QVERIFY(!nostr::signEvent({1, 1, {}, "bell\x07"}, tests::key(1)).ok());
        QVERIFY(!nostr::signEvent({1, 1, {{"t", "\x1b"}}, ""}, tests::key(1)).ok());
        QVERIFY(nostr::signEvent({1, 1, {}, nostr::withoutControlCharacters("bell\x07\n")}, tests::key(1)).ok());
    }

    void refusesWhatIsNotUtf8OrTooLarge()
    {
        QVERIFY(!nostr::signEvent({1, 1, {}, "\xff"}, tests::key(1)).ok());
        QVERIFY(!nostr::signEvent({1, 1, {}, "\xed\xa0\x80"}, tests::key(1)).ok());
        const auto large = nostr::signEvent({1, 1, {}, std::string(300'000, 'x')}, tests::key(1));
        QVERIFY(!large.ok() && large.error().code == base::ErrorCode::TooLarge);
    }

    void aFactoryKeyIsTheSameInEveryRun()
    {
        QVERIFY(tests::person(1) == tests::person(1));
        QVERIFY(tests::person(1) != tests::person(2));
        QVERIFY(tests::note(1, "x") == tests::note(1, "x"));
        QVERIFY(tests::verified(tests::reply(2, tests::note(1, "x"), "y"))->tags[0][3] == "root");
    }

    void knowsTheRangesOfKinds()
    {
        using namespace nostr::kinds;
        for (const std::uint16_t kind : std::initializer_list<std::uint16_t>{0, 3, 10000, 10002, 19999})
            QVERIFY(isReplaceable(kind));
        for (const std::uint16_t kind : std::initializer_list<std::uint16_t>{1, 5, 9999, 20000, 30000})
            QVERIFY(!isReplaceable(kind));
        QVERIFY(isEphemeral(20000) && isEphemeral(29999) && !isEphemeral(30000));
        QVERIFY(isAddressable(30000) && isAddressable(39999) && !isAddressable(40000));
    }
};

QTEST_GUILESS_MAIN(TestEventBuilder)
#include "tst_event_builder.moc"
