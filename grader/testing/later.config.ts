import { defineConfig, mergeConfig } from "vitest/config";
import config from "../../vitest.config.ts";

// The tests whose outcome could depend on the date, for a run on another one: `npm run test:later`. A browser cannot
// cope with a clock that differs from its system's. The other tests left out are slow and read no date, except for the
// sample class, which .ci/run grades on that date itself.
const LEFT_OUT = {
  browser: ["cli/student-page", "class/class-page"],
  long: ["cli/ci-workflows", "cli/hand-in", "cli/docs", "cli/audit", "cli/hostile-files", "cli/sample-class"],
};

const { test } = mergeConfig(config, defineConfig({}));

export default defineConfig({
  test: {
    ...test,
    include: ["cli", "class", "report", "store", "testing"].map((room) => `grader/${room}/**/*.test.ts`),
    exclude: Object.values(LEFT_OUT).flatMap((files) => files.map((file) => `grader/${file}.test.ts`)),
  },
});
