// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay that costs next to nothing: one thread, one WebSocket, frames made beforehand and written in large pieces. Answers the
// handshake and anything that is no WebSocket with 404, takes the first message for the subscription, then sends when told to.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <thread>

namespace nandu::bench {

// One text frame of a server, RFC 6455.
inline void appendTextFrame(std::string& out, std::string_view text)
{
    out.push_back(static_cast<char>(0x81));
    if (text.size() < 126) {
        out.push_back(static_cast<char>(text.size()));
    } else {
        const int bytes = text.size() < 65'536 ? 2 : 8;
        out.push_back(static_cast<char>(bytes == 2 ? 126 : 127));
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out.push_back(static_cast<char>(text.size() >> shift));
    }
    out.append(text);
}

class ScriptedSender {
public:
    ScriptedSender()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) != 0 || ::listen(m_listener, 8) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
            std::abort();
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~ScriptedSender()
    {
        m_wanted = -1;
        m_wanted.notify_all();
        ::shutdown(m_listener, SHUT_RDWR);
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    ScriptedSender(const ScriptedSender&) = delete;

    std::string url() const { return "ws://127.0.0.1:" + std::to_string(m_port); }
    bool isSubscribed() const { return m_isSubscribed; }
    // All of `frames`, once more with each call; they outlive the sending.
    void send(const std::string& frames)
    {
        m_frames = &frames;
        ++m_wanted;
        m_wanted.notify_all();
    }
    double processorSeconds() const { return m_processorSeconds; } // of the last sending, once it is over

private:
    void run()
    {
        while (!m_isSubscribed) {
            m_socket = ::accept(m_listener, nullptr, nullptr);
            if (m_socket < 0)
                return;
            if (!shakeHands())
                ::close(m_socket);
        }
        for (int done = 0;; ++done) {
            m_wanted.wait(done);
            if (m_wanted < 0)
                break;
            const double before = threadSeconds();
            writeAll(*m_frames);
            m_processorSeconds = threadSeconds() - before;
        }
        ::close(m_socket);
    }

    bool shakeHands()
    {
        std::string request;
        char some[4096];
        while (request.find("\r\n\r\n") == std::string::npos) {
            const auto got = ::read(m_socket, some, sizeof some);
            if (got <= 0)
                return false;
            request.append(some, static_cast<std::size_t>(got));
        }
        const std::string name = "sec-websocket-key: ";
        std::string lower = request;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const std::size_t at = lower.find(name);
        if (at == std::string::npos) {
            writeAll("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            return false;
        }
        const std::string key = request.substr(at + name.size(), request.find('\r', at) - at - name.size());
        const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1);
        writeAll("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                 + hash.toBase64().toStdString() + "\r\n\r\n");
        m_isSubscribed = ::read(m_socket, some, sizeof some) > 0;
        return m_isSubscribed;
    }

    void writeAll(std::string_view bytes) const
    {
        constexpr std::size_t piece = 256 * 1024;
        while (!bytes.empty()) {
            const auto wrote = ::send(m_socket, bytes.data(), std::min(piece, bytes.size()), MSG_NOSIGNAL);
            if (wrote <= 0)
                return;
            bytes.remove_prefix(static_cast<std::size_t>(wrote));
        }
    }

    static double threadSeconds()
    {
        timespec spent;
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
    }

    int m_listener = -1;
    std::atomic<int> m_socket = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_isSubscribed = false;
    std::atomic<const std::string*> m_frames = nullptr;
    std::atomic<int> m_wanted = 0; // sendings asked for; negative: over
    std::atomic<double> m_processorSeconds = 0;
    std::thread m_thread;
};

} // namespace nandu::bench
