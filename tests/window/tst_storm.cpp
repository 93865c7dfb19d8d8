// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fifty thousand reactions to the one note on screen, as fast as a relay can send them, some of them twice, some taken back: the
// window shows exactly what stands. How long the turns of its thread were meanwhile is printed.
#include "tests/support/event_factory.h"
#include "tests/support/relay_thread.h"
#include "tests/window/client_window.h"
#include "tests/window/turn_watch.h"

#include "engine/nostr/event_json.h"

#include <QJsonObject>

#include <QtQml/qqmlextensionplugin.h>

#include <array>
#include <atomic>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;

namespace {

constexpr unsigned reactions = 43'000;
constexpr unsigned repeatEvery = 9;  // 4,778 frames come twice
constexpr unsigned deleteEvery = 20; // 2,150 people take theirs back
constexpr std::array<const char*, 7> emojis = {"+", "\xf0\x9f\x94\xa5", "\xf0\x9f\xa4\x99", "\xe2\x9d\xa4\xef\xb8\x8f", "\xf0\x9f\x98\x82", "\xf0\x9f\x91\x80", "\xf0\x9f\x9a\x80"};

QString text(const nostr::Event& event)
{
    return QString::fromStdString(nostr::eventToJson(event));
}

struct Storm {
    nostr::Event note;
    QStringList frames; // events, in the order they are sent
    std::array<int, 7> standing{};

    explicit Storm(std::int64_t now)
    {
        note = tests::note(1, "what do you think?", now - 60);
        for (unsigned i = 0; i < reactions; ++i) {
            const nostr::Event like = tests::reaction(10 + i, note, emojis[i % emojis.size()], now - 30);
            frames.append(text(like));
            if (i % repeatEvery == 0)
                frames.append(frames.last());
            if (i % deleteEvery != 0) {
                ++standing[i % emojis.size()];
                continue;
            }
            // It names the note as well, or no relay would send it to somebody who looks at the note.
            frames.append(text(tests::event({.author = 10 + i, .kind = 5, .createdAt = now - 10, .tags = {{"e", like.id.hex()}, {"e", note.id.hex()}}, .content = ""})));
        }
    }
    int total() const { return std::accumulate(standing.begin(), standing.end(), 0); }
};

} // namespace

class StormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiftyThousandReactionsCountExactly()
    {
        const base::SystemClock clock;
        const Storm storm(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count());
        const QString noteId = QString::fromStdString(storm.note.id.hex());
        tests::RelayThread relay;
        std::atomic<bool> isWatched = false;
        QString watching; // the relay's thread
        relay.run([&] {
            relay.script().setReqHandler([&](QWebSocket* peer, const QString& sub, const QJsonArray& message) {
                for (qsizetype i = 2; i < message.size(); ++i) {
                    const QJsonObject filter = message.at(i).toObject();
                    if (filter.contains(QLatin1String("since")) && filter[QLatin1String("#e")].toArray().contains(noteId)) {
                        watching = sub;
                        isWatched = true;
                    }
                    if (!filter.contains(QLatin1String("#e")) && !filter.contains(QLatin1String("authors")) && !filter.contains(QLatin1String("#p")) && !filter.contains(QLatin1String("ids")))
                        peer->sendTextMessage(QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, text(storm.note)));
                }
                peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
            });
        });
        tests::ClientWindow view(relay.script().url(), base::Secret(tests::key(7).secret()));
        QVERIFY(view.show());
        view.open(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(view.rows() == 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(isWatched, 20'000);

        auto* turns = static_cast<tests::TurnWatch*>(QCoreApplication::instance());
        turns->clear();
        QElapsedTimer watch;
        watch.start();
        relay.run([&] {
            for (const QString& frame : storm.frames)
                relay.script().sendEvent(watching, frame);
        });
        const auto stats = [&] { return view.feed()->data(view.feed()->index(0), models::FeedModel::StatsRole).value<api::NoteStats>(); };
        while (watch.elapsed() < 120'000 && stats().likes != storm.total()) {
            QEventLoop loop;
            QTimer::singleShot(50, &loop, &QEventLoop::quit);
            loop.exec();
        }
        turns->print("fifty thousand reactions");
        std::printf("%lld ms until the last of %lld frames was counted\n", static_cast<long long>(watch.elapsed()), static_cast<long long>(storm.frames.size()));
        QCOMPARE(stats().likes, storm.total());
        QCOMPARE(stats().emojis.size(), qsizetype(emojis.size()));
        for (const api::ReactionCount& one : stats().emojis) {
            const auto at = std::find_if(emojis.begin(), emojis.end(), [&](const char* emoji) { return one.emoji == QString::fromUtf8(emoji); });
            QVERIFY2(at != emojis.end(), qPrintable(one.emoji));
            QCOMPARE(one.count, storm.standing[static_cast<std::size_t>(at - emojis.begin())]);
        }
    }
};

int main(int argc, char** argv)
{
    tests::TurnWatch::prepare();
    tests::TurnWatch app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    app.start();
    StormTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storm.moc"
