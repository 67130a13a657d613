import { parseSpec } from "../spec/document.ts";
import { isMapping, type Mapping } from "../spec/mapping.ts";

/** What a YAML file says, whatever its layout; null if it is faulty or no mapping. */
export function meaningOf(text: string): Mapping | null {
  const parsing = parseSpec(text);
  return parsing.kind === "parsed" && isMapping(parsing.document.value) ? parsing.document.value : null;
}
