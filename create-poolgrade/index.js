#!/usr/bin/env node
// `npm create poolgrade my-course` is `npx poolgrade init my-course`.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const start = createRequire(import.meta.url).resolve("poolgrade/start");
process.argv.splice(1, 1, start, "init");
await import(pathToFileURL(start).href);
