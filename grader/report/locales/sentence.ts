import { shortened } from "../text/escape.ts";

/**
 * A piece of a sentence: words of ours; code and other text that the learner wrote; a value, such as a number or a call;
 * an author's words, in which backticks stand around code; or the name of a case.
 */
export type Inline = { readonly kind: "text" | "code" | "value" | "prose" | "case"; readonly text: string };

/** What is said in one line; a text alone holds no code. */
export type Sentence = string | readonly Inline[];

/** What a sentence quotes, visible and never long. */
export function code(text: string): Inline {
  return { kind: "code", text: shortened(text, MAX_QUOTED) };
}

/** More characters than these a sentence does not quote. */
export const MAX_QUOTED = 300;

/** A number, a call or a computation. */
export function value(text: string): Inline {
  return { kind: "value", text };
}

/** What an author wrote, on one line. */
export function prose(text: string): Inline {
  return { kind: "prose", text: text.trim().replace(/\s+/g, " ") };
}

export function caseNamed(id: string): Inline {
  return { kind: "case", text: id };
}

/** A sentence from a template; what stands in it is words, code, or a sentence. */
export function sentence(words: TemplateStringsArray, ...between: readonly (number | Inline | Sentence)[]): Sentence {
  return words.flatMap((text, i) => [...inlinesOf(text), ...inlinesOf(between[i] ?? "")]);
}

/** Sentences one after another. */
export function joined(parts: readonly (Inline | Sentence)[], separator: string): Sentence {
  return parts.flatMap((part, i) => [...inlinesOf(i === 0 ? "" : separator), ...inlinesOf(part)]);
}

/** The pieces of a sentence, none of them empty. */
export function inlinesOf(said: number | Inline | Sentence): readonly Inline[] {
  if (said === "") return [];
  if (typeof said === "string" || typeof said === "number") return [{ kind: "text", text: String(said) }];
  return "kind" in said ? [said] : said;
}

/** How each kind of piece is written, but for our own words. */
export type Writing = Readonly<Record<Exclude<Inline["kind"], "text">, (text: string) => string>>;

/** A sentence as text. */
export function written(said: Sentence, writing: Writing): string {
  return inlinesOf(said)
    .map(({ kind, text }) => (kind === "text" ? text : writing[kind](text)))
    .join("");
}

/** Whether two sentences read alike. */
export function isSame(a: Sentence | null, b: Sentence | null): boolean {
  return JSON.stringify(a && inlinesOf(a)) === JSON.stringify(b && inlinesOf(b));
}
