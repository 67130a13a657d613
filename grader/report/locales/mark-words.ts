import type { Late } from "../../model/mark.ts";
import type { Sentence } from "./sentence.ts";

/** How a mark came about, and what staff say. */
export type MarkWords = {
  /** The moments as people write them. */
  readonly late: (late: Late) => Sentence;
  readonly override: (override: { readonly computed: number; readonly score: number; readonly by: string }) => Sentence;
  readonly comment: (comment: { readonly text: string; readonly by: string }) => Sentence;
};
