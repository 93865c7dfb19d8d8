// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What our client writes means the same to nostr-tools: positions in a thread (NIP-10), comments (NIP-22), quotes (NIP-18),
// deletions (NIP-09), lists with private entries (NIP-51, NIP-44), encrypted keys (NIP-49); and the last two the other way round.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as nip10 from "nostr-tools/nip10";
import * as nip22 from "nostr-tools/nip22";
import { decode, nsecEncode } from "nostr-tools/nip19";
import { decrypt, encrypt, getConversationKey } from "nostr-tools/nip44";
import { decrypt as openKey, encrypt as sealKey } from "nostr-tools/nip49";
import { finalizeEvent, generateSecretKey, getPublicKey, verifyEvent } from "nostr-tools/pure";
import { run } from "./program.mjs";
import { startTheirRelay } from "./their_relay.mjs";

const theirs = await startTheirRelay();
const folder = mkdtempSync(join(tmpdir(), "nandu-writing-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

// Our client, which answers each wish in one line; another line is waited for by its name.
function startOurs(name) {
    const place = join(folder, name);
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const child = spawn(process.env.NANDU_OWN_WRITING, [place, theirs.url], { stdio: ["pipe", "pipe", "inherit"] });
    const said = [], waiting = [];
    let rest = "";
    const match = () => {
        for (const [i, wait] of [...waiting.entries()].reverse()) {
            const at = said.findIndex((line) => wait.name in line || "failed" in line);
            if (at >= 0) (waiting.splice(i, 1), wait.resolve(said.splice(at, 1)[0]));
        }
    };
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
        const parts = (rest + text).split("\n");
        rest = parts.pop();
        said.push(...parts.map((part) => JSON.parse(part)));
        match();
    });
    const answer = (name) => new Promise((resolve) => (waiting.push({ name, resolve }), match()));
    return {
        async ask(wish, name) {
            child.stdin.write(JSON.stringify(wish) + "\n");
            const line = await answer(name);
            assert.ok(!("failed" in line), `${JSON.stringify(wish)}: ${line.failed}`);
            return line[name];
        },
        stop: () => new Promise((done) => (child.on("close", done), child.stdin.end())),
    };
}

async function published(found, what) {
    for (let tries = 0; tries < 400; ++tries) {
        const event = [...theirs.repository.events.values()].find(found);
        if (event) return (assert.ok(verifyEvent({ ...event })), event);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${what} did not reach the relay`);
}

const secret = generateSecretKey(), me = getPublicKey(secret);
const ana = generateSecretKey(), ben = generateSecretKey();
const now = Math.floor(Date.now() / 1000);
const sign = (kind, content, tags, by, at = now - 60) => finalizeEvent({ kind, content, tags, created_at: at }, by);

const root = sign(1, "the root", [], ana);
const reply = sign(1, "a reply", [["e", root.id, "wss://root.example/", "root", root.pubkey], ["p", root.pubkey]], ben);
const article = sign(30023, "an article", [["d", "on birds"], ["title", "On birds"]], ana);
const comment = sign(1111, "a comment", [["A", `30023:${root.pubkey}:on birds`, ""], ["K", "30023"], ["P", root.pubkey],
    ["a", `30023:${root.pubkey}:on birds`, ""], ["e", article.id, "", root.pubkey], ["k", "30023"], ["p", root.pubkey]], ben);
const picture = sign(20, "a picture", [["title", "A picture"]], ana);
// Lists that nostr-tools wrote: one public entry, one private.
const seal = (tags) => encrypt(JSON.stringify(tags), getConversationKey(secret, me));
const open = (list) => JSON.parse(decrypt(list.content, getConversationKey(secret, me)));
const muted = sign(10000, seal([["p", getPublicKey(ben)], ["word", "private before"]]), [["t", "loud"]], secret);

mkdirSync(join(folder, "first"), { mode: 0o700 });
const events = [root, reply, article, comment, picture];
await run(["import", "-", "--db", join(folder, "first", "events.db")], { input: events.map((event) => JSON.stringify(event)).join("\n") + "\n" });
for (const event of [...events, muted]) theirs.repository.upsert(event);

const ours = startOurs("first");
assert.equal(await ours.ask({ do: "signIn", secret: sealKey(secret, "ﬁrst pässword", 14), password: "ﬁrst pässword" }, "user"), me, "NIP-49 made by nostr-tools");

async function post(wish) {
    const id = await ours.ask({ do: "post", ...wish }, "id");
    return published((event) => event.id === id, wish.text);
}
const idsOf = (pointers) => pointers.map((pointer) => pointer.id);
const people = (position) => position.profiles.map((profile) => profile.pubkey).sort();

// NIP-10
const first = await post({ text: "to the root", replyTo: root.id });
let position = nip10.parse(first);
assert.equal(first.kind, 1);
assert.equal(position.root.id, root.id);
assert.equal(position.reply.id, root.id);
assert.equal(position.root.author, root.pubkey);
assert.deepEqual(people(position), [root.pubkey]);

const second = await post({ text: "to the reply #Birds", replyTo: reply.id });
position = nip10.parse(second);
assert.equal(position.root.id, root.id);
assert.deepEqual(position.root.relays, ["wss://root.example/"], "the hint that the parent gives is handed on");
assert.equal(position.root.author, root.pubkey);
assert.equal(position.reply.id, reply.id);
assert.equal(position.reply.author, reply.pubkey);
assert.deepEqual(people(position), [root.pubkey, reply.pubkey].sort());
assert.deepEqual(position.mentions, []);
assert.ok(second.tags.some((tag) => tag[0] === "t" && tag[1] === "birds"));

const hinted = await ours.ask({ do: "draft", parent: reply, hint: "wss://ours.example/", text: "with a hint" }, "event");
assert.ok(verifyEvent({ ...hinted }));
assert.deepEqual(nip10.parse(hinted).reply.relays, ["wss://ours.example/"]);
assert.deepEqual(nip10.parse(hinted).root.relays, ["wss://root.example/"]);

// NIP-22
const onArticle = await post({ text: "to the article", replyTo: article.id });
let place = nip22.parse(onArticle);
assert.equal(onArticle.kind, 1111);
assert.equal(place.rootKind, 30023);
assert.equal(place.replyKind, 30023);
for (const pointer of [place.root, place.reply]) {
    assert.equal(pointer.kind, 30023);
    assert.equal(pointer.pubkey, article.pubkey);
    assert.equal(pointer.identifier, "on birds");
}
assert.deepEqual(new Set(people(place)), new Set([article.pubkey]));

const onComment = await post({ text: "to the comment", replyTo: comment.id });
place = nip22.parse(onComment);
assert.equal(place.root.identifier, "on birds");
assert.equal(place.rootKind, 30023);
assert.equal(place.reply.id, comment.id);
assert.equal(place.reply.author, comment.pubkey);
assert.equal(place.replyKind, 1111);

const onPicture = await post({ text: "to the picture", replyTo: picture.id });
place = nip22.parse(onPicture);
assert.deepEqual([place.root.id, place.reply.id, place.rootKind, place.replyKind], [picture.id, picture.id, 20, 20]);

// Quotes
const quote = await post({ text: "look at this", quoted: root.id });
assert.deepEqual(idsOf(nip10.parse(quote).quotes), [root.id]);
assert.equal(nip10.parse(quote).root, undefined, "a quote is no reply");
const named = decode(quote.content.split("nostr:").at(-1));
assert.equal(named.type, "nevent");
assert.deepEqual([named.data.id, named.data.author, named.data.kind], [root.id, root.pubkey, 1]);

// Deletions
const deletionId = await ours.ask({ do: "delete", id: onArticle.id }, "id");
const deletion = await published((event) => event.id === deletionId, "the deletion");
assert.equal(deletion.kind, 5);
assert.deepEqual(deletion.tags, [["e", onArticle.id], ["k", "1111"]]);

// Lists: what nostr-tools sealed is read, what we add is read by nostr-tools, and nothing else changes.
const known = await ours.ask({ do: "list", kind: 10000 }, "entries");
assert.deepEqual(new Set(known.map(String)), new Set([["t", "loud", false], ["p", getPublicKey(ben), true], ["word", "private before", true]].map(String)));
const newer = (kind, than) => (event) => event.kind === kind && event.pubkey === me && event.id !== than;
await ours.ask({ do: "mute", name: "word", value: "private now", private: true }, "kept");
const mutes = await published(newer(10000, muted.id), "the mute list");
assert.deepEqual(mutes.tags, [["t", "loud"]]);
assert.deepEqual(open(mutes), [["p", getPublicKey(ben)], ["word", "private before"], ["word", "private now"]]);

await ours.ask({ do: "bookmark", id: root.id, private: true }, "kept");
const bookmarks = await published(newer(10003), "the bookmarks");
assert.deepEqual(bookmarks.tags.filter((tag) => tag[0] === "e"), []);
assert.deepEqual(open(bookmarks), [["e", root.id]]);

// NIP-49, ours opened by nostr-tools
assert.deepEqual(openKey(await ours.ask({ do: "export", password: "zweites Paßwort ﬃ" }, "ncryptsec"), "zweites Paßwort ﬃ"), secret);
await ours.stop();

// A list of addressable events: deleted by id and address.
const writer = generateSecretKey();
const essay = finalizeEvent({ kind: 30023, content: "my essay", tags: [["d", "essay"]], created_at: now - 60 }, writer);
mkdirSync(join(folder, "second"), { mode: 0o700 });
await run(["import", "-", "--db", join(folder, "second", "events.db")], { input: JSON.stringify(essay) + "\n" });
const again = startOurs("second");
assert.equal(await again.ask({ do: "signIn", secret: nsecEncode(writer) }, "user"), getPublicKey(writer));
const essayDeletionId = await again.ask({ do: "delete", id: essay.id }, "id");
const essayDeletion = await published((event) => event.id === essayDeletionId, "the deletion of the essay");
assert.deepEqual(essayDeletion.tags, [["e", essay.id], ["a", `30023:${getPublicKey(writer)}:essay`], ["k", "30023"]]);
assert.ok(essayDeletion.created_at >= essay.created_at);
await again.stop();

theirs.stop();
console.log("nostr-tools reads what we write");
process.exit(0);
