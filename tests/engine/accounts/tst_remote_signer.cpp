// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// NIP-46 against a scripted signer, which may lie (security K11).

#include "engine/accounts/remote_signer.h"
#include "engine/crypto/nip44.h"
#include "engine/nostr/event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <mutex>
#include <set>

using namespace nandu;
using accounts::Paired;
using base::ErrorCode;
using namespace std::chrono_literals;

namespace {

// The signer's side of the line: answers on the thread of the line, as told.
struct Script {
    crypto::KeyPair signer = crypto::KeyPair::generate();
    crypto::KeyPair user = crypto::KeyPair::generate();
    bool isReachable = true;
    // Null: no answer. The message is that of the request.
    std::function<QJsonObject(const QJsonObject& request)> answer;
    std::mutex mutex;
    std::vector<QJsonObject> requests;
    std::vector<std::string> relays;
    std::vector<std::pair<std::string, nostr::Event>> authenticated;
    QPointer<accounts::SignerLine> line;
    base::PubKey client;

    std::vector<QJsonObject> asked(const QString& method)
    {
        std::lock_guard lock(mutex);
        std::vector<QJsonObject> found;
        std::copy_if(requests.begin(), requests.end(), std::back_inserter(found), [&](const QJsonObject& one) { return one[QLatin1String("method")] == method; });
        return found;
    }
    // As an honest signer does it.
    QJsonObject honest(const QJsonObject& request)
    {
        const QString method = request[QLatin1String("method")].toString();
        const QJsonArray params = request[QLatin1String("params")].toArray();
        const QString id = request[QLatin1String("id")].toString();
        QString result = QStringLiteral("null");
        if (method == QStringLiteral("connect"))
            result = QStringLiteral("ack");
        else if (method == QStringLiteral("get_public_key"))
            result = QString::fromStdString(user.publicKey().hex());
        else if (method == QStringLiteral("sign_event"))
            result = signedBy(user, params[0].toString());
        else if (method == QStringLiteral("nip44_encrypt"))
            result = QStringLiteral("sealed ") + params[1].toString();
        return {{QStringLiteral("id"), id}, {QStringLiteral("result"), result}};
    }
    static QString signedBy(const crypto::KeyPair& keys, const QString& text, const QString& content = {})
    {
        const QJsonObject wanted = QJsonDocument::fromJson(text.toUtf8()).object();
        nostr::EventTemplate what;
        what.kind = static_cast<std::uint16_t>(wanted[QLatin1String("kind")].toInt());
        what.createdAt = wanted[QLatin1String("created_at")].toInteger();
        what.content = (content.isEmpty() ? wanted[QLatin1String("content")].toString() : content).toStdString();
        return QString::fromStdString(nostr::eventToJson(nostr::signEvent(what, keys)->event()));
    }
    void say(const crypto::KeyPair& from, const QJsonObject& message)
    {
        const auto conversation = crypto::nip44ConversationKey(from.secret(), client);
        nostr::EventTemplate what{24133, 1'750'000'000, {}, *crypto::nip44Encrypt(QJsonDocument(message).toJson(QJsonDocument::Compact).toStdString(), *conversation)};
        what.tags.add({"p", client.hex()});
        const auto event = nostr::signEvent(what, from);
        QMetaObject::invokeMethod(line.data(), [line = line, event = *event] {
            if (line)
                Q_EMIT line->received(event);
        }, Qt::QueuedConnection);
    }
};

class ScriptedLine : public accounts::SignerLine {
public:
    ScriptedLine(std::shared_ptr<Script> script, QObject* parent) : SignerLine(parent), m_script(std::move(script)) {}
    void listen(const std::vector<base::RelayUrl>& relays, const base::PubKey& listener) override
    {
        std::lock_guard lock(m_script->mutex);
        m_script->line = this;
        m_script->client = listener;
        m_script->relays.clear();
        for (const auto& relay : relays)
            m_script->relays.push_back(relay.text());
    }
    void authenticate(const base::RelayUrl& relay, const nostr::Event& event) override
    {
        std::lock_guard lock(m_script->mutex);
        m_script->authenticated.emplace_back(relay.text(), event);
    }
    void send(const nostr::Event& request) override
    {
        const auto conversation = crypto::nip44ConversationKey(m_script->signer.secret(), request.pubkey);
        const auto text = crypto::nip44Decrypt(request.content, *conversation);
        if (!text || !m_script->isReachable)
            return;
        const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object();
        {
            std::lock_guard lock(m_script->mutex);
            m_script->requests.push_back(message);
        }
        const QJsonObject answer = m_script->answer ? m_script->answer(message) : m_script->honest(message);
        if (!answer.isEmpty())
            m_script->say(m_script->signer, answer);
    }
    bool isConnected() const override { return m_script->isReachable; }

private:
    std::shared_ptr<Script> m_script;
};

nostr::EventTemplate note(const std::string& content) { return {1, 1'750'000'000, {}, content}; }

} // namespace

class TestRemoteSigner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void learnsWhoseKeyTheSignerHolds();
    void signsWhatWasAsked();
    void refusesAConnectionThatIsNotConfirmed();
    void pairsOnlyWithWhoGivesTheSecretBack();
    void takesNoAnswerOfAnother();
    void takesNoAnswerToWhatWasNotAsked();
    void refusesAnotherEventThanTheOneAsked();
    void namesThePageOfTheSignerAndWaitsForItsAnswer();
    void ignoresPagesThatAreNone();
    void saysThatASignerIsDead();
    void saysThatNoRelayIsReached();
    void saysWhyTheSignerRefuses();
    void movesToTheRelaysOfTheSigner();
    void followsASignerThatMovesLater();
    void showsItselfToARelayByTheKeyOfTheConnection();
    void goesOnAfterARestart();
    void cancelsWhatIsOpenWhenItGoes();
    void neverAsksTwiceUnderOneId();

private:
    std::unique_ptr<accounts::RemoteSigner> made(accounts::RemotePatience patience = {.reach = 150ms, .answer = 300ms, .look = 2s, .courtesy = 300ms})
    {
        return std::make_unique<accounts::RemoteSigner>(crypto::KeyPair::generate(), [script = m_script](QObject* parent) { return new ScriptedLine(script, parent); }, m_clock, patience);
    }
    std::unique_ptr<accounts::RemoteSigner> paired()
    {
        auto signer = made();
        const auto answer = wait(signer->connectTo(address()));
        if (!answer)
            qFatal("not paired: %s", answer.error().detail.c_str());
        signer->setUser(answer->user);
        return signer;
    }
    accounts::BunkerAddress address(const std::string& secret = "s3cr3t")
    {
        return {m_script->signer.publicKey(), {*base::RelayUrl::parse("wss://one.example")}, base::Secret::copyOf(secret)};
    }
    template <typename Value>
    static Value wait(QFuture<Value> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000); }();
        return future.isFinished() && future.resultCount() > 0 ? future.result() : Value(base::fail(ErrorCode::Internal, "no answer"));
    }

    base::SystemClock m_clock;
    std::shared_ptr<Script> m_script;
};

void TestRemoteSigner::init()
{
    m_script = std::make_shared<Script>();
}

void TestRemoteSigner::learnsWhoseKeyTheSignerHolds()
{
    const auto signer = made();
    const auto answer = wait(signer->connectTo(address()));
    QVERIFY(answer.ok());
    QVERIFY(answer->user == m_script->user.publicKey());
    QVERIFY(answer->pairing.signer == m_script->signer.publicKey());
    QCOMPARE(answer->pairing.relays, std::vector<std::string>{"wss://one.example/"});
    const QJsonArray params = m_script->asked(QStringLiteral("connect")).at(0)[QLatin1String("params")].toArray();
    QCOMPARE(params[0].toString().toStdString(), m_script->signer.publicKey().hex());
    QCOMPARE(params[1].toString(), QStringLiteral("s3cr3t"));
}

void TestRemoteSigner::signsWhatWasAsked()
{
    const auto signer = paired();
    const auto event = wait(signer->sign(note("hello")));
    QVERIFY(event.ok());
    QVERIFY((*event)->pubkey == m_script->user.publicKey());
    QCOMPARE(*wait(signer->encrypt(signer->publicKey(), "private")), std::string("sealed private"));
}

void TestRemoteSigner::refusesAConnectionThatIsNotConfirmed()
{
    for (const QString& result : {QStringLiteral("other"), QString(), QStringLiteral("null")}) {
        m_script->answer = [result](const QJsonObject& request) { return QJsonObject{{QStringLiteral("id"), request[QLatin1String("id")]}, {QStringLiteral("result"), result}}; };
        const auto answer = wait(made()->connectTo(address()));
        QVERIFY(!answer.ok());
    }
    m_script->answer = [this](const QJsonObject& request) {
        QJsonObject answer = m_script->honest(request);
        if (request[QLatin1String("method")] == QStringLiteral("connect"))
            answer[QLatin1String("result")] = QStringLiteral("s3cr3t"); // as good as "ack"
        return answer;
    };
    const auto signer = made();
    QVERIFY(wait(signer->connectTo(address())).ok());
}

void TestRemoteSigner::pairsOnlyWithWhoGivesTheSecretBack()
{
    const auto signer = made();
    const auto future = signer->await({*base::RelayUrl::parse("wss://one.example")}, base::Secret::copyOf("0123456789abcdef"));
    QTRY_VERIFY(m_script->line);
    const auto stranger = crypto::KeyPair::generate();
    for (const QJsonValue& result : {QJsonValue(QStringLiteral("ack")), QJsonValue(QString()), QJsonValue(), QJsonValue(QStringLiteral("0123456789abcdeF")), QJsonValue(1)})
        m_script->say(stranger, {{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("result"), result}});
    QTest::qWait(50);
    QVERIFY(!future.isFinished());
    m_script->say(m_script->signer, {{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("result"), QStringLiteral("0123456789abcdef")}});
    const auto answer = wait(future);
    QVERIFY(answer.ok());
    QVERIFY(answer->user == m_script->user.publicKey());
    QVERIFY(answer->pairing.signer == m_script->signer.publicKey());
}

void TestRemoteSigner::takesNoAnswerOfAnother()
{
    const auto signer = paired();
    const auto stranger = crypto::KeyPair::generate();
    m_script->answer = [this, &stranger](const QJsonObject& request) {
        m_script->say(stranger, {{QStringLiteral("id"), request[QLatin1String("id")]}, {QStringLiteral("result"), QStringLiteral("forged")}});
        return QJsonObject();
    };
    const auto sealed = wait(signer->encrypt(signer->publicKey(), "private"));
    QCOMPARE(sealed.error().code, ErrorCode::TimedOut);
}

void TestRemoteSigner::takesNoAnswerToWhatWasNotAsked()
{
    const auto signer = paired();
    m_script->answer = [this](const QJsonObject& request) {
        const QString id = request[QLatin1String("id")].toString();
        for (const QString& other : {QString(), QStringLiteral("0"), id.left(31), id.toUpper() + QLatin1Char('x')})
            m_script->say(m_script->signer, {{QStringLiteral("id"), other}, {QStringLiteral("result"), QStringLiteral("another")}});
        m_script->say(m_script->signer, {{QStringLiteral("result"), QStringLiteral("no id")}});
        m_script->say(m_script->signer, {{QStringLiteral("id"), id}, {QStringLiteral("result"), QStringLiteral("first")}});
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("result"), QStringLiteral("second")}};
    };
    QCOMPARE(*wait(signer->encrypt(signer->publicKey(), "private")), std::string("first"));
    QCOMPARE(*wait(signer->encrypt(signer->publicKey(), "private")), std::string("first"));
}

void TestRemoteSigner::refusesAnotherEventThanTheOneAsked()
{
    const auto signer = paired();
    const auto stranger = crypto::KeyPair::generate();
    const auto resultOf = [&](int fault, const QString& text) -> QString {
        switch (fault) {
        case 0:
            return Script::signedBy(stranger, text);
        case 1:
            return Script::signedBy(m_script->user, text, QStringLiteral("another text"));
        case 2:
            return Script::signedBy(m_script->user, text).replace(QStringLiteral("\"sig\":\""), QStringLiteral("\"sig\":\"00")).remove(QStringLiteral("never"));
        case 3:
            return QStringLiteral("{}");
        default:
            return QStringLiteral("not json");
        }
    };
    for (int fault = 0; fault < 5; ++fault) {
        m_script->answer = [&](const QJsonObject& request) {
            return QJsonObject{{QStringLiteral("id"), request[QLatin1String("id")]}, {QStringLiteral("result"), resultOf(fault, request[QLatin1String("params")].toArray()[0].toString())}};
        };
        const auto event = wait(signer->sign(note("hello")));
        QVERIFY(!event.ok());
        QCOMPARE(event.error().code, ErrorCode::Refused);
    }
}

void TestRemoteSigner::namesThePageOfTheSignerAndWaitsForItsAnswer()
{
    const auto signer = paired();
    QSignalSpy named(signer.get(), &accounts::RemoteSigner::pageNamed);
    QString id;
    m_script->answer = [&id](const QJsonObject& request) {
        id = request[QLatin1String("id")].toString();
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("result"), QStringLiteral("auth_url")}, {QStringLiteral("error"), QStringLiteral("https://signer.example/ok?x=1")}};
    };
    const auto future = signer->encrypt(signer->publicKey(), "private");
    QTRY_COMPARE(named.size(), 1);
    QCOMPARE(named[0][0].toString(), QStringLiteral("https://signer.example/ok?x=1"));
    QTest::qWait(400); // longer than an answer may take otherwise
    QVERIFY(!future.isFinished());
    m_script->say(m_script->signer, {{QStringLiteral("id"), id}, {QStringLiteral("result"), QStringLiteral("sealed")}});
    QCOMPARE(*wait(future), std::string("sealed"));
}

void TestRemoteSigner::ignoresPagesThatAreNone()
{
    const auto signer = paired();
    QSignalSpy named(signer.get(), &accounts::RemoteSigner::pageNamed);
    for (const QString& page : {QStringLiteral("http://signer.example"), QStringLiteral("file:///etc/passwd"), QStringLiteral("javascript:alert(1)"), QStringLiteral("https://user:pw@signer.example"), QString()}) {
        m_script->answer = [page](const QJsonObject& request) {
            return QJsonObject{{QStringLiteral("id"), request[QLatin1String("id")]}, {QStringLiteral("result"), QStringLiteral("auth_url")}, {QStringLiteral("error"), page}};
        };
        QCOMPARE(wait(signer->encrypt(signer->publicKey(), "private")).error().code, ErrorCode::TimedOut);
    }
    QCOMPARE(named.size(), 0);
}

void TestRemoteSigner::saysThatASignerIsDead()
{
    m_script->answer = [](const QJsonObject&) { return QJsonObject(); };
    const auto answer = wait(made()->connectTo(address()));
    QCOMPARE(answer.error().code, ErrorCode::TimedOut);
    QVERIFY(QString::fromStdString(answer.error().detail).contains(QStringLiteral("did not answer")));
}

void TestRemoteSigner::saysThatNoRelayIsReached()
{
    m_script->isReachable = false;
    const auto answer = wait(made({.reach = 50ms, .answer = 60s, .look = 60s, .courtesy = 60s})->connectTo(address()));
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
    QVERIFY(QString::fromStdString(answer.error().detail).contains(QStringLiteral("one.example")));
}

void TestRemoteSigner::saysWhyTheSignerRefuses()
{
    const auto signer = paired();
    m_script->answer = [](const QJsonObject& request) {
        return QJsonObject{{QStringLiteral("id"), request[QLatin1String("id")]}, {QStringLiteral("result"), QString()}, {QStringLiteral("error"), QStringLiteral("not today") + QString(1'000, QLatin1Char('!'))}};
    };
    const auto event = wait(signer->sign(note("hello")));
    QCOMPARE(event.error().code, ErrorCode::Refused);
    QVERIFY(event.error().detail.starts_with("Your signer said: not today"));
    QVERIFY(event.error().detail.size() < 300);
}

void TestRemoteSigner::movesToTheRelaysOfTheSigner()
{
    m_script->answer = [this](const QJsonObject& request) {
        QJsonObject answer = m_script->honest(request);
        if (request[QLatin1String("method")] == QStringLiteral("switch_relays"))
            answer[QLatin1String("result")] = QStringLiteral("[\"wss://two.example\",\"ws://127.0.0.1:22\",\"nonsense\",7]");
        return answer;
    };
    const auto signer = made();
    const auto answer = wait(signer->connectTo(address()));
    QVERIFY(answer.ok());
    QCOMPARE(answer->pairing.relays, std::vector<std::string>{"wss://two.example/"}); // nothing of our own network
    QCOMPARE(m_script->relays, answer->pairing.relays);
}

// It is asked from time to time, not only at a start.
void TestRemoteSigner::followsASignerThatMovesLater()
{
    std::atomic<bool> hasMoved = false;
    m_script->answer = [this, &hasMoved](const QJsonObject& request) {
        QJsonObject answer = m_script->honest(request);
        if (request[QLatin1String("method")] == QStringLiteral("switch_relays") && hasMoved)
            answer[QLatin1String("result")] = QStringLiteral("[\"wss://two.example\"]");
        return answer;
    };
    const auto signer = made({.reach = 150ms, .answer = 300ms, .look = 2s, .courtesy = 300ms, .renew = 50ms});
    QSignalSpy moved(signer.get(), &accounts::RemoteSigner::relaysMoved);
    const auto answer = wait(signer->connectTo(address()));
    QVERIFY(answer.ok());
    QCOMPARE(answer->pairing.relays, std::vector<std::string>{"wss://one.example/"});
    QVERIFY(moved.isEmpty());
    hasMoved = true;
    QTRY_COMPARE(moved.size(), 1);
    std::lock_guard lock(m_script->mutex);
    QCOMPARE(m_script->relays, std::vector<std::string>{"wss://two.example/"});
}

void TestRemoteSigner::showsItselfToARelayByTheKeyOfTheConnection()
{
    const auto signer = paired();
    const auto relay = *base::RelayUrl::parse("wss://one.example");
    QMetaObject::invokeMethod(m_script->line, [line = m_script->line, relay] { Q_EMIT line->challenged(relay, "prove it"); });
    QTRY_VERIFY([&] {
        std::lock_guard lock(m_script->mutex);
        return m_script->authenticated.size() == 1;
    }());
    const auto& [to, event] = m_script->authenticated[0];
    QCOMPARE(to, relay.text());
    QCOMPARE(event.kind, std::uint16_t(22'242));
    QCOMPARE(event.tags.first("relay"), std::string_view("wss://one.example/"));
    QCOMPARE(event.tags.first("challenge"), std::string_view("prove it"));
    QVERIFY(event.pubkey == signer->clientKey());
    QVERIFY(event.pubkey != signer->publicKey()); // the user's key signs nothing for a relay
    QVERIFY(m_script->asked(QStringLiteral("sign_event")).empty());
}

void TestRemoteSigner::goesOnAfterARestart()
{
    const auto signer = made();
    signer->setUser(m_script->user.publicKey());
    signer->resume({m_script->signer.publicKey(), {"wss://one.example/"}});
    QVERIFY(wait(signer->sign(note("again"))).ok());
    QVERIFY(m_script->asked(QStringLiteral("connect")).empty());
}

void TestRemoteSigner::cancelsWhatIsOpenWhenItGoes()
{
    auto signer = paired();
    m_script->answer = [](const QJsonObject&) { return QJsonObject(); };
    const auto future = signer->sign(note("never"));
    signer.reset();
    QVERIFY(future.isCanceled());
}

void TestRemoteSigner::neverAsksTwiceUnderOneId()
{
    const auto signer = paired();
    for (int i = 0; i < 50; ++i)
        QVERIFY(wait(signer->encrypt(signer->publicKey(), "private")).ok());
    std::set<QString> ids;
    for (const QJsonObject& request : m_script->requests)
        ids.insert(request[QLatin1String("id")].toString());
    QCOMPARE(ids.size(), m_script->requests.size());
    QVERIFY(ids.size() > 50 && ids.begin()->size() == 32);
}

QTEST_GUILESS_MAIN(TestRemoteSigner)
#include "tst_remote_signer.moc"
