// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay of @nostr-relay/core on loopback, its events in memory (its SQLite repository builds native code).
import common from "@nostr-relay/common";
import core from "@nostr-relay/core";
import { matchFilter } from "nostr-tools/filter";
import { verifyEvent } from "nostr-tools/pure";
import { WebSocketServer } from "ws";

class MemoryRepository extends common.EventRepository {
    events = new Map();
    isSearchSupported() { return false; }
    upsert(event) {
        const isDuplicate = this.events.has(event.id);
        this.events.set(event.id, event);
        return { isDuplicate };
    }
    find(filter) {
        return [...this.events.values()]
            .filter((event) => matchFilter(filter, event))
            .sort((a, b) => b.created_at - a.created_at || (a.id < b.id ? -1 : 1))
            .slice(0, filter.limit ?? 500);
    }
    async deleteByDeletionRequest(request) {
        const named = new Set(request.tags.map(([name, value]) => `${name} ${value}`));
        const addressOf = ({ kind, pubkey, tags }) => `a ${kind}:${pubkey}:${tags.find(([name]) => name === "d")?.[1] ?? ""}`;
        for (const event of this.events.values()) {
            if (event.pubkey === request.pubkey && (named.has(`e ${event.id}`) || named.has(addressOf(event)))) this.events.delete(event.id);
        }
        this.upsert(request);
    }
    async destroy() { this.events.clear(); }
}

export function startTheirRelay() {
    const repository = new MemoryRepository();
    const relay = new core.NostrRelay(repository, { logLevel: common.LogLevel.ERROR });
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    server.on("connection", (socket) => {
        relay.handleConnection(socket, "127.0.0.1");
        socket.on("message", (bytes) => {
            const message = JSON.parse(bytes.toString());
            if (message[0] === "EVENT" && !verifyEvent(message[1])) throw new Error("an event that nostr-tools does not verify");
            relay.handleMessage(socket, message);
        });
        socket.on("close", () => relay.handleDisconnect(socket));
    });
    return new Promise((resolve) => server.on("listening", () => resolve({
        url: `ws://127.0.0.1:${server.address().port}`,
        repository,
        stop: () => server.close(),
    })));
}
