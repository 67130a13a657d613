import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Head, splitHead, USUAL_EXERCISE } from "./head.ts";
import { MADE } from "./made.ts";
import { POOL_TEXT } from "./pool-text.ts";

/** A submission that tries the sandbox. */
export type HostileProgram = Head & {
  /** The kind of attack: the name of its folder. */
  readonly attack: string;
  /** Unique among all attacks. */
  readonly name: string;
  /** Null if it is created at its path: it may not be a file, or not UTF-8. */
  readonly source: string | null;
  /** Hands it in at this path. */
  readonly put: (path: string) => void;
};

const ATTACKS = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "shared")
  .map(({ name }) => name)
  .toSorted();

/** Every hostile program: those in the folders, and those that are generated. */
export const HOSTILE: readonly HostileProgram[] = [...ATTACKS.flatMap(programsOf), ...MADE.map(madeProgram)];

function programsOf(attack: string): readonly HostileProgram[] {
  const folder = join(import.meta.dirname, attack);
  return readdirSync(folder)
    .toSorted()
    .map((file) => {
      const { head, program } = splitHead(`${attack}/${file}`, readFileSync(join(folder, file), "utf8"));
      const source = head.withPool ? `${program}\n${POOL_TEXT}` : program;
      const put = (path: string) => writeFileSync(path, source);
      return { ...head, attack, name: file.replace(/\.ts$/, ""), source, put };
    });
}

function madeProgram({ make, ...said }: (typeof MADE)[number]): HostileProgram {
  const rest = { exercise: USUAL_EXERCISE, withPool: false, timing: false, withoutIsolate: null, source: null };
  return { ...rest, ...said, put: make };
}
