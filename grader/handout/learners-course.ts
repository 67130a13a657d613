import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, type Node, parseDocument } from "yaml";
import type { Text } from "../model/text.ts";
import { YAML_OPTIONS } from "../spec/document.ts";
import { isMapping, type Mapping } from "../spec/mapping.ts";
import { withEntryBefore } from "./entry-before.ts";
import { lineStart, nextLine } from "./lines.ts";
import { meaningOf } from "./meaning.ts";

/** The course's file as learners get it, and the course's title; null if it is no course's file. */
export type LearnersCourse = { readonly text: string; readonly title: Text };

/**
 * The text of `course.yaml` with `copy: learners`, and without `folders`: a handout has the usual ones. Every other byte
 * stays.
 */
export function learnersCourse(text: string): LearnersCourse | null {
  const before = meaningOf(text);
  const title = before === null ? null : titleOf(before);
  if (before === null || title === null) return null;
  if (before.copy === "learners") return { text, title };
  const copy = withCopy(withoutFolders(text));
  const { folders: _, ...others } = before;
  const isSame = isDeepStrictEqual({ ...meaningOf(copy) }, { ...others, copy: "learners" });
  return isSame ? { text: copy, title } : null;
}

function titleOf({ title }: Mapping): Text | null {
  if (!isMapping(title) || typeof title.en !== "string") return null;
  return { en: title.en, ko: typeof title.ko === "string" ? title.ko : null };
}

/** Before the title, which every course has. */
function withCopy(text: string): string {
  const { root, entry } = entryOf(text, "title");
  return root === null || entry === undefined ? text : withEntryBefore(text, root, entry, "copy: learners");
}

function withoutFolders(text: string): string {
  const { root, entry } = entryOf(text, "folders");
  const [start] = entry?.key.range ?? [];
  const [, end] = entry?.value?.range ?? [];
  if (root === null || root.flow === true || start === undefined || end === undefined) return text;
  return `${text.slice(0, lineStart(text, start))}${text.slice(nextLine(text, end - 1))}`;
}

/** The mapping that a document is, and the entry of a key. */
function entryOf(text: string, name: string) {
  const root = parseDocument(text, { ...YAML_OPTIONS, keepSourceTokens: true }).contents;
  if (!isMap<Node, Node>(root)) return { root: null, entry: undefined };
  return { root, entry: root.items.find(({ key }) => isScalar(key) && key.value === name) };
}
