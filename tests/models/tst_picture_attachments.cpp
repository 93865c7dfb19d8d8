// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of a note that is being written: what is sent with it, when it can be sent, what comes back after a crash.
#include "models/composer_model.h"
#include "models/media_servers.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using models::ComposerModel;
using models::PictureAttachments;

namespace {

struct Bench {
    Bench() : session(client.services(), client.desktop)
    {
        client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        model.setSession(&session);
    }
    PictureAttachments& pictures() { return *model.pictures(); }
    QVariant at(int row, PictureAttachments::Role role) { return pictures().data(pictures().index(row), role); }
    fakes::FakeClient client;
    models::Session session;
    ComposerModel model;
    QAbstractItemModelTester tester{model.pictures()};
};

const QUrl goose = QUrl::fromLocalFile(QStringLiteral("/home/me/goose.jpg"));

} // namespace

class PictureAttachmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsTheNoteOnceThePictureIsThere()
    {
        Bench b;
        b.pictures().add({goose});
        QCOMPARE(b.client.media.files, QList<QUrl>{goose});
        QVERIFY(b.pictures().isUploading());
        QVERIFY(!b.model.canSend());
        Q_EMIT b.client.media.progressed(b.client.media.last(), 0.5);
        QCOMPARE(b.at(0, PictureAttachments::ShareRole).toDouble(), 0.5);
        api::NotePicture picture = b.client.media.finish(b.client.media.last());
        QVERIFY(b.model.canSend()); // without a word
        b.pictures().setAlt(0, QStringLiteral(" two  geese "));
        b.model.send();
        picture.alt = QStringLiteral("two geese");
        QCOMPARE(b.client.publishing.options.pictures, QList<api::NotePicture>{picture});
        QCOMPARE(b.pictures().count(), 0); // sent with the note
        QVERIFY(b.client.media.forgotten.contains(b.client.media.last()));
    }

    void saysWhyAPictureFailedAndTriesAgain()
    {
        Bench b;
        b.model.setText(QStringLiteral("look"));
        b.pictures().add({goose});
        b.client.media.fail(b.client.media.last(), base::ErrorCode::Refused, QStringLiteral("This picture is too large for example.com. Make it smaller."));
        QCOMPARE(b.at(0, PictureAttachments::SentenceRole).toString(), QStringLiteral("This picture is too large for example.com. Make it smaller."));
        QVERIFY(!b.model.canSend()); // a note is not sent without what belongs to it
        b.pictures().retry(0);
        QCOMPARE(b.client.media.files.size(), 2);
        QVERIFY(b.at(0, PictureAttachments::SentenceRole).toString().isEmpty());
        b.client.media.finish(b.client.media.last());
        QVERIFY(b.model.canSend());
    }

    void takesAPictureOutAgain()
    {
        Bench b;
        b.model.setText(QStringLiteral("look"));
        b.pictures().add({goose, goose});
        b.client.media.finish(2);
        b.pictures().remove(0);
        QCOMPARE(b.client.media.forgotten, QList<api::RequestId>{1});
        b.client.media.finish(1); // it was on its way
        QCOMPARE(b.pictures().count(), 1);
        b.model.send();
        QCOMPARE(b.client.publishing.options.pictures.size(), 1);
    }

    void pastesAPicture()
    {
        Bench b;
        QVERIFY(!b.pictures().paste()); // then the text field pastes
        b.client.desktop.picture = "png";
        QVERIFY(b.pictures().paste());
        QCOMPARE(b.client.media.pictures, QList<QByteArray>{"png"});
        b.client.media.fail(b.client.media.last(), base::ErrorCode::TimedOut, {});
        b.pictures().retry(0);
        QCOMPARE(b.client.media.pictures.size(), 2);
    }

    void takesOnlyFilesAndNotTooMany()
    {
        Bench b;
        QSignalSpy refused(&b.pictures(), &PictureAttachments::refused);
        b.pictures().add({QUrl(QStringLiteral("https://example.com/a.png"))});
        QCOMPARE(b.pictures().count(), 0);
        QCOMPARE(refused.size(), 1);
        QVERIFY(!b.model.sentence().isEmpty());
        b.pictures().add(QList<QUrl>(PictureAttachments::picturesMax + 1, goose));
        QCOMPARE(b.pictures().count(), PictureAttachments::picturesMax);
        QCOMPARE(refused.size(), 2);
    }

    void keepsADescriptionThatHoldsAKeyOutOfEverything()
    {
        Bench b;
        b.model.setText(QStringLiteral("look"));
        b.pictures().add({goose});
        b.client.media.finish(b.client.media.last());
        b.pictures().setAlt(0, QStringLiteral("my nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5")); // of NIP-19
        QVERIFY(!b.model.canSend());
        b.model.send();
        QCOMPARE(b.model.state(), ComposerModel::Failed);
        QVERIFY(b.client.publishing.asked.isEmpty());
    }

    void keepsPicturesWarningAndSpanWithTheDraft()
    {
        Bench b;
        b.model.setText(QStringLiteral("half a thought"));
        b.model.setHasWarning(true);
        b.model.setWarning(QStringLiteral("geese"));
        b.model.setExpiresAfterS(86'400);
        b.pictures().add({goose, goose});
        b.client.media.finish(1); // the other one is still on its way
        b.pictures().setAlt(0, QStringLiteral("a goose"));
        b.model.saveDraft();
        ComposerModel later;
        QVERIFY(later.text().isEmpty());
        later.setSession(&b.session);
        QCOMPARE(later.text(), QStringLiteral("half a thought"));
        QVERIFY(later.hasWarning());
        QCOMPARE(later.warning(), QStringLiteral("geese"));
        QCOMPARE(later.expiresAfterS(), 86'400);
        QCOMPARE(later.pictures()->count(), 1);
        QCOMPARE(later.pictures()->uploaded().at(0).alt, QStringLiteral("a goose"));
        QVERIFY(later.pictures()->data(later.pictures()->index(0), PictureAttachments::SourceRole).toString().startsWith(QStringLiteral("image://remote/")));
        later.setReplyToId(QStringLiteral("parent")); // another place has nothing of it
        QVERIFY(!later.hasWarning());
        QCOMPARE(later.pictures()->count(), 0);
        later.setReplyToId({});
        QVERIFY(later.hasWarning());
        QCOMPARE(later.pictures()->count(), 1);
        later.discard();
        QVERIFY(b.client.publishing.kept.isEmpty());
    }

    void keepsADraftThatIsAPictureOnly()
    {
        Bench b;
        b.pictures().add({goose});
        b.client.media.finish(1);
        b.model.saveDraft();
        QCOMPARE(b.client.publishing.kept.size(), 1);
        b.pictures().remove(0);
        b.model.saveDraft();
        QVERIFY(b.client.publishing.kept.isEmpty());
    }

    // A draft of an earlier run: whom its @names mean was kept with it.
    void showsTheNamesOfADraftOfAnEarlierRun()
    {
        Bench b;
        api::NoteOptions options;
        options.names = {{QStringLiteral("@ann"), QStringLiteral("npub1ann")}};
        b.client.publishing.showDrafts({{QString(), QStringLiteral("hi nostr:npub1ann, you"), 1, options}, {QStringLiteral("reply:x"), QStringLiteral("and nostr:npub1ann"), 1, options}});
        QCOMPARE(b.model.text(), QStringLiteral("hi @ann, you"));
        QCOMPARE(b.model.drafts().at(1).text, QStringLiteral("and @ann"));
        b.model.send();
        QCOMPARE(b.client.publishing.asked, QStringList{QStringLiteral("post hi nostr:npub1ann, you||")});
    }

    void offersEmojiByTheirBeginning()
    {
        Bench b;
        models::EmojiFinder& emoji = *b.model.emoji();
        b.model.setText(QStringLiteral("honk :goo and"));
        emoji.look(b.model.text(), 9);
        QCOMPARE(emoji.codes(), (QStringList{QStringLiteral("goose"), QStringLiteral("mongoose")})); // what begins so comes first
        emoji.setCurrent(7);
        QCOMPARE(emoji.current(), 1);
        QCOMPARE(b.model.takeEmoji(0), 13);
        QCOMPARE(b.model.text(), QStringLiteral("honk :goose:  and"));
        QVERIFY(emoji.codes().isEmpty());
        for (const char* text : {":s", "12:30", "a:sw", ":)", ": sw", ":nothing"}) {
            const QString typed = QString::fromLatin1(text);
            emoji.look(typed, static_cast<int>(typed.size()));
            QVERIFY2(emoji.codes().isEmpty(), text);
        }
    }

    void showsHowFarTheWorkIsAndGivesItUp()
    {
        Bench b;
        b.client.publishing.isSilent = true;
        b.model.setText(QStringLiteral("worked for"));
        b.model.setWorkBits(20);
        QVERIFY(!b.model.isWorking());
        b.model.send();
        QCOMPARE(b.client.publishing.options.workBits, 20);
        QVERIFY(b.model.isWorking());
        Q_EMIT b.client.publishing.worked(1, 0.25);
        QCOMPARE(b.model.workShare(), 0.25);
        b.model.cancelWork();
        QCOMPARE(b.client.publishing.cancelled.size(), 1);
        QVERIFY(!b.model.isWorking());
        QCOMPARE(b.model.text(), QStringLiteral("worked for"));
        QVERIFY(b.model.canSend());
    }

    void listsTheServersAndChangesThem()
    {
        Bench b;
        models::MediaServers servers;
        servers.setSession(&b.session);
        QVERIFY(servers.servers().isEmpty());
        servers.add(QStringLiteral(" https://a.example "));
        servers.add(QStringLiteral("https://b.example"));
        QCOMPARE(servers.servers(), (QStringList{QStringLiteral("https://a.example"), QStringLiteral("https://b.example")}));
        servers.remove(QStringLiteral("https://a.example"));
        QCOMPARE(servers.servers(), QStringList{QStringLiteral("https://b.example")});
    }
};

QTEST_GUILESS_MAIN(PictureAttachmentsTest)
#include "tst_picture_attachments.moc"
