import type { Fact } from "../../feedback/block.ts";
import { plainText } from "../plain.ts";
import type { Row } from "./rows.ts";

/** A fact as rows, with its list below it. */
export function factRows({ label, text, list }: Fact): Row[] {
  return [[label, plainText(text)], ...list.map((each): Row => ["", `- ${plainText(each)}`])];
}
