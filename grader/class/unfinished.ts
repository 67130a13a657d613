import { join } from "node:path";
import type { Unfinished } from "../model/manifest.ts";
import type { Progress } from "../model/summary.ts";
import { readJson } from "../store/read-json.ts";
import { writeWhole } from "../store/write-whole.ts";

/** The plan of a run. */
export type Setting = Pick<Unfinished, "startedAt" | "exercises"> & {
  /** The students to grade, out of all who submitted. */
  readonly chosen: readonly string[];
  readonly class: readonly string[];
  /** Whether it grades every exercise of the course. */
  readonly isOfAllExercises: boolean;
};

/** Records the progress of a run in the manifest. */
export type Mark = {
  readonly done: (student: string) => void;
  /** The remaining work, once it is recorded. */
  readonly left: () => Promise<Unfinished>;
};

/** What a grading left undone in a folder; null if it finished. */
export async function unfinishedIn(reportsFolder: string): Promise<Unfinished | null> {
  return (await manifestIn(reportsFolder)).unfinished ?? null;
}

/** Records what a run is about to do. What an earlier run left undone stays recorded, unless this one does it. */
export async function mark(reportsFolder: string, setting: Setting): Promise<Mark> {
  const manifest = await manifestIn(reportsFolder);
  const before = manifest.unfinished ?? null;
  const covers = setting.isOfAllExercises || (before?.exercises ?? []).every((id) => setting.exercises.includes(id));
  const { chosen } = setting;
  const inClass = new Set(setting.class);
  const stillPending = (before?.pending ?? []).filter((student) => inClass.has(student));
  const pending = new Set([...stillPending, ...chosen]);
  const isTakenUp = before !== null && stillPending.some((student) => !chosen.includes(student));
  const earlier = isTakenUp ? before.students.filter((student) => inClass.has(student)) : [];
  const students = [...new Set([...earlier, ...chosen])];
  const startedAt = isTakenUp ? before.startedAt : setting.startedAt;
  const exercises = covers ? setting.exercises : [...new Set([...(before?.exercises ?? []), ...setting.exercises])];
  const state = (): Unfinished => ({ startedAt, exercises, students, pending: [...pending] });
  const put = () => write(reportsFolder, { ...manifest, unfinished: state() });
  let written = put();
  let isWaiting = false;
  await written;
  return {
    done(student) {
      if (!covers && stillPending.includes(student)) return;
      pending.delete(student);
      if (isWaiting) return; // the pending write will include this
      isWaiting = true;
      written = written.then(() => {
        isWaiting = false;
        return put();
      });
      written.catch(() => {}); // `left` reports the error
    },
    left: async () => {
      await written;
      return state();
    },
  };
}

/** The progress of a grading, from the students who have a report; null if nothing is left to do. */
export function progressOf(unfinished: Unfinished | null, reported: ReadonlySet<string>): Progress | null {
  if (unfinished === null || unfinished.pending.length === 0) return null;
  const { students, pending } = unfinished;
  const older = pending.filter((student) => reported.has(student)).length;
  return { of: students.length, renewed: students.length - pending.length, older };
}

type Manifest = { readonly unfinished?: Unfinished };

async function manifestIn(reportsFolder: string): Promise<Manifest> {
  return (await readJson<Manifest>(join(reportsFolder, "manifest.json"))) ?? {};
}

async function write(reportsFolder: string, manifest: Manifest): Promise<void> {
  const text = JSON.stringify({ format: "poolgrade/manifest/v1", ...manifest }, null, 2);
  await writeWhole(join(reportsFolder, "manifest.json"), `${text}\n`);
}
