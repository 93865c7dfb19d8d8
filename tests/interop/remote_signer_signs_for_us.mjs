// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The remote signer of NDK holds the key and signs for us (NIP-46), by bunker:// and by nostrconnect://, over the relay we serve;
// one that refuses is told of. nostr-tools checks what came of it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import NDK, { NDKNip46Backend, NDKPrivateKeySigner } from "@nostr-dev-kit/ndk";
import { decrypt, getConversationKey } from "nostr-tools/nip44";
import { generateSecretKey, getPublicKey, verifyEvent } from "nostr-tools/pure";
import WebSocket from "ws";
import { startRelay } from "./program.mjs";

globalThis.WebSocket ??= WebSocket;
const ours = await startRelay("signing");

// A signer whose own key is the user's, as NDK has it.
async function startSigner(secret, permits, token) {
    const node = new NDK({ explicitRelayUrls: [ours.url] });
    await node.connect(5000);
    const backend = new NDKNip46Backend(node, new NDKPrivateKeySigner(secret), permits, [ours.url]);
    backend.applyToken = async (_client, given) => {
        if (given !== token) throw new Error("wrong secret");
    };
    await backend.start();
    backend.rpc.encryptionType = "nip44";
    await new Promise((resolve) => setTimeout(resolve, 500)); // its subscription is open
    return backend;
}

function ourClient(args, onLine) {
    const folder = mkdtempSync(join(tmpdir(), "nandu-signing-"));
    return new Promise((resolve, reject) => {
        const child = spawn(process.env.NANDU_REMOTE_SIGNING, [folder, ...args], { stdio: ["ignore", "pipe", "inherit"] });
        const lines = [];
        let rest = "";
        child.stdout.setEncoding("utf8");
        child.stdout.on("data", (text) => {
            const parts = (rest + text).split("\n");
            rest = parts.pop();
            for (const part of parts) (lines.push(JSON.parse(part)), onLine?.(lines.at(-1)));
        });
        child.on("error", reject);
        child.on("close", (code) => (rmSync(folder, { recursive: true, force: true }), resolve({ code, lines })));
    });
}

function check(lines, secret) {
    const user = getPublicKey(secret);
    const steps = lines.filter((line) => !line.uri);
    assert.deepEqual(steps.map((step) => ("sealed" in step ? "sealed" : "event" in step ? "event" : "?")), ["event", "sealed", "event"], JSON.stringify(lines));
    const [first, sealed, again] = steps;
    for (const step of [first, again]) {
        assert.equal(step.user, user);
        assert.equal(step.event.pubkey, user);
        assert.ok(verifyEvent({ ...step.event }));
    }
    assert.equal(first.event.content, "signed elsewhere: \"Grüße\" \\ 🦩\n");
    assert.deepEqual(first.event.tags, [["t", "nandu"]]);
    assert.equal(again.event.content, "signed after a restart");
    assert.equal(sealed.opened, "a private entry");
    assert.equal(decrypt(sealed.sealed, getConversationKey(secret, user)), "a private entry");
}

const bunkerKey = generateSecretKey();
const asked = [];
await startSigner(bunkerKey, async ({ method }) => (asked.push(method), true), "s3cr3t");
const bunker = `bunker://${getPublicKey(bunkerKey)}?relay=${encodeURIComponent(ours.url)}&secret=`;
const byBunker = await ourClient(["bunker", bunker + "s3cr3t"]);
assert.equal(byBunker.code, 0, JSON.stringify(byBunker.lines));
check(byBunker.lines, bunkerKey);
assert.equal(asked.filter((method) => method === "connect").length, 1, "no new connection after a restart");

const wrong = await ourClient(["bunker", bunker + "guessed"]);
assert.equal(wrong.code, 1);
assert.match(wrong.lines[0].failed, /wrong secret|Not authorized/);

const codeKey = generateSecretKey();
const scanning = await startSigner(codeKey, async () => true, "");
const byCode = await ourClient(["nostrconnect", ours.url], async (line) => {
    if (!line.uri) return;
    const uri = new URL(line.uri);
    assert.equal(uri.protocol, "nostrconnect:");
    assert.equal(uri.searchParams.get("relay").replace(/\/$/, ""), ours.url);
    await scanning.rpc.sendResponse("stranger", uri.host || uri.pathname.replace(/^\/\//, ""), "not the secret");
    await scanning.rpc.sendResponse("scanned", uri.host || uri.pathname.replace(/^\/\//, ""), uri.searchParams.get("secret"));
});
assert.equal(byCode.code, 0, JSON.stringify(byCode.lines));
check(byCode.lines, codeKey);

const strictKey = generateSecretKey();
await startSigner(strictKey, async ({ method }) => method !== "sign_event", "");
const refused = await ourClient(["bunker", `bunker://${getPublicKey(strictKey)}?relay=${encodeURIComponent(ours.url)}`]);
assert.equal(refused.code, 1);
assert.match(refused.lines.at(-1).failed, /Your signer said: Not authorized/);

await ours.stop();
console.log("a remote signer of NDK signs for us on both kinds of connection");
process.exit(0);
