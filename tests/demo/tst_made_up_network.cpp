// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/made_up_network.h"
#include "engine/nostr/bolt11.h"
#include "engine/nostr/contact_list.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/profile.h"
#include "engine/nostr/verified_event.h"

#include <QTest>

#include <map>
#include <set>

using namespace nandu;

class MadeUpNetworkTest : public QObject {
    Q_OBJECT

private:
    const demo::NetworkOptions m_options{7, 80, 600, 1'750'000'000, "ws://127.0.0.1:4000"};

private Q_SLOTS:
    void everyEventIsProperlySignedAndNoneIsThereTwice()
    {
        demo::MadeUpNetwork network(m_options);
        crypto::SchnorrVerifier verifier;
        std::set<nostr::EventId> ids;
        for (const nostr::Event& event : network.history()) {
            auto parsed = nostr::parseEvent(nostr::eventToJson(event));
            QVERIFY(parsed.ok());
            QVERIFY(nostr::verify(std::move(parsed.event), verifier).ok());
            QVERIFY(ids.insert(event.id).second);
        }
        QCOMPARE(ids.size(), std::size_t(81 * 3 + 600));
    }

    void theSameSeedGivesTheSameBytes()
    {
        QVERIFY(demo::MadeUpNetwork(m_options).history() == demo::MadeUpNetwork(m_options).history());
        demo::NetworkOptions other = m_options;
        other.seed = 8;
        QVERIFY(demo::MadeUpNetwork(m_options).history() != demo::MadeUpNetwork(other).history());
    }

    void everyKindOfInteractionHappensAndCounts()
    {
        demo::MadeUpNetwork network(m_options);
        std::map<nostr::InteractionType, int> counted;
        std::set<std::string> emoji;
        std::uint64_t millisats = 0;
        int deletions = 0;
        for (const nostr::Event& event : network.history()) {
            deletions += event.kind == nostr::kinds::deletion;
            const auto interactions = nostr::interactionsOf(event);
            QVERIFY2(event.kind != nostr::kinds::zapReceipt || interactions.size() == 1, "every receipt's parts agree");
            for (const nostr::Interaction& interaction : interactions) {
                ++counted[interaction.type];
                millisats += interaction.millisats;
                if (interaction.type == nostr::InteractionType::Reaction)
                    emoji.insert(interaction.emoji);
            }
        }
        for (const auto type : {nostr::InteractionType::Reply, nostr::InteractionType::Repost, nostr::InteractionType::Quote,
                 nostr::InteractionType::Reaction, nostr::InteractionType::Zap})
            QVERIFY(counted[type] > 10);
        QVERIFY(emoji.size() >= 4);
        QVERIFY(millisats > 0);
        QVERIFY(deletions > 0);
    }

    void theVisitorFollowsPeopleWhoHaveNames()
    {
        demo::MadeUpNetwork network(m_options);
        std::map<nostr::PubKey, std::string> names;
        std::vector<nostr::PubKey> follows;
        for (const nostr::Event& event : network.history()) {
            if (event.kind == nostr::kinds::profile)
                names[event.pubkey] = nostr::parseProfile(event.content)->name;
            if (event.kind == nostr::kinds::contacts && event.pubkey == network.visitor().publicKey())
                follows = nostr::followsOf(event.tags);
        }
        QVERIFY(follows.size() > 10);
        for (const nostr::PubKey& person : follows)
            QVERIFY(!names[person].empty());
    }

    void somebodyAnswersAVisitorWhoPosts()
    {
        demo::MadeUpNetwork network(m_options);
        network.history();
        nostr::Event note = network.next(m_options.now);
        note.kind = nostr::kinds::note;
        note.id.bytes.fill(42);
        network.hear(note);
        int answers = 0;
        for (int i = 0; i <= 60; ++i) {
            for (const nostr::Interaction& interaction : nostr::interactionsOf(network.next(m_options.now + i)))
                answers += interaction.target == note.id && interaction.type == nostr::InteractionType::Reply;
        }
        QVERIFY(answers > 0);
    }
};

QTEST_GUILESS_MAIN(MadeUpNetworkTest)
#include "tst_made_up_network.moc"
