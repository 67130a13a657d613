import { defineConfig } from "vitest/config";

/** Tests that look at what a process leaves behind, or how soon it ends: each file has a worker of its own. */
const ALONE = [
  "grader/hostile*.test.ts",
  "grader/testing/host-watch.test.ts",
  "grader/cli/{after-the-run,hostile-files,stopped,stopped-at-once}.test.ts",
];

/** The longest that a test may take on a machine where others work too. */
const PATIENCE_MS = 180_000;

// Only the grader's own tests: what students hand in is never collected, loaded or read as configuration.
export default defineConfig({
  test: {
    globalSetup: "grader/testing/built-bundles.ts",
    pool: "forks",
    maxWorkers: 2,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    projects: [
      { extends: true, test: { name: "alone", include: ALONE, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["grader/**/*.test.ts"],
          exclude: ALONE,
          isolate: false,
          maxWorkers: 3, // a third of the time they wait for processes
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
