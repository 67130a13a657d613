import { styleText } from "node:util";
import type { VerdictKind } from "../../../model/verdict.ts";
import { VERDICTS } from "../../text/verdicts.ts";

/** Text in the colour of a verdict, if colour is on. */
export function paint(text: string, kind: VerdictKind, colour: boolean): string {
  return colour ? styleText(VERDICTS[kind].colour, text, { validateStream: false }) : text;
}
