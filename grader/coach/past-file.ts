import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../store/write-whole.ts";
import type { Past, Pasts } from "./past.ts";
import { pastsText, readPasts } from "./past-text.ts";

/** Where a course keeps what it remembers of its learner. */
export function pastFile(courseFolder: string): string {
  return join(courseFolder, ".poolgrade", "state.txt");
}

/** None if there is no such file, or it cannot be read. */
export function pastsIn(file: string): Pasts {
  try {
    return existsSync(file) ? readPasts(readFileSync(file, "utf8")) : new Map();
  } catch {
    return new Map();
  }
}

/** What becomes of the past of an exercise; undefined: there is none. */
export type Change = (past: Past | undefined) => Past | undefined;

/** Changes the past of one exercise, one change after another; the others stay as they are on the disk by now. */
export function remember(file: string, id: string, change: Change): Promise<void> {
  const written = last.then(async () => {
    const pasts = pastsIn(file);
    const past = change(pasts.get(id));
    if (past !== undefined) await writeWhole(file, pastsText(new Map([...pasts, [id, past]])));
  });
  last = written.catch(() => undefined);
  return written;
}

let last: Promise<unknown> = Promise.resolve();
