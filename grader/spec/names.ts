import { basename, resolve } from "node:path";
import type { Findings } from "./findings.ts";
import { isMapping, type Mapping } from "./mapping.ts";
import { quote, showValue } from "./path.ts";

/** Checks that the exercise has its folder's name and its cases have distinct ids, and reports what differs. */
export function checkNames(raw: Mapping, cases: readonly unknown[], folder: string, findings: Findings): void {
  const name = basename(resolve(folder));
  if (typeof raw.id === "string" && raw.id !== name) {
    findings.error(
      ["id"],
      `\`id\` must be the folder's name ${quote(name)}, got ${showValue(raw.id)}`,
      "rename one of the two",
    );
  }
  const seen = new Map<string, number>();
  for (const [i, testCase] of cases.entries()) {
    if (!isMapping(testCase) || typeof testCase.id !== "string") continue;
    const first = seen.get(testCase.id);
    if (first === undefined) seen.set(testCase.id, i);
    else findings.error(["cases", i, "id"], `duplicate id ${quote(testCase.id)}`, `\`cases[${first}]\` has it already`);
  }
}
