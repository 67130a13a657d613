import { readFile } from "node:fs/promises";
import { decoded } from "../collect/archive/entry-name.ts";
import { type Person, rosterOf } from "../collect/roster.ts";
import { ExportRefused } from "../report/exports/export.ts";
import { CommandError, EXIT } from "./exit.ts";

/** The people of a roster; null: there is none. */
export async function rosterIn(path: string | null): Promise<readonly Person[] | null> {
  if (path === null) return null;
  const bytes = await readFile(path);
  const people = peopleIn(path, decoded(bytes) ?? bytes.toString("latin1"));
  if (people.length > 0) return people;
  throw new CommandError(
    `${path} names nobody`,
    EXIT.usage,
    "it needs a header with `name`, and `email`, `id` or `github`",
  );
}

/** The names of a roster's people, as the folders of those who hand in are called; null: there is no roster. */
export async function rosterNames(path: string | null, folders: readonly string[]): Promise<readonly string[] | null> {
  const people = await rosterIn(path);
  const there = new Set(folders);
  return people?.map(({ name, keys }) => [name, ...keys].find((each) => there.has(each)) ?? name) ?? null;
}

function peopleIn(path: string, text: string): readonly Person[] {
  try {
    return rosterOf({ path, text });
  } catch (error) {
    if (error instanceof ExportRefused) throw new CommandError(error.message, EXIT.usage);
    throw error;
  }
}
