import type { Language } from "../../../model/text.ts";
import type { CaseCount } from "../../facts/task.ts";
import type { MarkdownBlock } from "../../text/markdown-blocks.ts";

/** The task of an exercise as pages have it. */
export type PageTask = {
  /** English is there if another language is not. */
  readonly brief: Readonly<Record<Language, readonly MarkdownBlock[] | null>>;
  /** The name of the file to hand in. */
  readonly file: string;
  /** The function to write, in lines. */
  readonly signature: readonly string[];
  readonly open: CaseCount;
  readonly hidden: CaseCount;
};
