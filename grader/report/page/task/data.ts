import type { NotebookLine } from "../../../model/exercise.ts";
import type { Layout } from "../../../model/layout.ts";
import type { Shape } from "../../../model/tensor.ts";
import type { Language } from "../../../model/text.ts";
import type { PoolOptions } from "../../../pooling/geometry.ts";
import type { ReductionName } from "../../../pooling/quirk.ts";
import type { CaseCount } from "../../facts/task.ts";
import type { MarkdownBlock } from "../../text/markdown-blocks.ts";

/** The task of an exercise as pages have it. */
export type PageTask = {
  /** English is there if another language is not. */
  readonly brief: Readonly<Record<Language, readonly MarkdownBlock[] | null>>;
  readonly notebook: readonly NotebookLine[];
  /** The name of the file to hand in. */
  readonly file: string;
  /** The function to write, in lines. */
  readonly signature: readonly string[];
  readonly open: CaseCount;
  readonly hidden: CaseCount;
  /** What the grid to try begins with; null: this exercise has none. */
  readonly grid: Trial | null;
};

/** A small input, and how it is pooled. */
export type Trial = {
  readonly layout: Layout;
  readonly shape: Shape;
  readonly values: readonly number[];
  readonly gives: ReductionName;
  readonly options: PoolOptions;
};
