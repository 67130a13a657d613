import { globSync, readFileSync } from "node:fs";
import { defineConfig, mergeConfig } from "vitest/config";
import config from "../../vitest.config.ts";

// The tests whose outcome could depend on the date, for a run on another one: `npm run test:later`. A browser cannot
// cope with a clock that differs from its system's. The other tests left out are slow and read no date, except for the
// sample class, which .ci/run grades on that date itself.
const LONG = ["ci-github", "ci-gitlab", "hand-in", "docs", "audit", "hostile-files", "sample-class"];
const INCLUDED = ["cli", "class", "report", "store", "testing"].map((room) => `grader/${room}/**/*.test.ts`);

const inBrowser = globSync(INCLUDED).filter((file) => readFileSync(file, "utf8").includes("/testing/browser.ts"));

const { test } = mergeConfig(config, defineConfig({}));

export default defineConfig({
  test: {
    ...test,
    projects: undefined,
    include: INCLUDED,
    exclude: [...inBrowser, ...LONG.map((name) => `grader/cli/${name}.test.ts`)],
  },
});
