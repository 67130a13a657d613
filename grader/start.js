#!/usr/bin/env node
// Plain JavaScript: an old Node gets this far, and is told what is needed or replaced by the packaged one.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keepCompiledCode } from "./setup/compile-cache.js";
import { rerunIfTooOld } from "./setup/suitable-node.js";

const code = await rerunIfTooOld(fileURLToPath(import.meta.url), process.argv.slice(2));
if (code !== null) process.exit(code);
keepCompiledCode();
const source = new URL("./main.ts", import.meta.url);
await import((existsSync(source) ? source : new URL("./main.js", import.meta.url)).href);
