import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exercise } from "../model/exercise.ts";
import type { TypeAdvice } from "../model/type-advice.ts";
import { type CompilerError, compilerHere, errorsOf } from "./compiler.ts";
import { HOLDING, LEARNERS, projectFiles } from "./project.ts";

/**
 * What TypeScript says of a learner's file, with the types that the exercise asks for: the first five places. Nothing
 * where `typescript` is not installed, or where the file has a syntax error, which its verdict tells.
 */
export async function typeAdvice(file: string, exercise: Exercise): Promise<readonly TypeAdvice[]> {
  const compiler = compilerHere();
  const source = await readFile(file, "utf8").catch(() => null);
  if (compiler === null || source === null || source.length > MAX_LENGTH) return [];
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-types-"));
  try {
    for (const [name, text] of Object.entries(projectFiles(source, exercise)))
      await writeFile(join(folder, name), text);
    return adviceFrom(await errorsOf(compiler, folder), source, exercise);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** More than anybody writes by hand. */
const MAX_LENGTH = 2 ** 18;
const MOST = 5;

function adviceFrom(errors: readonly CompilerError[], source: string, exercise: Exercise): readonly TypeAdvice[] {
  if (errors.some(({ code }) => isSyntax(code))) return [];
  const own = errors.filter(({ file }) => file === LEARNERS);
  const held = errors.find(({ file, code }) => file === HOLDING && code === NOT_SATISFIED);
  const isTold = held === undefined || own.some(({ code }) => code === NOT_SATISFIED);
  const all = isTold ? own : [...own, { ...held, ...placeOf(exercise.functionName, source) }];
  const byLine = Map.groupBy(all, ({ line, said }) => `${line} ${said}`);
  return [...byLine.values()]
    .flatMap((alike) => alike.slice(0, 1))
    .map(({ line, column, code, said }) => ({ line, column, code, said }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, MOST);
}

/** `Type '…' does not satisfy the expected type '…'.` */
const NOT_SATISFIED = 1360;

function isSyntax(code: number): boolean {
  return code >= 1000 && code < 2000 && code !== NOT_SATISFIED;
}

/** Where a function's name is declared; the file's beginning if it cannot be seen. */
function placeOf(functionName: string, source: string): Pick<TypeAdvice, "line" | "column"> {
  const declared = new RegExp(`\\b(?:function\\s*\\*?|const|let|var)\\s+(?=${functionName}\\b)`).exec(source);
  const before = source.slice(0, declared === null ? 0 : declared.index + declared[0].length).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
