import { defineConfig } from "vitest/config";

// Only the grader's own tests: what students hand in is never collected, loaded or read as configuration.
export default defineConfig({
  test: {
    include: ["grader/**/*.test.ts"],
    globalSetup: "grader/testing/built-bundles.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
