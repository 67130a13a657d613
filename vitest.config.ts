import { defineConfig } from "vitest/config";

/** Tests that look at what a process leaves behind, or how soon it ends: each file has a worker of its own. */
const ALONE = [
  "grader/hostile*.test.ts",
  "grader/testing/host-watch.test.ts",
  "grader/cli/{after-the-run,hostile-files,stopped,stopped-at-once}.test.ts",
];

// Only the grader's own tests: what students hand in is never collected, loaded or read as configuration.
export default defineConfig({
  test: {
    globalSetup: "grader/testing/built-bundles.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "alone", include: ALONE } },
      {
        extends: true,
        test: { name: "together", include: ["grader/**/*.test.ts"], exclude: ALONE, isolate: false },
      },
    ],
  },
});
