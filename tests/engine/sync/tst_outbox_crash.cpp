// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills a publishing program with -9 at random moments between "send" and the last OK. The child is this program called with
// "--child FOLDER": it posts note after note and speaks with three relays that live in the parent, over its standard input and
// output. 50 kills, or as many as NANDU_KILLS says.

#include "engine/accounts/local_signer.h"
#include "engine/nostr/event_json.h"
#include "engine/sync/publisher.h"
#include "tests/support/event_factory.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

#include <cstring>
#include <map>
#include <random>
#include <set>

using namespace nandu;
using store::DeliveryState;
using store::ReadBack;
using Outcome = net::PublishAnswer::Outcome;

namespace {

const std::vector<std::string> relays{"wss://quick.example/", "wss://slow.example/", "wss://closed.example/"};

void say(const QByteArray& line)
{
    const QByteArray whole = line + '\n';
    for (qsizetype at = 0; at < whole.size();) {
        const auto wrote = ::write(STDOUT_FILENO, whole.constData() + at, static_cast<std::size_t>(whole.size() - at));
        if (wrote <= 0)
            ::_exit(2);
        at += wrote;
    }
}

// Posts "note 0", "note 1", ... one after the other; what is in the outbox already is not posted again.
class Child : public QObject {
public:
    explicit Child(const QString& folder)
        : m_db(std::move(*store::UserDb::open(folder.toStdString() + "/user.db"))),
          m_publisher({*m_db, std::make_shared<accounts::LocalSigner>(*crypto::KeyPair::fromSecret(tests::key(1).secret())), {}, [](nostr::VerifiedEvent) {}, m_clock}),
          m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        auto& sender = m_publisher.sender();
        connect(&sender, &sync::OutboxSender::sendWanted, [](const std::string& relay, const base::EventId& id, const std::string& json) {
            say("SEND " + QByteArray::fromStdString(relay + ' ' + id.hex() + ' ' + json));
        });
        connect(&sender, &sync::OutboxSender::readBackWanted, [](const std::string& relay, const base::EventId& id) {
            say("READ " + QByteArray::fromStdString(relay + ' ' + id.hex()));
        });
        connect(&m_input, &QSocketNotifier::activated, this, &Child::hear);
        const auto events = m_db->outboxEvents();
        for (const nostr::Event& event : *events)
            m_next = std::max(m_next, std::stoi(event.content.substr(5)) + 1);
        m_publisher.start();
        say("READY");
    }

private:
    void hear()
    {
        char bytes[65'536];
        const auto got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0)
            ::_exit(0);
        m_heard.append(bytes, static_cast<qsizetype>(got));
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            obey(m_heard.left(end).split(' '));
            m_heard.remove(0, end + 1);
        }
    }
    void obey(const QList<QByteArray>& words)
    {
        auto& sender = m_publisher.sender();
        if (words[0] == "POST") {
            const int number = m_next++;
            m_publisher.publish({.kind = 1, .createdAt = m_clock.wallSeconds(), .tags = {}, .content = "note " + std::to_string(number)}, relays,
                                [number](const base::Result<nostr::Event>& event) {
                                    if (event)
                                        say("SAVED " + QByteArray::number(number) + ' ' + QByteArray::fromStdString(event->id.hex()));
                                });
            return;
        }
        const std::string relay = words[1].toStdString();
        const base::EventId id = *base::EventId::fromHex(words[2].toStdString());
        if (words[0] == "OK")
            sender.takeAnswer(relay, id, {Outcome::Accepted, {}});
        else if (words[0] == "NO")
            sender.takeAnswer(relay, id, {Outcome::Rejected, "blocked: not you"});
        else
            sender.takeReadBack(relay, id, ReadBack::Stored);
    }

    base::SystemClock m_clock;
    std::unique_ptr<store::UserDb> m_db;
    sync::Publisher m_publisher;
    QSocketNotifier m_input;
    QByteArray m_heard;
    int m_next = 0;
};

// Three relays that keep what they get for ever, while the child comes and goes.
struct Network {
    std::map<std::string, std::map<std::string, int>> timesGot; // by relay and id
    std::map<std::string, std::set<std::string>> texts;         // by relay: every text, with its id
    std::map<int, std::string> saved;                           // acknowledged to the user
    std::mt19937 random{20'261}; // a fixed seed
    QByteArray heard;

    void hear(QProcess& child)
    {
        heard += child.readAllStandardOutput();
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            take(child, heard.left(end));
            heard.remove(0, end + 1);
        }
    }
    void take(QProcess& child, const QByteArray& line)
    {
        const auto words = line.split(' ');
        if (words[0] == "SAVED") {
            saved[words[1].toInt()] = words[2].toStdString();
        } else if (words[0] == "READ") {
            child.write("HAS " + words[1] + ' ' + words[2] + '\n');
        } else if (words[0] == "SEND") {
            const std::string relay = words[1].toStdString(), id = words[2].toStdString();
            const bool isClosed = relay == relays[2];
            if (!isClosed) {
                const auto event = nostr::parseEvent(line.mid(line.indexOf('{')).toStdString());
                texts[relay].insert(event.event.content + ' ' + id);
            }
            ++timesGot[relay][id];
            if (relay == relays[1] && random() % 2) // answers late: in the next life, or after the next thing it hears
                late.push_back("OK " + words[1] + ' ' + words[2] + '\n');
            else
                child.write((isClosed ? "NO " : "OK ") + words[1] + ' ' + words[2] + '\n');
        }
    }
    void sayLate(QProcess& child)
    {
        for (const QByteArray& line : std::exchange(late, {}))
            child.write(line);
    }
    std::vector<QByteArray> late;
};

} // namespace

class TestOutboxCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNoteExistsOnceWhereverTheProgramWasKilled();

private:
    void start(QProcess& child)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), m_folder.path()});
        QVERIFY(child.waitForStarted());
    }
    QTemporaryDir m_folder;
};

void TestOutboxCrash::everyNoteExistsOnceWhereverTheProgramWasKilled()
{
    const int wanted = qEnvironmentVariableIntValue("NANDU_KILLS");
    const int kills = wanted > 0 ? wanted : 50;
    Network network;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess child;
        start(child);
        network.heard.clear(); // half a line of the one before
        const int posts = 1 + static_cast<int>(network.random() % 3);
        for (int i = 0; i < posts; ++i)
            child.write("POST\n");
        // A moment is a number of lines heard, and then a few microseconds.
        const auto lines = static_cast<int>(network.random() % 14);
        for (int i = 0; i < lines && child.waitForReadyRead(300); ++i) {
            network.hear(child);
            if (network.random() % 3 == 0)
                network.sayLate(child);
        }
        ::usleep(static_cast<useconds_t>(network.random() % 3'000));
        child.kill();
        QVERIFY(child.waitForFinished());
        network.hear(child); // what it wrote before it died reached the relays
        network.late.clear();
    }
    const std::size_t savedBefore = network.saved.size();
    QVERIFY(savedBefore > 0);

    QProcess child;
    start(child);
    network.heard.clear();
    for (int i = 0; i < 200 && child.waitForReadyRead(2'500); ++i) { // longer than the read-back waits
        network.hear(child);
        network.sayLate(child);
    }
    child.kill();
    QVERIFY(child.waitForFinished());

    const std::unique_ptr<store::UserDb> db = std::move(*store::UserDb::open(m_folder.path().toStdString() + "/user.db"));
    const std::vector<nostr::Event> events = *db->outboxEvents();
    std::map<std::string, int> texts;
    std::size_t resent = 0;
    for (const nostr::Event& event : events) {
        ++texts[event.content];
        const std::vector<store::Delivery> deliveries = *db->deliveries(event.id);
        QCOMPARE(deliveries.size(), relays.size());
        for (const store::Delivery& delivery : deliveries) {
            const bool isClosed = delivery.relay == relays[2];
            QCOMPARE(delivery.state, isClosed ? DeliveryState::Refused : DeliveryState::Accepted);
            QCOMPARE(delivery.readBack, isClosed ? ReadBack::NotAsked : ReadBack::Stored);
            QVERIFY(network.timesGot[delivery.relay][event.id.hex()] >= 1);
            resent += static_cast<std::size_t>(network.timesGot[delivery.relay][event.id.hex()] - 1);
        }
    }
    for (const auto& [text, times] : texts)
        QCOMPARE(times, 1);
    for (const auto& [number, id] : network.saved)
        QVERIFY2(texts.contains("note " + std::to_string(number)), "acknowledged and lost");
    QCOMPARE(network.texts[relays[0]].size(), events.size()); // one id a text, at the relays as well
    QCOMPARE(network.texts[relays[1]].size(), events.size());
    qInfo("%d kills, %zu notes acknowledged, %zu in the outbox, all delivered once; %zu sent again and answered as duplicates", kills, savedBefore, events.size(), resent);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--child") == 0) {
        Child child(QString::fromLocal8Bit(argv[2]));
        return QCoreApplication::exec();
    }
    TestOutboxCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox_crash.moc"
