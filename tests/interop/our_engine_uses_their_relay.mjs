// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our engine reads from and posts to a relay of @nostr-relay/core; the replies there appear in our thread and counts.
import assert from "node:assert/strict";
import { bytesToHex } from "nostr-tools/utils";
import { finalizeEvent, generateSecretKey, getPublicKey } from "nostr-tools/pure";
import { database, jsonLines, run } from "./program.mjs";
import { startTheirRelay } from "./their_relay.mjs";

const theirs = await startTheirRelay();
const secret = generateSecretKey();
const db = database("synced");

await run(["publish", "--relay", theirs.url, "--db", db, "hello from the command line"],
    { env: { NANDU_SECRET_KEY: bytesToHex(secret) } });
const [note] = [...theirs.repository.events.values()];
assert.equal(note.content, "hello from the command line");
assert.equal(note.pubkey, getPublicKey(secret));

const other = generateSecretKey();
const now = Math.floor(Date.now() / 1000);
const sign = (kind, content, tags) => finalizeEvent({ kind, content, tags, created_at: now }, other);
const replies = [1, 2, 3].map((n) => sign(1, `reply ${n}`, [["e", note.id, theirs.url, "root"], ["p", note.pubkey]]));
const like = sign(7, "🔥", [["e", note.id], ["p", note.pubkey]]);
for (const event of [...replies, like]) theirs.repository.upsert(event);

await run(["sync", "--relay", theirs.url, "--db", db, JSON.stringify({ "#e": [note.id] })]);
const counts = JSON.parse(await run(["counts", note.id, "--db", db, "--json"]));
assert.equal(counts.replies, 3);
assert.deepEqual(counts.reactions, { "🔥": 1 });
const thread = jsonLines(await run(["query", JSON.stringify({ "#e": [note.id], kinds: [1] }), "--db", db]));
assert.deepEqual(thread.map((event) => event.id).sort(), replies.map((event) => event.id).sort());

const signed = finalizeEvent({ kind: 1, content: "signed elsewhere", tags: [], created_at: now }, other);
await run(["publish", "--relay", theirs.url, "--db", db, JSON.stringify(signed)]);
assert.ok(theirs.repository.events.has(signed.id));

theirs.stop();
console.log("our engine reads from and posts to their relay");
process.exit(0);
