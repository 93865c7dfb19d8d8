// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client at debug level with a key that comes over stdin (32 bytes, then a password of 24), through models and clipboard as the
// window uses them: signs in, keeps the key under a password, posts, drafts, tries to leak, exports, switches, asks a signer, locks.
// Then it says "locked" and waits for a line.
//   nandu-secret-run <folder> files|memory|unlocked      (memory: without what a text field of Qt would have to hold)
#include "app/desktop/desktop_shell.h"
#include "app/desktop/no_keychain.h"
#include "engine/base/log.h"
#include "engine/base/process_guard.h"
#include "engine/client/client.h"
#include "engine/nostr/entity.h"
#include "models/composer_model.h"
#include "models/key_copy.h"
#include "models/onboarding_model.h"
#include "tests/support/relay_thread.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace nandu;
using namespace std::chrono_literals;

namespace {

FILE* logFile = nullptr;

void logLine(std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), logFile);
    std::fputc('\n', logFile);
    std::fflush(logFile);
}

base::Secret readSecret(std::size_t size)
{
    base::Secret secret(size);
    for (std::size_t at = 0; at < size;) {
        const ssize_t got = ::read(STDIN_FILENO, secret.bytes().data() + at, size - at);
        if (got <= 0)
            std::exit(3);
        at += static_cast<std::size_t>(got);
    }
    return secret;
}

void need(bool fact, const char* what)
{
    if (fact)
        return;
    std::printf("failed: %s\n", what);
    std::exit(1);
}

template <typename Fact>
void waitFor(Fact fact, const char* what)
{
    need(QTest::qWaitFor(fact, 30'000), what);
}

struct Run {
    Run(const QString& folder, const QString& relay)
        : client(*client::Client::open({folder, {}, {}, {}, keychain, relay, clock})), session(client->services(), shell)
    {
        onboarding.setSession(&session);
    }
    ~Run() { client->services().accounts->disconnect(); }

    void signIn(const base::Secret& nsec, const base::Secret& password)
    {
        models::SecretInput key, first, second;
        key.add(nsec.text());
        first.add(password.text());
        second.add(password.text());
        models::SecretInput none;
        onboarding.useSecret(&key, &none);
        waitFor([&] { return onboarding.step() == models::OnboardingModel::ChooseKeyPlace; }, "asks for a place");
        onboarding.keepInPasswordFile(&first, &second);
        waitFor([&] { return session.canSign(); }, "signed in");
    }
    void write()
    {
        models::ComposerModel composer;
        composer.setSession(&session);
        composer.setText(QStringLiteral("hello"));
        composer.send();
        waitFor([&] { return composer.state() == models::ComposerModel::Saved; }, "posted");
        composer.setText(QStringLiteral("a draft"));
        composer.saveDraft();
    }
    // Wherever a text could be typed.
    void leak(const base::Secret& nsec, const base::Secret& key)
    {
        const QString asNsec = QString::fromUtf8(nsec.text().data(), 63), asHex = QString::fromStdString(base::toHex(key.bytes()));
        const api::Services services = client->services();
        for (const QString& text : {asNsec, asHex, asHex.toUpper(), QStringLiteral("my key is ") + asNsec.toUpper()}) {
            models::ComposerModel composer;
            composer.setSession(&session);
            composer.setText(text);
            composer.saveDraft();
            composer.send();
            need(composer.state() == models::ComposerModel::Failed, "a key is refused");
            services.publishing->saveDraft(QStringLiteral("reply:x"), text);
            services.publishing->postNote(text, {}, {});
            services.lists->setMuted(QStringLiteral("word"), text, true, false);
            services.lists->setProfile({{QStringLiteral("about"), text}});
            services.relays->add(QStringLiteral("wss://") + text, true, true);
            services.accounts->useReadOnly(text.toLower().startsWith(QStringLiteral("nsec")) ? text : QStringLiteral("nsec1x"));
        }
        QTest::qWait(300);
    }
    void exportKey(const base::Secret& password)
    {
        models::KeyCopy copy;
        copy.setSession(&session);
        copy.show();
        need(copy.pieces().size() == 16, "shown in pieces");
        copy.showCode();
        need(copy.codeSize() > 0, "shown as a code");
        copy.hide();
        copy.copy();
        QTest::qWait(100); // it has left the clipboard
        models::SecretInput first, second;
        first.add(password.text());
        second.add(password.text());
        copy.encrypt(&first, &second);
        waitFor([&] { return !copy.encrypted().isEmpty(); }, "encrypted");
    }
    void switchAround()
    {
        const QString own = session.key();
        models::OnboardingModel adding;
        adding.setAdding(true);
        adding.setSession(&session);
        adding.createKey(QStringLiteral("Second"));
        waitFor([&] { return adding.step() == models::OnboardingModel::ChooseKeyPlace; }, "asks for a place again");
        adding.keepForSessionOnly();
        waitFor([&] { return session.key() != own && session.canSign(); }, "a second account");
        client->services().publishing->postNote(QStringLiteral("from the second"), {}, {});
        client->services().accounts->switchTo(own);
        need(session.key() == own && session.canSign(), "switched back");
        client->services().lists->setMuted(QStringLiteral("word"), QStringLiteral("a private word"), true, true);
    }
    void askASigner(const QString& relay)
    {
        models::SecretInput address;
        address.add("bunker://" + std::string(64, 'a') + "?relay=" + relay.toStdString() + "&secret=known-secret-of-a-signer");
        models::OnboardingModel adding;
        adding.setAdding(true);
        adding.setSession(&session);
        adding.useBunker(&address);
        QTest::qWait(300);
        client->services().accounts->cancel();
        client->services().accounts->startPairing({relay});
        QTest::qWait(100);
        client->services().accounts->cancel();
    }

    base::SystemClock clock;
    desktop::NoKeychain keychain;
    desktop::DesktopShell shell{50ms};
    std::unique_ptr<client::Client> client;
    models::Session session;
    models::OnboardingModel onboarding;
};

} // namespace

int main(int argc, char** argv)
{
    base::guardProcess();
    need(argc == 3, "two arguments");
    const QString folder = QString::fromLocal8Bit(argv[1]), mode = QString::fromLocal8Bit(argv[2]);
    logFile = std::fopen(qPrintable(folder + QStringLiteral(".log")), "w");
    base::setLogSink([](base::LogCategory, base::LogLevel, std::string_view line) { logLine(line); }, base::LogLevel::Debug);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { logLine(text.toStdString()); });
    QGuiApplication app(argc, argv);
    tests::RelayThread relay;
    QString url;
    relay.run([&] { url = relay.script().url(); });
    Run run(folder, url);
    {
        base::Secret key = readSecret(32);
        const base::Secret password = readSecret(24);
        const base::Secret nsec = nostr::nsecOf(key);
        run.signIn(nsec, password);
        run.write();
        if (mode == QStringLiteral("files"))
            run.leak(nsec, key);
        run.exportKey(password);
        run.switchAround();
        run.askASigner(url);
    }
    run.write();
    if (mode != QStringLiteral("unlocked")) {
        run.session.lock();
        need(run.session.state() == models::Session::Locked, "locked");
    }
    QTest::qWait(200);
    std::puts("locked");
    std::fflush(stdout);
    char line = 0;
    while (::read(STDIN_FILENO, &line, 1) == 1 && line != '\n') {}
    return 0;
}
