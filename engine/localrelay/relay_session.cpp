// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/localrelay/relay_session.h"

#include "engine/base/limits.h"
#include "engine/nostr/event_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>
#include <variant>

namespace nandu::localrelay {

namespace limits = base::limits;

namespace {

// Text of a peer in our answer; what is not UTF-8 is replaced, since dump() would throw.
std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool matchesAny(const std::vector<nostr::Filter>& filters, const nostr::Event& event)
{
    return std::any_of(filters.begin(), filters.end(), [&](const nostr::Filter& filter) { return filter.matches(event); });
}

// Why we do not serve these filters, empty when we do.
std::string refusalOf(const std::vector<nostr::Filter>& filters)
{
    if (filters.size() > limits::servedFiltersMax)
        return "invalid: at most " + std::to_string(limits::servedFiltersMax) + " filters in one request";
    if (std::any_of(filters.begin(), filters.end(), [](const nostr::Filter& filter) { return filter.search.has_value(); }))
        return "unsupported: search is not served here";
    return {};
}

} // namespace

RelaySession::RelaySession(QWebSocket* socket, RelayBackend& backend, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_backend(backend)
    , m_comparisons(backend, [this](const std::string& verb, const std::string& name, const std::string& text) { send(verb, name, text); })
{
    m_socket->setParent(this);
    m_socket->setMaxAllowedIncomingMessageSize(limits::servedMessageBytesMax);
    m_socket->setMaxAllowedIncomingFrameSize(limits::servedMessageBytesMax);
    connect(m_socket, &QWebSocket::textMessageReceived, this, &RelaySession::read);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this,
            [this] { send("NOTICE", {}, "invalid: Nostr messages are text frames"); });
    connect(m_socket, &QWebSocket::disconnected, this, [this] { Q_EMIT closed(this); });
}

RelaySession::~RelaySession()
{
    m_door->close();
    m_socket->disconnect(this); // the socket closes after us and would report it to nobody
}

void RelaySession::offer(const nostr::Event& event, const QString& json)
{
    for (auto& [name, subscription] : m_subscriptions) {
        if (!matchesAny(subscription.filters, event))
            continue;
        if (subscription.live)
            sendEvent(name, json);
        else
            subscription.heldBack.emplace_back(event.id, json);
    }
}

void RelaySession::read(const QString& text)
{
    const nostr::ClientMessage message = nostr::parseClientMessage(text.toStdString());
    if (const auto* refusal = std::get_if<nostr::ClientRefusal>(&message)) {
        if (refusal->subscription)
            send("CLOSED", refusal->subscription->text, refusal->reason);
        else
            send("NOTICE", {}, refusal->reason);
    } else if (const auto* event = std::get_if<nostr::ClientEvent>(&message)) {
        submit(*event);
    } else if (const auto* request = std::get_if<nostr::ClientReq>(&message)) {
        open(*request);
    } else if (const auto* countRequest = std::get_if<nostr::ClientCount>(&message)) {
        count(*countRequest);
    } else if (const auto* close = std::get_if<nostr::ClientClose>(&message)) {
        m_subscriptions.erase(close->subscription.text);
    } else if (const auto* negOpen = std::get_if<nostr::ClientNegOpen>(&message)) {
        m_comparisons.open(*negOpen);
    } else if (const auto* negMessage = std::get_if<nostr::ClientNegMessage>(&message)) {
        m_comparisons.take(*negMessage);
    } else if (const auto* negClose = std::get_if<nostr::ClientNegClose>(&message)) {
        m_comparisons.close(*negClose);
    } else if (const auto* auth = std::get_if<nostr::ClientAuth>(&message)) {
        send("OK", auth->event.id.hex(), "restricted: this relay asks nobody who they are");
    }
}

void RelaySession::open(const nostr::ClientReq& request)
{
    const std::string& name = request.subscription.text;
    std::string refusal = refusalOf(request.filters);
    if (m_subscriptions.size() >= limits::servedSubscriptionsMax && !m_subscriptions.contains(name))
        refusal = "error: at most " + std::to_string(limits::servedSubscriptionsMax) + " subscriptions";
    if (!refusal.empty()) {
        m_subscriptions.erase(name);
        return send("CLOSED", name, refusal);
    }
    std::vector<nostr::Filter> filters = request.filters;
    for (nostr::Filter& filter : filters)
        filter.limit = std::min<std::uint32_t>(filter.limit.value_or(limits::servedLimitDefault), limits::servedLimitMax);

    // Live first, so that nothing stored while the query runs falls between the two.
    Subscription& subscription = m_subscriptions[name];
    subscription = {filters, ++m_generation, false, {}};
    m_backend.query(std::move(filters), limits::servedLimitDefault,
        [this, door = m_door, name, generation = subscription.generation](StoredAnswer answer) {
            door->post([this, name, generation, answer = std::move(answer)] { answerStored(name, generation, answer); });
        });
}

void RelaySession::answerStored(const std::string& name, std::uint64_t generation, const StoredAnswer& answer)
{
    const auto found = m_subscriptions.find(name);
    if (found == m_subscriptions.end() || found->second.generation != generation)
        return;
    if (!answer.error.empty()) {
        m_subscriptions.erase(found);
        return send("CLOSED", name, "error: " + answer.error);
    }
    std::unordered_set<nostr::EventId> sent;
    for (const nostr::Event& event : answer.events) {
        sendEvent(name, QString::fromStdString(nostr::eventToJson(event)));
        sent.insert(event.id);
    }
    sendText(QString::fromStdString("[\"EOSE\"," + quoted(name) + "]"));
    Subscription& subscription = found->second;
    subscription.live = true;
    for (const auto& [id, json] : std::exchange(subscription.heldBack, {})) {
        if (!sent.contains(id))
            sendEvent(name, json);
    }
}

void RelaySession::count(const nostr::ClientCount& request)
{
    const std::string& name = request.subscription.text;
    if (const std::string refusal = refusalOf(request.filters); !refusal.empty())
        return send("CLOSED", name, refusal);
    m_backend.count(request.filters, [this, door = m_door, name](std::uint64_t found) {
        const QString text = QString::fromStdString("[\"COUNT\"," + quoted(name) + ",{\"count\":" + std::to_string(found) + "}]");
        door->post([this, text] { sendText(text); });
    });
}

void RelaySession::submit(const nostr::ClientEvent& event)
{
    if (!event.claimedId)
        return send("NOTICE", {}, "invalid: an event without a readable id cannot be answered with OK");
    m_backend.submit(event.json, [this, door = m_door, id = event.claimedId->hex()](const Verdict& verdict) {
        const QString text = QString::fromStdString(
            "[\"OK\",\"" + id + "\"," + (verdict.accepted ? "true," : "false,") + quoted(verdict.message) + "]");
        door->post([this, text] { sendText(text); });
    });
}

void RelaySession::sendEvent(const std::string& name, const QString& eventJson)
{
    sendText(QStringLiteral("[\"EVENT\",%1,").arg(QString::fromStdString(quoted(name))) + eventJson + u']');
}

void RelaySession::send(const std::string& verb, const std::string& name, const std::string& text)
{
    std::string message = "[\"" + verb + "\"";
    if (verb != "NOTICE")
        message += "," + quoted(name);
    if (verb == "OK")
        message += ",false";
    sendText(QString::fromStdString(message + "," + quoted(text) + "]"));
}

// A reader that does not read is closed with a reason rather than kept in memory.
void RelaySession::sendText(const QString& text)
{
    if (m_socket->bytesToWrite() > static_cast<qint64>(limits::servedOutboundBytesMax)) {
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("reads too slowly"));
        return;
    }
    m_socket->sendTextMessage(text);
}

} // namespace nandu::localrelay
