// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our backup against a relay whose comparison (NIP-77) is Welshman's negentropy: exactly what is missing on either side crosses, in
// messages as short as it allows, and then nothing does.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { Negentropy, NegentropyStorageVector } from "@welshman/net/dist/net/src/negentropy.js";
import { matchFilter } from "nostr-tools/filter";
import { finalizeEvent, generateSecretKey, verifyEvent } from "nostr-tools/pure";
import { WebSocketServer } from "ws";
import { database, jsonLines, run } from "./program.mjs";

globalThis.window = globalThis; // it takes WebCrypto where there is a window, and has no other way in a module

const shortestFrames = 4096;
const common = 1500, missing = 40;

function startTheirRelay(events, frameSizeLimit) {
    const stored = new Map(events.map((event) => [event.id, event]));
    const counts = { messages: 0, longest: 0, sent: 0 };
    const http = createServer((request, response) => {
        response.setHeader("Content-Type", "application/nostr+json");
        response.end(JSON.stringify({ name: "theirs", supported_nips: [1, 11, 77] }));
    });
    const matching = (filter) => [...stored.values()].filter((event) => matchFilter(filter, event));
    const comparisons = new Map();
    const server = new WebSocketServer({ server: http });
    server.on("connection", (socket) => {
        const say = (...message) => socket.send(JSON.stringify(message));
        const compare = async (name, query) => {
            const [answer] = await comparisons.get(name).reconcile(query);
            counts.messages += 1;
            counts.longest = Math.max(counts.longest, answer.length / 2);
            say("NEG-MSG", name, answer);
        };
        socket.on("message", async (bytes) => {
            const [verb, name, ...rest] = JSON.parse(bytes.toString());
            if (verb === "EVENT") {
                assert.ok(verifyEvent(name));
                stored.set(name.id, name);
                say("OK", name.id, true, "");
            } else if (verb === "REQ") {
                const found = rest.flatMap((filter) => matching(filter).slice(0, filter.limit ?? 500));
                counts.sent += found.length;
                for (const event of found) say("EVENT", name, event);
                say("EOSE", name);
            } else if (verb === "NEG-OPEN") {
                const storage = new NegentropyStorageVector();
                for (const event of matching(rest[0])) storage.insert(event.created_at, event.id);
                storage.seal();
                comparisons.set(name, new Negentropy(storage, frameSizeLimit));
                await compare(name, rest[1]);
            } else if (verb === "NEG-MSG") {
                await compare(name, rest[0]);
            } else if (verb === "NEG-CLOSE") {
                comparisons.delete(name);
            }
        });
    });
    return new Promise((resolve) => http.listen(0, "127.0.0.1", () => resolve({ url: `ws://127.0.0.1:${http.address().port}`, stored, counts })));
}

const secret = generateSecretKey();
// Some in the same second, as an archive has them.
const events = Array.from({ length: common + 2 * missing }, (_, i) =>
    finalizeEvent({ kind: 1, content: `note ${i}`, tags: [], created_at: 1_700_000_000 + Math.floor(i / 3) * 60 }, secret));
const isApart = (i, rest) => i % Math.floor(events.length / missing) === rest && i < missing * Math.floor(events.length / missing);
const here = events.filter((_, i) => !isApart(i, 1));
const there = events.filter((_, i) => !isApart(i, 7));

for (const frameSizeLimit of [0, shortestFrames]) {
    const relay = await startTheirRelay(there, frameSizeLimit);
    const db = database(`compared-${frameSizeLimit}`);
    await run(["import", "-", "--db", db], { input: here.map((event) => JSON.stringify(event)).join("\n") + "\n" });
    const backUp = async () => JSON.parse(await run(["backup", relay.url, "--all", "--json", "--db", db]));

    const report = await backUp();
    assert.equal(report.compared, true);
    assert.deepEqual([report.only_here, report.only_there, report.pushed, report.refused], [missing, missing, missing, 0]);
    assert.equal(relay.counts.sent, missing);
    assert.equal(relay.stored.size, events.length);
    const ours = jsonLines(await run(["query", JSON.stringify({ limit: 5000 }), "--db", db]));
    assert.deepEqual(ours.map((event) => event.id).sort(), events.map((event) => event.id).sort());
    assert.ok(frameSizeLimit === 0 || relay.counts.longest <= frameSizeLimit);

    const again = await backUp();
    assert.deepEqual([again.only_here, again.only_there, again.pushed, again.stored], [0, 0, 0, 0]);
    console.log(`frames of ${frameSizeLimit || "any"} length: ${relay.counts.messages} answers, at most ${relay.counts.longest} bytes`);
}
process.exit(0);
