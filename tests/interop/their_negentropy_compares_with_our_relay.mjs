// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Welshman's negentropy asks the relay that we serve (NIP-77): it learns exactly what is missing on either side.
import assert from "node:assert/strict";
import { Negentropy, NegentropyStorageVector } from "@welshman/net/dist/net/src/negentropy.js";
import { finalizeEvent, generateSecretKey } from "nostr-tools/pure";
import WebSocket from "ws";
import { database, run, startRelay } from "./program.mjs";

globalThis.window = globalThis; // it takes WebCrypto where there is a window, and has no other way in a module

const secret = generateSecretKey();
const events = Array.from({ length: 700 }, (_, i) =>
    finalizeEvent({ kind: 1, content: `note ${i}`, tags: [], created_at: 1_700_000_000 + Math.floor(i / 3) * 60 }, secret));
const others = [finalizeEvent({ kind: 7, content: "+", tags: [["e", events[0].id]], created_at: 1_700_000_001 }, secret)];
const onlyTheirs = events.filter((_, i) => i % 50 === 3), onlyOurs = events.filter((_, i) => i % 50 === 8);
const ours = events.filter((event) => !onlyTheirs.includes(event));
const theirs = events.filter((event) => !onlyOurs.includes(event));

await run(["import", "-", "--db", database("compared")], { input: [...ours, ...others].map((event) => JSON.stringify(event)).join("\n") + "\n" });
const relay = await startRelay("compared");

function compare(frameSizeLimit) {
    const storage = new NegentropyStorageVector();
    for (const event of theirs) storage.insert(event.created_at, event.id);
    storage.seal();
    const talk = new Negentropy(storage, frameSizeLimit);
    const have = [], need = [];
    const socket = new WebSocket(relay.url);
    return new Promise((resolve, reject) => {
        socket.on("error", reject);
        socket.on("open", async () => socket.send(JSON.stringify(["NEG-OPEN", "c", { kinds: [1] }, await talk.initiate()])));
        socket.on("message", async (bytes) => {
            const [verb, name, text] = JSON.parse(bytes.toString());
            if (verb !== "NEG-MSG" || name !== "c") return reject(new Error(bytes.toString()));
            const [next, haveIds, needIds] = await talk.reconcile(text);
            have.push(...haveIds);
            need.push(...needIds);
            if (next !== null) return socket.send(JSON.stringify(["NEG-MSG", "c", next]));
            socket.send(JSON.stringify(["NEG-CLOSE", "c"]));
            socket.close();
            resolve([have, need]);
        });
    });
}

const idsOf = (list) => list.map((event) => event.id).sort();
for (const frameSizeLimit of [0, 4096]) {
    const [have, need] = await compare(frameSizeLimit);
    assert.deepEqual(have.sort(), idsOf(onlyTheirs));
    assert.deepEqual(need.sort(), idsOf(onlyOurs));
}
await relay.stop();
console.log("their negentropy learns from our relay what is missing on either side");
process.exit(0);
