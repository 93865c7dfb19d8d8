// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs in by a remote signer as the window does, signs and encrypts through it, starts anew and signs again; says what came of
// it, one line of JSON a step. For remote_signer_signs_for_us.mjs.
//   nandu-remote-signing <folder> bunker <uri>
//   nandu-remote-signing <folder> nostrconnect <relay>
#include "engine/client/account_service_impl.h"
#include "engine/nostr/event_json.h"
#include "tests/fakes/memory_secret_store.h"
#include "tests/interop/json_lines.h"

#include <QCoreApplication>
#include <QTimer>

using namespace nandu;
using tests::end;
using tests::say;

namespace {

class Run : public QObject {
public:
    explicit Run(const QStringList& arguments) : m_arguments(arguments)
    {
        open();
        if (m_arguments[2] == QStringLiteral("bunker"))
            m_accounts->useBunker(m_arguments[3].toUtf8());
        else
            m_accounts->startPairing({m_arguments[3]});
        if (!m_accounts->pairingUri().isEmpty())
            say({{QStringLiteral("uri"), m_accounts->pairingUri()}});
    }

private:
    void open()
    {
        client::AccountParts parts{.folder = m_arguments[1], .keychain = m_keychain, .clock = m_clock, .passwordLogN = 1};
        m_accounts = std::make_unique<client::AccountServiceImpl>(parts);
        connect(m_accounts.get(), &api::AccountService::failed, this, [](int, const QString& detail) { end(detail); });
        connect(m_accounts.get(), &api::AccountService::stateChanged, this, [this] {
            if (m_accounts->state() == api::AccountService::SignedIn && m_accounts->canSign())
                QMetaObject::invokeMethod(this, &Run::sign, Qt::QueuedConnection);
        });
        m_accounts->start();
    }
    void sign()
    {
        nostr::EventTemplate what{1, m_clock.wallSeconds(), {}, m_isAgain ? "signed after a restart" : "signed elsewhere: \"Grüße\" \\ 🦩\n"};
        what.tags.add({"t", "nandu"});
        m_accounts->signer()->sign(what).then(this, [this](const base::Result<nostr::VerifiedEvent>& event) {
            if (!event)
                end(QString::fromStdString(event.error().detail));
            say({{QStringLiteral("user"), m_accounts->key()}, {QStringLiteral("place"), m_accounts->keyPlace()},
                 {QStringLiteral("event"), QJsonDocument::fromJson(QByteArray::fromStdString(nostr::eventToJson(event->event()))).object()}});
            m_isAgain ? QCoreApplication::quit() : seal();
        });
    }
    void seal()
    {
        const auto signer = m_accounts->signer();
        signer->encrypt(signer->publicKey(), "a private entry").then(this, [this](const base::Result<std::string>& sealed) {
            if (!sealed)
                end(QString::fromStdString(sealed.error().detail));
            const auto again = m_accounts->signer();
            again->decrypt(again->publicKey(), *sealed).then(this, [this, sealed = *sealed](const base::Result<std::string>& opened) {
                if (!opened)
                    end(QString::fromStdString(opened.error().detail));
                say({{QStringLiteral("sealed"), QString::fromStdString(sealed)}, {QStringLiteral("opened"), QString::fromStdString(*opened)}});
                QMetaObject::invokeMethod(this, &Run::restart, Qt::QueuedConnection);
            });
        });
    }
    void restart()
    {
        m_isAgain = true;
        m_accounts.reset();
        open();
    }

    QStringList m_arguments;
    tests::MemorySecretStore m_keychain;
    base::SystemClock m_clock;
    std::unique_ptr<client::AccountServiceImpl> m_accounts;
    bool m_isAgain = false;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 4)
        return 2;
    Run run(app.arguments());
    QTimer::singleShot(std::chrono::seconds(60), &app, [] { end(QStringLiteral("took too long")); });
    return QCoreApplication::exec();
}
