import type { Flaw } from "../../model/run.ts";
import type { Reading } from "./realm/read-result.ts";

/** Names the flaw that the result reader found. */
export function flawOf({
  flaw,
  at,
  found,
  length,
  firstLength,
}: Omit<Extract<Reading, { readonly kind: "flawed" }>, "kind">): Flaw {
  const path = Array.from(at);
  switch (flaw) {
    case "not-a-number":
    case "not-an-array":
      return { kind: flaw, at: path, found };
    case "ragged":
      return { kind: flaw, at: path, length, firstLength };
    case "hole":
    case "empty":
    case "too-deep":
      return { kind: flaw, at: path };
  }
}
