import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { TypeAdvice } from "../model/type-advice.ts";

/** An error as the compiler reports it. */
export type CompilerError = TypeAdvice & { readonly file: string };

/** The compiler that this installation has, an optional peer; null without one. */
export function compilerHere(): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  } catch {
    return null;
  }
}

/** What the compiler reports of a project; nothing if it does not end in time. */
export function errorsOf(compiler: string, folder: string): Promise<readonly CompilerError[]> {
  const args = [compiler, "--project", folder, "--pretty", "false"];
  const limits = { cwd: folder, timeout: LIMIT_MS, maxBuffer: MAX_BYTES, windowsHide: true };
  return new Promise((resolve) => execFile(process.execPath, args, limits, (_, stdout) => resolve(errorsIn(stdout))));
}

const LIMIT_MS = 10_000;
const MAX_BYTES = 2 ** 22;

/** Further lines of an error, which are indented, say why; the first one is enough. */
function errorsIn(output: string): readonly CompilerError[] {
  return [...output.matchAll(/^(\S.*?)\((\d+),(\d+)\): error TS(\d+): (.*)$/gm)].map(
    ([, file = "", line, column, code, said = ""]) => ({
      file,
      line: Number(line),
      column: Number(column),
      code: Number(code),
      said: said.trimEnd(),
    }),
  );
}
