import type { DiagnosisId } from "../../catalogue/misconception.ts";
import type { Diagnosis } from "../../model/diagnosis.ts";

/** The line of a learner's file that a named cause points at, counted from 1. */
export type SuspectLine = { readonly line: number; readonly code: string };

/** Every code that could have a cause, found in a source without comments and strings. */
type Suspects = (source: string) => readonly RegExpExecArray[];

const ANY_WHOLE =
  /%|\bBigInt\b|\bMath\.(?:trunc|floor|ceil|round)\b|~~|\|\s*0\b|>>>?\s*0\b|\bparseInt\b|\bU?[Ii]nt\w*Array\b/g;

/** Causes that few kinds of code can have. A row finds all of these, since one line alone is certain. */
const SUSPECTS: Readonly<Partial<Record<DiagnosisId, Suspects>>> = {
  "max-from-zero": startingAt(String.raw`0(?:\.0+)?|Number\.MIN_VALUE`),
  "max-from-finite": startingAt(
    String.raw`-\s*\d[\d_.e+]*|Number\.MIN_SAFE_INTEGER|-\s*Number\.MAX_(?:SAFE_INTEGER|VALUE)`,
  ),
  "min-for-max": every(/\bMath\.min\(\s*\.\.\.|\b(\w+)\s*=\s*Math\.min\(\s*\1\b/g),
  "max-of-absolute": every(/\bMath\.(?:abs|sqrt|hypot|pow)\b|\*\*|<\s*0\s*\?|\?\s*-/g),
  "rounds-average": every(/\bMath\.round\b|\.toFixed\(|(?<!\d)0?\.5\b|~~|\|\s*0\b|>>>?\s*0\b|\bU?[Ii]nt\w*Array\b/g),
  "rounds-to-decimals": every(/\.toFixed\(|\.toPrecision\(|\bMath\.(?:round|floor|trunc)\([^\n]*\*\s*10*\b/g),
  "truncates-average": every(ANY_WHOLE),
  "draws-random-numbers": every(/\bMath\.random\b/g),
};

/** Null unless exactly one line can have a cause that is named. */
export function suspectLine(diagnosis: Diagnosis | null, source: string | null): SuspectLine | null {
  if (diagnosis === null || source === null) return null;
  const code = withoutWords(source);
  const lines = source.split(/\r?\n/);
  for (const id of diagnosis.misconceptions) {
    const found = suspectsOf(id)(code).map(({ index }) => code.slice(0, index).split("\n").length);
    const [line] = found;
    if (line !== undefined && new Set(found).size === 1) return { line, code: (lines[line - 1] ?? "").trim() };
  }
  return null;
}

function suspectsOf(id: string): Suspects {
  return (Object.hasOwn(SUSPECTS, id) ? SUSPECTS[id as DiagnosisId] : undefined) ?? (() => []);
}

function every(pattern: RegExp): Suspects {
  return (source) => [...source.matchAll(pattern)];
}

/** Where a variable that keeps the largest number starts, or what `reduce` and `Math.max` begin with. */
function startingAt(value: string): Suspects {
  const declared = new RegExp(
    String.raw`(?<!\(\s*)\b(?:let|var)\s+(\w+)(?:\s*:\s*number)?\s*=\s*(?:${value})\s*(?=;|$)`,
    "gm",
  );
  const reduced = new RegExp(
    String.raw`\breduce\(\s*\(\s*(\w+)\s*,\s*(\w+)\s*\)\s*=>\s*Math\.max\(\s*\1\s*,\s*\2\s*\)\s*,\s*(?:${value})\s*\)`,
    "g",
  );
  const among = new RegExp(String.raw`\bMath\.max\(\s*(?:${value})\s*,\s*\.\.\.`, "g");
  const elsewhere = new RegExp(String.raw`(?:[,(?:]|\?\?|\|\||=>)\s*(?:${value})\s*\)`);
  return (source) => {
    if (elsewhere.test(source.replace(reduced, ""))) return []; // that may be where it starts
    return [
      ...[...source.matchAll(declared)].filter(([, name = ""]) => keepsLargest(name).test(source)),
      ...source.matchAll(reduced),
      ...source.matchAll(among),
    ];
  };
}

function keepsLargest(name: string): RegExp {
  const largest = String.raw`\b${name}\s*=\s*Math\.max\([^;\n]*\b${name}\b`;
  const compared = String.raw`\bif\s*\([^;{}\n]*(?:>=?\s*${name}|\b${name}\s*<=?[^;{}\n]*)\s*\)\s*\{?\s*${name}\s*=`;
  return new RegExp(`${largest}|${compared}`);
}

/** The source with blanks for its comments and strings, in the same places. */
function withoutWords(source: string): string {
  return source.replace(/\r\n/g, "\n").replace(WORDS, (words) => words.replace(/[^\n]/g, " "));
}

const WORDS = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g;
