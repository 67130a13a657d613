import type { Run } from "./run.ts";

/** What one student submitted for one exercise. `path` is below the solutions folder. */
export type Submission =
  | { readonly kind: "file"; readonly path: string; readonly source: string; readonly sha256: string }
  | { readonly kind: "refused"; readonly path: string; readonly fate: Refusal }
  | { readonly kind: "missing" };

/** Why a file was not run: it is not a regular file, too large, not UTF-8, or could not be read. */
export type Refusal = Extract<Run, { readonly kind: "did-not-compile" | "forbidden" | "lost" }>;

/** A student's folder: `name` is the true name in NFC, `folder` the name on disk. */
export type Student = { readonly name: string; readonly folder: string };

/** A folder that cannot be graded at all. */
export type RefusedFolder = { readonly folder: string; readonly why: string };

/** A student's file that belongs to no exercise: its path in their folder, and the exercise it may be meant for. */
export type UnclaimedFile = { readonly folder: string; readonly file: string; readonly exercise: string | null };
