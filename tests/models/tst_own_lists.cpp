// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows of one's own lists: marks on people and notes, the vault, the profile being edited.
#include "models/list_vault.h"
#include "models/muted_model.h"
#include "models/own_marks.h"
#include "models/profile_editor.h"
#include "models/profile_model.h"
#include "tests/fakes/fake_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;

class TestOwnLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mutesAndBookmarksAreShownAtOnce();
    void aHashtagIsMutedAsOne();
    void mutesPubliclyWherePrivateEntriesCannotBeRead();
    void listsEveryListAlsoUnknownOnes();
    void comparesTheOlderWithTheNewerWhicheverIsNamedFirst();
    void leavesOutAnswersAboutOtherLists();
    void sendsOnlyTheFieldsThatDiffer();
    void saysWhatIsWrongWithAField();
    void keepsWhatIsTypedWhenANewerProfileComes();
};

void TestOwnLists::mutesAndBookmarksAreShownAtOnce()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::ProfileModel person;
    person.setSession(&session);
    person.setKey(QStringLiteral("aa"));
    models::MutedModel muted;
    muted.setSession(&session);
    QSignalSpy said(&session, &models::Session::said);
    session.marks()->setMuted(QStringLiteral("aa"), true);
    QVERIFY(session.marks()->isMuted(QStringLiteral("aa")));
    QVERIFY(person.isMuted());
    QCOMPARE(muted.people(), QStringList{QStringLiteral("aa")});
    QCOMPARE(said.size(), 1);
    session.marks()->setMuted(QStringLiteral("aa"), false);
    QVERIFY(!person.isMuted());
    session.marks()->toggleBookmark(QStringLiteral("n"));
    QVERIFY(session.marks()->isBookmarked(QStringLiteral("n")));
    session.marks()->toggleBookmark(QStringLiteral("n"));
    QVERIFY(!session.marks()->isBookmarked(QStringLiteral("n")));
    session.marks()->setThreadMuted(QStringLiteral("root"), true);
    QCOMPARE(muted.threads(), QStringList{QStringLiteral("root")});
}

void TestOwnLists::aHashtagIsMutedAsOne()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::MutedModel muted;
    muted.setSession(&session);
    session.marks()->setWordMuted(QStringLiteral(" #Rain "), true);
    session.marks()->setWordMuted(QStringLiteral("two words"), true);
    QCOMPARE(client.lists.asked, (QStringList{QStringLiteral("mute t Rain on"), QStringLiteral("mute word two words on")}));
    QCOMPARE(muted.words(), (QStringList{QStringLiteral("two words"), QStringLiteral("#Rain")}));
}

void TestOwnLists::mutesPubliclyWherePrivateEntriesCannotBeRead()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    session.marks()->setMuted(QStringLiteral("aa"), true);
    QVERIFY(client.lists.known[10'000].entries.first().isPrivate);
    client.lists.known[10'000].hasUnreadablePrivate = true;
    session.marks()->setMuted(QStringLiteral("bb"), true);
    QVERIFY(!client.lists.known[10'000].entries.last().isPrivate);
}

void TestOwnLists::listsEveryListAlsoUnknownOnes()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    api::ListState follows;
    follows.kind = 3;
    follows.isKnown = true;
    follows.entries = {{QStringLiteral("p"), QStringLiteral("aa"), {}, false}};
    follows.waitingEdits = 1;
    client.lists.known.insert(3, follows);
    api::ListState friends;
    friends.kind = 30'000;
    friends.identifier = QStringLiteral("friends:close");
    client.lists.known.insert(30'000, friends);
    models::ListVault vault;
    vault.setSession(&session);
    const QList<models::VaultList> lists = vault.lists();
    QCOMPARE(lists.size(), 6);
    QCOMPARE(lists[0].place, QStringLiteral("3"));
    QVERIFY(lists[0].words.contains(QStringLiteral("waits")));
    QCOMPARE(lists[2].words, QStringLiteral("not known yet"));
    QCOMPARE(lists[5].name, QStringLiteral("People: friends:close"));
    vault.setPlace(lists[5].place);
    QCOMPARE(vault.name(), QStringLiteral("People: friends:close"));
}

void TestOwnLists::comparesTheOlderWithTheNewerWhicheverIsNamedFirst()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    api::ListVersionRow now, before;
    now.versionId = QStringLiteral("new");
    before.versionId = QStringLiteral("old");
    client.lists.versions.insert(3, {now, before});
    models::ListVault vault;
    vault.setSession(&session);
    vault.setPlace(QStringLiteral("3"));
    QVERIFY(vault.isRead());
    QCOMPARE(vault.before(QStringLiteral("new")), QStringLiteral("old"));
    QCOMPARE(vault.before(QStringLiteral("old")), QString());
    vault.compare(QStringLiteral("new"), QStringLiteral("old"));
    QCOMPARE(vault.olderId(), QStringLiteral("old"));
    QCOMPARE(vault.newerId(), QStringLiteral("new"));
    vault.compare(QStringLiteral("old"), QStringLiteral("nobody's"));
    QCOMPARE(vault.newerId(), QStringLiteral("new"));
    vault.restore(QStringLiteral("old"));
    vault.restoreLost(QStringLiteral("old"));
    QCOMPARE(client.lists.asked, (QStringList{QStringLiteral("restore old on"), QStringLiteral("restore lost old on")}));
}

void TestOwnLists::leavesOutAnswersAboutOtherLists()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::ListVault vault;
    vault.setSession(&session);
    vault.setPlace(QStringLiteral("3"));
    api::ListVersionRow row;
    row.versionId = QStringLiteral("of another list");
    Q_EMIT client.lists.versionsRead(10'000, {}, {row});
    Q_EMIT client.lists.versionsRead(3, QStringLiteral("d"), {row});
    QVERIFY(vault.versions().isEmpty());
    client.lists.compare(QStringLiteral("x"), QStringLiteral("y"));
    QCOMPARE(vault.newerId(), QString());
}

void TestOwnLists::sendsOnlyTheFieldsThatDiffer()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    api::ListState profile;
    profile.entries = {{QStringLiteral("name"), QStringLiteral("Ada"), {}, false}, {QStringLiteral("about"), QStringLiteral("me"), {}, false}};
    client.lists.known.insert(0, profile);
    models::ProfileEditor editor;
    editor.setSession(&session);
    QCOMPARE(editor.value(QStringLiteral("name")), QStringLiteral("Ada"));
    editor.setValue(QStringLiteral("name"), QStringLiteral("Ada "));
    QVERIFY(!editor.canSave()); // the blank is not a change
    editor.setValue(QStringLiteral("about"), QString());
    editor.setValue(QStringLiteral("website"), QStringLiteral("https://ada.example"));
    QVERIFY(editor.canSave());
    QSignalSpy saved(&editor, &models::ProfileEditor::saved);
    editor.save();
    QCOMPARE(client.lists.profileSent.keys(), (QStringList{QStringLiteral("about"), QStringLiteral("website")}));
    Q_EMIT client.lists.saved(1);
    QCOMPARE(saved.size(), 1);
}

void TestOwnLists::saysWhatIsWrongWithAField()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::ProfileEditor editor;
    editor.setSession(&session);
    const auto refuses = [&](const char* field, const char* value) {
        editor.setValue(QLatin1String(field), QString::fromUtf8(value));
        const bool isRefused = !editor.canSave() && !editor.sentence().isEmpty();
        editor.setValue(QLatin1String(field), {});
        return isRefused;
    };
    QVERIFY(refuses("picture", "javascript:alert(1)"));
    QVERIFY(refuses("website", "ada.example"));
    QVERIFY(refuses("nip05", "ada"));
    QVERIFY(refuses("lud16", "a b@c.d"));
    QVERIFY(refuses("about", "my key is nsec1abc"));
    QVERIFY(!refuses("website", "http://ada.example"));
    QVERIFY(!refuses("nip05", "_@ada.example"));
}

void TestOwnLists::keepsWhatIsTypedWhenANewerProfileComes()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::ProfileEditor editor;
    editor.setSession(&session);
    editor.setValue(QStringLiteral("name"), QStringLiteral("typed"));
    client.lists.known[0].entries = {{QStringLiteral("name"), QStringLiteral("came"), {}, false}, {QStringLiteral("about"), QStringLiteral("came, too"), {}, false}};
    Q_EMIT client.lists.listChanged(0, {});
    QCOMPARE(editor.value(QStringLiteral("name")), QStringLiteral("typed"));
    QCOMPARE(editor.value(QStringLiteral("about")), QStringLiteral("came, too"));
}

QTEST_GUILESS_MAIN(TestOwnLists)
#include "tst_own_lists.moc"
