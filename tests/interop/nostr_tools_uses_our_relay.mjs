// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A nostr-tools client posts to the relay that we serve and reads back what it and others posted.
import assert from "node:assert/strict";
import { finalizeEvent, generateSecretKey, getPublicKey, verifyEvent } from "nostr-tools/pure";
import { Relay, useWebSocketImplementation } from "nostr-tools/relay";
import WebSocket from "ws";
import { jsonLines, run, startRelay, database } from "./program.mjs";

useWebSocketImplementation(WebSocket);

function collect(relay, filters) {
    return new Promise((resolve) => {
        const events = [];
        const subscription = relay.subscribe(filters, {
            onevent: (event) => events.push(event),
            oneose: () => (subscription.close(), resolve(events)),
        });
    });
}

const ours = await startRelay("served");
const relay = await Relay.connect(ours.url);
const secret = generateSecretKey();
const now = Math.floor(Date.now() / 1000);
const sign = (kind, content, tags = [], at = now) => finalizeEvent({ kind, content, tags, created_at: at }, secret);

const live = new Promise((resolve) => relay.subscribe([{ kinds: [7] }], { onevent: resolve }));
const note = sign(1, "Grüße from nostr-tools: \"quotes\", \\ and 🦩\n\ttabs");
const reply = sign(1, "a reply", [["e", note.id, "", "root"], ["p", note.pubkey]], now + 1);
const like = sign(7, "+", [["e", note.id], ["p", note.pubkey]], now + 2);
for (const event of [note, reply, like]) assert.equal(await relay.publish(event), "");
assert.equal((await live).id, like.id);

await assert.rejects(relay.publish({ ...note, content: "forged" }), /invalid/);

const mine = await collect(relay, [{ authors: [getPublicKey(secret)] }]);
assert.deepEqual(mine.map((event) => event.id), [like.id, reply.id, note.id], "newest first");
for (const event of mine) assert.ok(verifyEvent({ ...event }));
assert.deepEqual(await collect(relay, [{ "#e": [note.id], kinds: [1] }]).then((found) => found.map((event) => event.id)), [reply.id]);

const profiles = [sign(0, '{"name":"older"}', [], now), sign(0, '{"name":"newer"}', [], now + 5)];
for (const event of profiles.reverse()) await relay.publish(event).catch(() => {});
assert.deepEqual((await collect(relay, [{ kinds: [0] }])).map((event) => event.content), ['{"name":"newer"}']);

const deletion = sign(5, "", [["e", like.id], ["k", "7"]], now + 6);
await relay.publish(deletion);
assert.deepEqual(await collect(relay, [{ kinds: [7] }]), []);

const information = await fetch(ours.url.replace("ws:", "http:"), { headers: { Accept: "application/nostr+json" } }).then((answer) => answer.json());
assert.ok(information.supported_nips.includes(1));

relay.close();
await ours.stop();
const counts = JSON.parse(await run(["counts", note.id, "--db", database("served"), "--json"]));
assert.equal(counts.replies, 1);
assert.deepEqual(counts.reactions, {});
assert.equal(jsonLines(await run(["export", "--db", database("served")])).length, 4);
console.log("nostr-tools posts to and reads from our relay");
process.exit(0);
