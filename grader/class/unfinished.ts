import { join } from "node:path";
import type { Progress } from "../model/summary.ts";
import { readJson } from "../store/read-json.ts";
import { writeWhole } from "../store/write-whole.ts";

/** A grading that is under way, or was stopped: stands in the manifest until all its reports are written. */
export type Unfinished = {
  readonly startedAt: string;
  readonly exercises: readonly string[];
  /** Whose reports it set out to renew. */
  readonly students: readonly string[];
  /** Those of them of whom there is no new report yet. */
  readonly pending: readonly string[];
};

/** What a run sets out to do. */
export type Setting = Pick<Unfinished, "startedAt" | "exercises"> & {
  /** Whom it grades, of everybody who hands in. */
  readonly chosen: readonly string[];
  readonly class: readonly string[];
  /** Whether it grades every exercise there is. */
  readonly isOfAllExercises: boolean;
};

/** Keeps the manifest's word on how far a run is. */
export type Mark = {
  readonly done: (student: string) => void;
  /** What is still to do, once it is written down. */
  readonly left: () => Promise<Unfinished>;
};

/** What a grading left undone in a folder; null where it is done. */
export async function unfinishedIn(reportsFolder: string): Promise<Unfinished | null> {
  return (await manifestIn(reportsFolder)).unfinished ?? null;
}

/** Writes down what a run is about to do; what an earlier one left undone stays, unless this one does it. */
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
      if (isWaiting) return; // the write that waits will say this too
      isWaiting = true;
      written = written.then(() => {
        isWaiting = false;
        return put();
      });
      written.catch(() => {}); // `left` tells of it
    },
    left: async () => {
      await written;
      return state();
    },
  };
}

/** How far a grading is, where so many students' reports lie in the folder; null where nothing is left to do. */
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
