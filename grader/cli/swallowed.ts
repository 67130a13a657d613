import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../spec/usage-error.ts";
import { type AnyOption, allOptions } from "./options.ts";

/**
 * Says what to write instead if npm took options for itself because `--` was forgotten; null if it took none. `npm run
 * x --lang ko` passes only `ko` to the script; the `--lang` is visible in npm's environment.
 */
export function swallowedOptions(args: readonly string[], env: NodeJS.ProcessEnv = process.env): UsageError | null {
  if (!isStartedByNpm(env)) return null;
  const taken = allOptions().flatMap((option) => takenBy(option, args, env));
  if (taken.length === 0) return null;
  const options = taken.map(({ option }) => `\`${option.long}\``);
  const line = `npm run ${env.npm_lifecycle_event} -- ${quote(lineOf(args, broughtBy(env, args), taken))}`;
  return new UsageError(({ swallowed }) => swallowed({ options, line: line.trim() }));
}

/** An option that npm took, and its value if npm has it; otherwise the value may be among the arguments. */
type Taken = { readonly option: AnyOption; readonly value: string | null };

/** Whether npm runs this script itself, and not something that the script started later. */
function isStartedByNpm({ npm_lifecycle_event, npm_package_json }: NodeJS.ProcessEnv): boolean {
  if (!npm_lifecycle_event || npm_lifecycle_event === "npx" || !npm_package_json) return false;
  try {
    return realpathSync(dirname(npm_package_json)) === realpathSync(".");
  } catch {
    return false;
  }
}

/** Options that npm also has, or that are set for other programs: they prove nothing. */
const OF_NPM: ReadonlySet<string> = new Set(["--json", "--jobs", "--all"]);

function takenBy(option: AnyOption, args: readonly string[], env: NodeJS.ProcessEnv): readonly Taken[] {
  const long = option.long ?? "";
  const value = env[`npm_config_${long.slice(2).replaceAll("-", "_")}`];
  if (value && !OF_NPM.has(long)) return [{ option, value: value === "true" ? null : value }];
  const isMistaken = MISTAKEN[long]?.(args, env) ?? false;
  return isMistaken ? [{ option, value: null }] : [];
}

/** What `--lang` is to npm: four single letters, each an option. */
const LETTERS_OF_LANG = ["long", "all", "global"];

/** Options that npm takes for something else: for single letters, for one of its own, or for one with the same beginning. */
const MISTAKEN: Readonly<Record<string, (args: readonly string[], env: NodeJS.ProcessEnv) => boolean>> = {
  "--lang": (_, env) => LETTERS_OF_LANG.every((name) => isOn(name, env)),
  "--all": ([name], env) => name === "check" && isOn("all", env) && !LETTERS_OF_LANG.every((name) => isOn(name, env)),
  "--engine": (args, env) => env.npm_config_engine_strict === "true" && args.some((arg) => /^tfjs(-node)?$/.test(arg)),
};

function isOn(name: string, env: NodeJS.ProcessEnv): boolean {
  return env[`npm_config_${name}`] === "true";
}

/** How many of the arguments are the script's own. */
function broughtBy({ npm_lifecycle_script = "" }: NodeJS.ProcessEnv, args: readonly string[]): number {
  const words = npm_lifecycle_script.trim().split(/\s+/);
  const from = words.findIndex((word, i) => i > 0 && word === args[0]);
  return from < 0 ? 0 : words.length - from;
}

/** The arguments followed by the options; each option takes its value back from the arguments. */
function lineOf(args: readonly string[], brought: number, taken: readonly Taken[]): readonly string[] {
  const left = args.slice(1);
  const written = new Map(taken.filter(({ option, value }) => value !== null || option.isBoolean()).map(asWritten));
  const [formed, free] = partitionByForm(taken.filter(({ option }) => !written.has(option)));
  for (const option of formed)
    written.set(
      option,
      takeBack(left, (arg) => canBe(option, arg)),
    );
  const isAll = free.length === 1 && free[0]?.variadic === true && TAKES_NONE.has(args[0] ?? "");
  for (const option of free.toReversed()) {
    written.set(option, isAll && left.length > 0 ? left.splice(0) : takeBack(left, () => true));
  }
  const options = taken.flatMap(({ option }) => [option.long ?? "", ...(written.get(option) ?? [])]);
  return [...[args[0] ?? "", ...left].slice(brought), ...options];
}

/** Commands without arguments: each one must have been the value of an option. */
const TAKES_NONE: ReadonlySet<string> = new Set(["grade", "report", "doctor"]);

function asWritten({ option, value }: Taken): readonly [AnyOption, readonly string[]] {
  return [option, option.isBoolean() || value === null ? [] : [value]];
}

/** Options whose values have a recognizable form come first. */
function partitionByForm(taken: readonly Taken[]): readonly [readonly AnyOption[], readonly AnyOption[]] {
  const all = taken.map(({ option }) => option);
  const hasForm = (option: AnyOption) => option.argChoices !== undefined || (option.long ?? "") in FORMS;
  return [all.filter(hasForm), all.filter((option) => !hasForm(option))];
}

/** The last suitable argument; dots if none is. */
function takeBack(left: string[], isValue: (arg: string) => boolean): readonly string[] {
  const at = left.findLastIndex(isValue);
  return at < 0 ? ["…"] : left.splice(at, 1);
}

/** Whether this could be the option's value: one of its choices, or of the right form. */
function canBe(option: AnyOption, arg: string): boolean {
  if (option.argChoices !== undefined) return option.argChoices.includes(arg);
  return (FORMS[option.long ?? ""] ?? /./).test(arg);
}

const FORMS: Readonly<Record<string, RegExp>> = {
  "--shard": /^\d+\/\d+$/,
  "--as-of": /^\d{4}-/,
  "--min-score": /^\d+(\.\d+)?$/,
};

function quote(words: readonly string[]): string {
  return words
    .map((word) => (/^[\p{L}\p{N}_.,:/@%+=…-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(" ");
}
