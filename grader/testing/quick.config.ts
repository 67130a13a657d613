import { globSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, mergeConfig } from "vitest/config";
import config from "../../vitest.config.ts";
import { packagesBehind } from "./import-graph.ts";

// The tests that start nothing, for an editor's loop: `npm run test:quick`. Tests that start a process, a browser or
// TensorFlow are recognized by their imports.
const STARTS = /^node:(?:child_process|worker_threads)$|^playwright|^@tensorflow|^vite$/;

/** Thousands of random cases, or whole catalogues: they start nothing, but are slow. */
const LONG =
  /^(?:audit|diagnosis\/testing)\/|^diagnosis\/naming|^catalogue\/(?:pairs|by-hand|examples|masking|variants)|^properties\/|fuzz|cut-anywhere|hostile(?!\/)|kept-outputs/;

const root = join(import.meta.dirname, "..");
const { test } = mergeConfig(config, defineConfig({}));

export default defineConfig({
  test: {
    ...test,
    projects: undefined,
    isolate: false,
    globalSetup: [],
    include: globSync("**/*.test.ts", { cwd: root })
      .filter((file) => !LONG.test(file))
      .filter((file) => ![...packagesBehind(join(root, file))].some((name) => STARTS.test(name)))
      .map((file) => `grader/${file}`),
  },
});
