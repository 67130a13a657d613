import { shortened } from "../../escape.ts";

/** Around what a sentence quotes, until it is shown; nothing that is `visible` can hold it. */
const MARK = "\u0001";
const MOST_QUOTED = 300;

/** What a sentence quotes, for `Coded`. */
export function coded(text: string): string {
  return `${MARK}${shortened(text, MOST_QUOTED)}${MARK}`;
}

/** A sentence with its quotes as code. */
export function Coded({ text, mark = MARK }: { readonly text: string; readonly mark?: string }) {
  return <>{text.split(mark).map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))}</>;
}

/** An author's sentence, in which backticks stand around code. */
export function Prose({ text }: { readonly text: string }) {
  return <Coded text={text.trim()} mark="`" />;
}
