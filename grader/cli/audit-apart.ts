import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { AnsweredExercise } from "../class/course.ts";

/** The exercises to audit, and how to print the result. */
export type AuditTask = {
  readonly exercises: readonly AnsweredExercise[];
  readonly suggest: boolean;
  readonly json: boolean;
  readonly width: number;
};

/** The printed text, and the score of each exercise. */
export type Audited = { readonly out: string; readonly err: string; readonly scores: readonly number[] };

/** Audits in a separate thread: auditing never pauses, and the main thread must notice when it is to stop. */
export function auditedApart(task: AuditTask): Promise<Audited> {
  const script = new URL(`./audit-thread${extname(import.meta.filename)}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const thread = new Worker(script, { workerData: task });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the audit ended with ${code} and no result`)));
  });
}
