// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the Quick Tests of this folder against the modules linked into this program. A binding error or an unknown picture
// prints a QML warning, which fails the test that caused it.
#include "engine/api/note_row.h"
#include "engine/api/publish_service.h"
#include "models/session.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"
#include "tests/fakes/made_up_own.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

// `rows` in the tests: QML of this Qt cannot set a value type's enum.
class Rows : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<nandu::api::DraftRow> drafts READ drafts CONSTANT)
public:
    using QObject::QObject;
    Q_INVOKABLE nandu::api::NoteDelivery delivery(int state, int accepted, int targets, const QString& reason) const
    {
        using namespace nandu::api;
        NoteDelivery made;
        made.state = static_cast<NoteDelivery::State>(state);
        made.accepted = accepted;
        made.targets = targets;
        if (!reason.isEmpty()) {
            RelayDelivery refused;
            refused.relay = QStringLiteral("wss://relay.example");
            refused.state = RelayDelivery::Refused;
            refused.refusal = RelayDelivery::Blocked;
            refused.reason = reason;
            made.relays.append(refused);
        }
        return made;
    }
    Q_INVOKABLE QList<nandu::api::NoteBlock> quotes(const QString& noteId) const
    {
        nandu::api::NoteBlock block;
        block.type = nandu::api::NoteBlock::Quote;
        block.noteId = noteId;
        return {block};
    }
    QList<nandu::api::DraftRow> drafts() const
    {
        return {{QStringLiteral("reply:aa"), QStringLiteral("See you"), 1'750'000'000}, {QString(), QStringLiteral("<b>half</b> a thought"), 1'750'000'000}};
    }
};

// `client` in the tests: the fake services behind the Session of the pages.
class Client : public QObject {
    Q_OBJECT
public:
    explicit Client(QObject* parent) : QObject(parent), session(services.services(), services.desktop)
    {
        services.feeds.rowsOf = [](const nandu::api::FeedQuery& query) {
            const bool isFound = query.feed == nandu::api::FeedQuery::Hashtag || query.key.startsWith(QLatin1String("rain"));
            return isFound ? nandu::fakes::madeUpFeed(1'800'000'000, 20) : QList<nandu::api::NoteRow>();
        };
        services.search.foundFor = [](const QString& text) { return nandu::fakes::madeUpSearch(text); };
    }
    // What the account wrote and keeps is there only where a test asks for it.
    Q_INVOKABLE void showOwn(bool hasHeld) { nandu::fakes::showOwn(services, hasHeld); }
    Q_INVOKABLE void hideOwn()
    {
        services.outbox.show({});
        services.notices.show({});
        services.lists.known.clear();
    }
    Q_INVOKABLE QString lastAsked() const
    {
        return services.outbox.asked.isEmpty() ? QString() : services.outbox.asked.last();
    }
    Q_INVOKABLE QString lastSyncAsked() const { return services.sync.asked.isEmpty() ? QString() : services.sync.asked.last(); }
    // One relay in that state of api::SyncRow; none when it is negative.
    Q_INVOKABLE void showSync(int state)
    {
        nandu::api::SyncRow row;
        row.url = QStringLiteral("wss://a.example/");
        row.state = nandu::api::SyncRow::State(state);
        row.share = state > 0 ? 0.4 : 1;
        services.sync.now = state < 0 ? QList<nandu::api::SyncRow>() : QList<nandu::api::SyncRow>{row};
        services.sync.tell();
    }
    Q_INVOKABLE QString lastBackupAsked() const { return services.backup.asked.isEmpty() ? QString() : services.backup.asked.last(); }
    // A backup in that phase of api::BackupState, half done.
    Q_INVOKABLE void showBackup(const QString& url, int phase)
    {
        nandu::api::BackupState state;
        state.url = url;
        state.phase = nandu::api::BackupState::Phase(phase);
        state.done = 60;
        state.of = 120;
        services.backup.show(state);
    }
    Q_INVOKABLE QString lastListAsked() const { return services.lists.asked.isEmpty() ? QString() : services.lists.asked.last(); }
    nandu::fakes::FakeClient services;
    nandu::models::Session session;
};

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("rows"), new Rows(engine));
        auto* client = new Client(engine);
        client->session.installIn(*engine);
        engine->rootContext()->setContextProperty(QStringLiteral("client"), client);
        QObject::connect(engine, &QQmlEngine::warnings, engine, [](const QList<QQmlError>& errors) {
            for (const QQmlError& error : errors)
                QTest::qFail(qPrintable(error.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "main.moc"
