// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client on one relay, told what to do by lines of JSON on its input, one answer a line: what it publishes is read at
// the relay. For nostr_tools_reads_what_we_write.mjs.
//   nandu-own-writing <folder> <relay>
#include "engine/client/client.h"
#include "engine/crypto/key_pair.h"
#include "engine/nostr/drafts.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/interop/json_lines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <unistd.h>

using namespace nandu;
using tests::end;
using tests::say;

namespace {

QString text(const QJsonObject& from, const char* name) { return from[QLatin1String(name)].toString(); }

class Run : public QObject {
public:
    explicit Run(const QStringList& arguments)
        : m_client(*client::Client::open({arguments[1], {}, {}, {}, m_keychain, arguments[2], m_clock})), m_services(m_client->services()), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        m_services.outbox->setUndoSeconds(0);
        connect(&m_input, &QSocketNotifier::activated, this, &Run::read);
        connect(m_services.accounts, &api::AccountService::failed, this, [](int, const QString& why) { end(why); });
        connect(m_services.publishing, &api::PublishService::failed, this, [](api::RequestId, int, const QString& why) { end(why); });
        connect(m_services.lists, &api::ListService::failed, this, [](api::RequestId, int, const QString& why) { end(why); });
        connect(m_services.publishing, &api::PublishService::saved, this, [](api::RequestId, const QString& id) { say({{QStringLiteral("id"), id}}); });
        connect(m_services.lists, &api::ListService::saved, this, [] { say({{QStringLiteral("kept"), true}}); });
        connect(m_services.lists, &api::ListService::questionAsked, this,
                [this](const api::ListQuestion& question) { m_services.lists->answer(question.question, question.reason == api::ListQuestion::NothingFound); });
        connect(m_services.lists, &api::ListService::listChanged, this, &Run::tellList);
        connect(m_services.accounts, &api::AccountService::secretEncrypted, this, [](const QString& key) { say({{QStringLiteral("ncryptsec"), key}}); });
        connect(m_services.accounts, &api::AccountService::stateChanged, this, [this] {
            if (m_services.accounts->state() == api::AccountService::SignedIn && m_services.accounts->canSign())
                say({{QStringLiteral("user"), m_services.accounts->key()}});
        });
    }
    ~Run() override { m_services.accounts->disconnect(this); }

private:
    void read()
    {
        std::array<char, 65'536> bytes;
        const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_typed.append(bytes.data(), got);
        for (qsizetype at = m_typed.indexOf('\n'); at >= 0; at = m_typed.indexOf('\n')) {
            perform(QJsonDocument::fromJson(m_typed.left(at)).object());
            m_typed.remove(0, at + 1);
        }
    }
    void perform(const QJsonObject& wish)
    {
        const QString deed = text(wish, "do");
        const bool isPrivate = wish[QStringLiteral("private")].toBool();
        if (deed == QStringLiteral("signIn"))
            m_services.accounts->useSecret(text(wish, "secret").toUtf8(), text(wish, "password").toUtf8());
        else if (deed == QStringLiteral("post"))
            m_services.publishing->postNote(text(wish, "text"), text(wish, "replyTo"), text(wish, "quoted"));
        else if (deed == QStringLiteral("delete"))
            m_services.publishing->deleteNote(text(wish, "id"));
        else if (deed == QStringLiteral("mute"))
            m_services.lists->setMuted(text(wish, "name"), text(wish, "value"), true, isPrivate);
        else if (deed == QStringLiteral("bookmark"))
            m_services.lists->setBookmarked(text(wish, "id"), true, isPrivate);
        else if (deed == QStringLiteral("list"))
            awaitList(wish[QStringLiteral("kind")].toInt());
        else if (deed == QStringLiteral("export"))
            m_services.accounts->exportEncrypted(text(wish, "password").toUtf8());
        else if (deed == QStringLiteral("draft"))
            draft(wish);
        else
            end(QStringLiteral("not understood"));
    }
    void awaitList(int kind)
    {
        m_awaited = kind;
        tellList(kind, {});
    }
    void tellList(int kind, const QString&)
    {
        const api::ListState list = m_services.lists->list(kind, {});
        if (kind != m_awaited || !list.isKnown)
            return;
        m_awaited = -1;
        QJsonArray entries;
        for (const api::ListEntry& entry : list.entries)
            entries.append(QJsonArray{entry.name, entry.value, entry.isPrivate});
        say({{QStringLiteral("entries"), entries}});
    }
    // As the client makes it where its own relay has an address that others can dial; signed by somebody made up.
    void draft(const QJsonObject& wish)
    {
        const auto parent = nostr::parseEvent(QJsonDocument(wish[QStringLiteral("parent")].toObject()).toJson(QJsonDocument::Compact).toStdString());
        if (!parent.ok())
            end(QStringLiteral("the parent is no event"));
        const crypto::KeyPair keys = crypto::KeyPair::generate();
        const auto what = nostr::noteDraft(text(wish, "text").toStdString(), nostr::Cited{parent.event, text(wish, "hint").toStdString()}, {}, keys.publicKey(), m_clock.wallSeconds());
        const auto event = nostr::signEvent(what, keys);
        if (!event)
            end(QString::fromStdString(event.error().detail));
        say({{QStringLiteral("event"), QJsonDocument::fromJson(QByteArray::fromStdString(nostr::eventToJson((*event).event()))).object()}});
    }

    tests::MemorySecretStore m_keychain;
    base::SystemClock m_clock;
    std::unique_ptr<client::Client> m_client;
    api::Services m_services;
    QSocketNotifier m_input;
    QByteArray m_typed;
    int m_awaited = -1;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 3)
        return 2;
    Run run(app.arguments());
    QTimer::singleShot(std::chrono::seconds(120), &app, [] { end(QStringLiteral("took too long")); });
    return QCoreApplication::exec();
}
