import { expect, test } from "vitest";
import { HOSTILE } from "./sandbox/testing/hostile/corpus.ts";
import { describeHostile, has, hostileStage } from "./testing/hostile/levels.ts";
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

test("a verdict that is uncertain without an isolate is never the difference between right and wrong", () => {
  const fates = HOSTILE.flatMap(({ fate, withoutIsolate }) =>
    withoutIsolate === null ? [] : [[fate, withoutIsolate.also].flat()],
  );
  expect(fates).not.toEqual([]);
  expect(fates.filter((kinds) => kinds.includes("correct"))).toEqual([]);
});
