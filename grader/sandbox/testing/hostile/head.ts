import { VERDICT_KINDS, type VerdictKind } from "../../../model/verdict.ts";

/**
 * A program's outcome: one verdict for every case, or one for the public and one for the hidden case; `correct` if the
 * attack has no effect.
 */
export type Fate = VerdictKind | readonly [lesson: VerdictKind, hidden: VerdictKind];

/** The header of a hostile program. */
export type Head = {
  readonly fate: Fate;
  /** One sentence on what it attempts. */
  readonly tries: string;
  /** The exercise that it is handed in for. */
  readonly exercise: string;
  /** Whether it calls the shared pooling. */
  readonly withPool: boolean;
  /** Whether its verdict may depend on timing. */
  readonly timing: boolean;
  /** A further verdict that each case may get when node:vm replaces the isolate, and why. */
  readonly withoutIsolate: { readonly also: VerdictKind; readonly because: string } | null;
};

/** The exercise of a program that names none. */
export const USUAL_EXERCISE = "max-pool-2d";

const KEYS = ["fate", "tries", "exercise", "with", "timing", "without isolate"];

/**
 * Splits the head off a file: comments of the form `// key: value` up to and including the first empty line. The rest
 * is the program, byte for byte. A wrong head is an error that names the file.
 */
export function splitHead(file: string, text: string): { readonly head: Head; readonly program: string } {
  const end = text.indexOf("\n\n");
  try {
    return { head: headOf(entriesOf(text.slice(0, Math.max(end, 0)))), program: text.slice(end + 2) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function entriesOf(comments: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of comments.split("\n")) {
    const [, key = "", value = ""] = /^\/\/ ([^:]+)(?:: (.+))?$/.exec(line) ?? [];
    if (!KEYS.includes(key)) throw new Error(`\`${line}\` is no line of a head`);
    if (entries.has(key)) throw new Error(`\`${key}\` stands twice`);
    entries.set(key, value);
  }
  return entries;
}

function headOf(entries: ReadonlyMap<string, string>): Head {
  const tries = entries.get("tries") ?? "";
  if (!/^[A-Z].*\.$/.test(tries)) throw new Error("`tries` must be a sentence");
  const pool = entries.get("with") ?? null;
  if (pool !== null && pool !== "pool") throw new Error(`nothing shared is called \`${pool}\``);
  const timing = entries.get("timing") ?? null;
  if (timing !== null && timing !== "") throw new Error("`timing` must stand alone");
  return {
    fate: fateOf(entries.get("fate") ?? ""),
    tries,
    exercise: entries.get("exercise") ?? USUAL_EXERCISE,
    withPool: pool !== null,
    timing: timing !== null,
    withoutIsolate: withoutIsolateOf(entries.get("without isolate") ?? null),
  };
}

function fateOf(text: string): Fate {
  const [every = "", hidden, ...more] = text.split(", ");
  if (more.length > 0) throw new Error(`\`fate\` must be one verdict or two, got \`${text}\``);
  return hidden === undefined ? kindOf(every) : [kindOf(every), kindOf(hidden)];
}

function withoutIsolateOf(text: string | null): Head["withoutIsolate"] {
  if (text === null) return null;
  const [, also = "", because] = /^(\S+), because (.+)$/.exec(text) ?? [];
  if (because === undefined) throw new Error(`\`without isolate\` must give a verdict and a reason, got \`${text}\``);
  return { also: kindOf(also), because };
}

function kindOf(text: string): VerdictKind {
  const kind = VERDICT_KINDS.find((each) => each === text);
  if (kind === undefined) throw new Error(`unknown verdict \`${text}\``);
  return kind;
}
