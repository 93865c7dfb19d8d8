// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secret_prompt.h"

#include "engine/nostr/entity.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

#include <termios.h>
#include <unistd.h>

namespace nandu::cli {

namespace {

constexpr std::size_t typedBytesMax = 256;

// The terminal without echo, and back.
class Silence {
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        m_isSilent = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = m_isSilent && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_isSilent)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    bool isSilent() const { return m_isSilent; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isSilent = false;
};

base::Result<base::Secret> typedSecret()
{
    const auto close = [](std::FILE* file) { std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> terminal(std::fopen("/dev/tty", "r+"), close);
    if (!terminal)
        return base::fail(base::ErrorCode::Unavailable, "no key to sign with: set NANDU_SECRET_KEY, or start this in a terminal");
    const Silence silence(::fileno(terminal.get()));
    if (!silence.isSilent())
        return base::fail(base::ErrorCode::Unavailable, "the terminal would show what is typed");
    std::setvbuf(terminal.get(), nullptr, _IONBF, 0); // no copy in a buffer
    std::fputs("Secret key (nsec1... or hexadecimal): ", terminal.get());
    base::Secret typed(typedBytesMax);
    std::size_t length = 0;
    for (int c = std::fgetc(terminal.get()); c != EOF && c != '\n' && length < typedBytesMax; c = std::fgetc(terminal.get()))
        typed.bytes()[length++] = static_cast<std::uint8_t>(c);
    std::fputc('\n', terminal.get());
    return base::Secret::copyOf(typed.text().substr(0, length));
}

base::Result<crypto::KeyPair> keysFrom(std::string_view text)
{
    while (!text.empty() && std::strchr(" \t\r\n", text.back()))
        text.remove_suffix(1);
    if (!text.starts_with("nsec1")) {
        auto keys = crypto::KeyPair::fromSecretHex(text);
        if (!keys)
            return base::fail(base::ErrorCode::InvalidInput, "this is not a secret key: nsec1... or 64 hexadecimal digits in lower case");
        return keys;
    }
    const auto secret = nostr::parseNsec(text);
    if (!secret)
        return base::fail(base::ErrorCode::InvalidInput, "this nsec is not valid; was a character lost?");
    return crypto::KeyPair::fromSecret(*secret);
}

} // namespace

base::Result<crypto::KeyPair> signingKeys()
{
    if (char* const given = std::getenv("NANDU_SECRET_KEY")) {
        auto keys = keysFrom(given);
        base::wipe({reinterpret_cast<std::uint8_t*>(given), std::strlen(given)}); // not left for /proc and children
        ::unsetenv("NANDU_SECRET_KEY");
        return keys;
    }
    const auto typed = typedSecret();
    return typed ? keysFrom(typed->text()) : typed.error();
}

} // namespace nandu::cli
