// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `nandu-cli export` writes equals what was imported, field by field, and verifies in nostr-tools.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setNostrWasm, verifyEvent } from "nostr-tools/wasm";
import { initNostrWasm } from "nostr-wasm";
import { database, jsonLines, run } from "./program.mjs";

const file = join(process.env.NANDU_TEST_DATA, "data/real-events.jsonl");
if (!existsSync(file)) {
    console.log("SKIPPED: no test data");
    process.exit(77);
}
setNostrWasm(await initNostrWasm());

const db = database("exported");
const told = JSON.parse(await run(["import", file, "--db", db, "--json"]));
const exported = jsonLines(await run(["export", "--db", db]));
assert.equal(exported.length, told.stored);

const originals = new Map(jsonLines(readFileSync(file, "utf8")).map((event) => [event.id, event]));
for (const event of exported) {
    const { id, pubkey, created_at, kind, tags, content, sig } = originals.get(event.id);
    assert.deepEqual({ ...event }, { id, pubkey, created_at, kind, tags, content, sig });
    assert.ok(verifyEvent({ ...event }), event.id);
}
console.log(`${exported.length} exported events verify in nostr-tools`);
process.exit(0);
