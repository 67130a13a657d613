import type { Language } from "../../model/text.ts";
import { shorten } from "../text/escape.ts";

/**
 * A piece of a sentence: our own words; code or other text that the learner wrote; a value, such as a number or a call;
 * an author's words, with code in backticks; the name of a case; or the id of a misconception that is explained elsewhere.
 */
export type Inline =
  | { readonly kind: "text" | "code" | "value" | "prose"; readonly text: string }
  | { readonly kind: "case"; readonly text: string; readonly id: string }
  | { readonly kind: "misconception"; readonly text: string; readonly language: Language };

/** One line of text; a plain string contains no code. */
export type Sentence = string | readonly Inline[];

/** Quoted text, made visible and kept short. */
export function code(text: string): Inline {
  return { kind: "code", text: shorten(text, MAX_QUOTED) };
}

/** A sentence quotes at most this many characters. */
export const MAX_QUOTED = 300;

/** A number, a call or a computation. */
export function value(text: string): Inline {
  return { kind: "value", text };
}

/** An author's text, on one line. */
export function prose(text: string): Inline {
  return { kind: "prose", text: onOneLine(text) };
}

export function caseNamed(id: string, title: string): Inline {
  return { kind: "case", text: onOneLine(title), id };
}

export function misconceptionNamed(id: string, language: Language): Inline {
  return { kind: "misconception", text: id, language };
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Builds a sentence from a template, with words, code, or other sentences inserted. */
export function sentence(words: TemplateStringsArray, ...between: readonly (number | Inline | Sentence)[]): Sentence {
  return words.flatMap((text, i) => [...inlinesOf(text), ...inlinesOf(between[i] ?? "")]);
}

/** Joins sentences one after another. */
export function joinSentences(parts: readonly (Inline | Sentence)[], separator: string): Sentence {
  return parts.flatMap((part, i) => [...inlinesOf(i === 0 ? "" : separator), ...inlinesOf(part)]);
}

/** The pieces of a sentence, without empty ones. */
export function inlinesOf(said: number | Inline | Sentence): readonly Inline[] {
  if (said === "") return [];
  if (typeof said === "string" || typeof said === "number") return [{ kind: "text", text: String(said) }];
  return "kind" in said ? [said] : said;
}

/** How to write each kind of piece, except our own words. */
export type Writing = Readonly<Record<Exclude<Inline["kind"], "text" | "misconception">, (text: string) => string>> & {
  readonly misconception: (id: string, language: Language) => string;
};

/** Writes a sentence as text. */
export function writeSentence(said: Sentence, writing: Writing): string {
  return inlinesOf(said)
    .map((each) => writeInline(each, writing))
    .join("");
}

function writeInline(inline: Inline, writing: Writing): string {
  if (inline.kind === "text") return inline.text;
  if (inline.kind === "misconception") return writing.misconception(inline.text, inline.language);
  return writing[inline.kind](inline.text);
}

/** Whether two sentences read alike. */
export function isSame(a: Sentence | null, b: Sentence | null): boolean {
  return JSON.stringify(a && inlinesOf(a)) === JSON.stringify(b && inlinesOf(b));
}
