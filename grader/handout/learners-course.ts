import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, type Node, parseDocument } from "yaml";
import type { Text } from "../model/text.ts";
import { YAML_OPTIONS } from "../spec/document.ts";
import { isMapping, type Mapping } from "../spec/mapping.ts";
import { withEntryBefore } from "./entry-before.ts";
import { meaningOf } from "./meaning.ts";

/** The course's file as learners get it, and the course's title; null if it is no course's file. */
export type LearnersCourse = { readonly text: string; readonly title: Text };

/** The text of `course.yaml` with `copy: learners`; every other byte stays. */
export function learnersCourse(text: string): LearnersCourse | null {
  const before = meaningOf(text);
  const title = before === null ? null : titleOf(before);
  if (before === null || title === null) return null;
  if (before.copy === "learners") return { text, title };
  const copy = withCopy(text);
  const isSame = isDeepStrictEqual({ ...meaningOf(copy) }, { ...before, copy: "learners" });
  return isSame ? { text: copy, title } : null;
}

function titleOf({ title }: Mapping): Text | null {
  if (!isMapping(title) || typeof title.en !== "string") return null;
  return { en: title.en, ko: typeof title.ko === "string" ? title.ko : null };
}

/** Before the title, which every course has. */
function withCopy(text: string): string {
  const root = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true }).contents;
  if (!isMap<Node, Node>(root)) return text;
  const title = root.items.find(({ key }) => isScalar(key) && key.value === "title");
  return title === undefined ? text : withEntryBefore(text, root, title, "copy: learners");
}
