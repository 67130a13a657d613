import type { Text } from "../../model/text.ts";
import { signatureLines } from "../facts/signature.ts";
import type { TaskFacts } from "../facts/task.ts";
import type { PageTask } from "../page/task/data.ts";
import { markdownBlocks } from "../text/markdown-blocks.ts";

/** The task of an exercise as pages have it. */
export function pageTask({ brief, file, signature, open, hidden }: TaskFacts): PageTask {
  return { brief: briefBlocks(brief), file, signature: signatureLines(signature), open, hidden };
}

function briefBlocks({ en, ko }: Text): PageTask["brief"] {
  return { en: markdownBlocks(en), ko: ko === null ? null : markdownBlocks(ko) };
}
