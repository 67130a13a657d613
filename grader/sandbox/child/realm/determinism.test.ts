import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { makeDeterministic } from "./determinism.ts";

test("if V8 has Temporal, its clock is removed, and so is everything that leads to it", () => {
  const names = "[typeof Temporal, typeof Date.prototype.toTemporalInstant]";
  const argv = [
    "--harmony-temporal",
    "--print",
    `const before = ${names}; (${makeDeterministic})(0); [before, ${names}].join(' ')`,
  ];
  const said = execFileSync(process.execPath, argv, { encoding: "utf8" });
  expect(said).toBe("object,function undefined,undefined\n");
});
