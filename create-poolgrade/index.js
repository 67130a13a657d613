#!/usr/bin/env node
// `npm create poolgrade my-course` is `npx poolgrade init my-course`.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const package_ = createRequire(import.meta.url).resolve("poolgrade/package.json");
const start = join(dirname(package_), "dist", "start.js");
process.argv.splice(1, 1, start, "init");
await import(pathToFileURL(start).href);
