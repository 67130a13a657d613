import { styleText } from "node:util";
import type { VerdictKind } from "../../model/verdict.ts";

const COLOURS: Readonly<Record<VerdictKind, "green" | "red" | "yellow" | "gray">> = {
  correct: "green",
  "wrong-values": "red",
  "wrong-shape": "red",
  "not-a-tensor": "red",
  "runtime-error": "red",
  "time-limit": "red",
  "memory-limit": "red",
  "output-limit": "red",
  "compile-error": "red",
  forbidden: "red",
  "judge-error": "yellow",
  missing: "gray",
};

/** Text in the colour of a verdict, where colour is wanted. */
export function painted(text: string, kind: VerdictKind, colour: boolean): string {
  return colour ? styleText(COLOURS[kind], text, { validateStream: false }) : text;
}
