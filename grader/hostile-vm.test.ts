import { expect, test } from "vitest";
import { describeHostile, has, hostileStage } from "./testing/hostile/levels.ts";
import { HOSTILE, WITHOUT_ISOLATE } from "./testing/hostile-table.ts";
import { hasStrongSandbox, isUsable } from "./testing/part.ts";

const stage = hostileStage();
describeHostile(stage, {
  level: "strong-vm",
  choice: "auto",
  programs: ["bwrap", "prlimit", "setpriv"],
  hasIsolate: false,
  isThere: isUsable("strong sandbox", await hasStrongSandbox()),
});
describeHostile(stage, {
  level: "weak",
  choice: "weak",
  programs: ["prlimit", "setpriv"],
  hasIsolate: false,
  isThere: isUsable("prlimit and setpriv", has("prlimit", "setpriv")),
});

test("what is not certain without an isolate is a row of the table, and never the difference between right and wrong", () => {
  const rows = Object.entries(WITHOUT_ISOLATE).map(([path, { also }]) => [
    HOSTILE.find((row) => row.path === path)?.fate,
    also,
  ]);
  expect(rows.filter((fates) => fates.includes(undefined) || fates.includes("correct"))).toEqual([]);
});
