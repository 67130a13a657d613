import { describe } from "vitest";

/** A suite that needs a part of the machine: skipped with a notice where it lacks, unless everything is required. */
export function describeWith(part: string, present: boolean, suite: () => void): void {
  const required = process.env.POOLGRADE_REQUIRE_ALL === "1";
  if (!present && !required) process.stderr.write(`notice: skipping tests, this machine has no ${part}\n`);
  describe.skipIf(!present && !required)(`with ${part}`, suite);
}
