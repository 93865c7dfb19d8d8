// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// nandu-cli as a child process, with a database of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = process.env.NANDU_CLI;
const folder = mkdtempSync(join(tmpdir(), "nandu-interop-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export const database = (name) => join(folder, name, "events.db");

// What it printed, once it has ended well.
export function run(args, { input = "", env = {} } = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { env: { ...process.env, ...env } });
        let out = "", err = "";
        child.stdout.setEncoding("utf8"); // a character may be cut in two between chunks
        child.stdout.on("data", (bytes) => (out += bytes));
        child.stderr.on("data", (bytes) => (err += bytes));
        child.on("error", reject);
        child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`nandu-cli ${args.join(" ")}: ${code}\n${err}`))));
        child.stdin.end(input);
    });
}

// `nandu-cli relay` until stop() is called; resolves with its URL once it says that it listens.
export function startRelay(name) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, ["relay", "--port", "0", "--db", database(name)]);
        child.stderr.on("data", (bytes) => {
            const url = String(bytes).match(/ws:\/\/[\w.:]+/);
            if (url) resolve({ url: url[0], stop: () => new Promise((done) => (child.on("close", done), child.kill("SIGTERM"))) });
        });
        child.on("close", (code) => reject(new Error(`nandu-cli relay ended with ${code}`)));
    });
}

export function jsonLines(text) {
    return text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}
