// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/secret_input.h"

#include <algorithm>

namespace nandu::models {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool startsWith(std::string_view text, std::string_view head)
{
    return text.size() >= head.size()
        && std::equal(head.begin(), head.end(), text.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

} // namespace

int SecretInput::length() const
{
    return static_cast<int>(std::count_if(text().begin(), text().end(), [](char c) { return !isContinuation(c); }));
}

SecretInput::Kind SecretInput::kind() const
{
    const std::string_view typed = trimmed(text());
    if (typed.empty())
        return Nothing;
    for (const auto& [head, kind] : {std::pair{"nsec1", Nsec}, {"ncryptsec1", Ncryptsec}, {"npub1", Npub}, {"bunker://", Bunker}}) {
        if (startsWith(typed, head))
            return kind;
    }
    return typed.find_first_of(" \t\r\n") != std::string_view::npos ? Words : Other;
}

void SecretInput::type(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    add({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    base::wipe({reinterpret_cast<std::uint8_t*>(utf8.data()), static_cast<std::size_t>(utf8.size())});
}

void SecretInput::paste(Session* session)
{
    if (session)
        add(session->desktop().clipboard().text());
}

void SecretInput::add(std::string_view utf8)
{
    if (m_buffer.empty())
        m_buffer = base::Secret(bytesMax);
    if (m_used + utf8.size() > bytesMax)
        return;
    std::copy(utf8.begin(), utf8.end(), m_buffer.bytes().begin() + static_cast<std::ptrdiff_t>(m_used));
    m_used += utf8.size();
    Q_EMIT changed();
}

void SecretInput::backspace()
{
    if (m_used == 0)
        return;
    bool isRest = true; // of a character of several bytes
    while (isRest && m_used > 0) {
        std::uint8_t& last = m_buffer.bytes()[--m_used];
        isRest = isContinuation(static_cast<char>(last));
        last = 0;
    }
    Q_EMIT changed();
}

void SecretInput::clear()
{
    m_buffer = {};
    m_used = 0;
    Q_EMIT changed();
}

QByteArray SecretInput::bytes() const
{
    const std::string_view typed = trimmed(text());
    return {typed.data(), static_cast<qsizetype>(typed.size())};
}

} // namespace nandu::models
