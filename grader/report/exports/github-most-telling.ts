import type { ExportWords } from "../locales/export-words.ts";
import { type Annotation, data, type Finding, propertiesText } from "./github-annotation.ts";

/** How many annotations of a level GitHub shows for one step. */
const MAX = 10;

/** How many others an annotation names that stands for them too. */
const MAX_NAMED = 5;

const ORDER: readonly Finding["kind"][] = ["misconception", "other", "missing"];

/** One annotation for findings with the same cause: first misconceptions, and of these first what is found most often. */
export function mostTelling(findings: readonly Finding[], words: ExportWords): Annotation[] {
  const alike = Map.groupBy(findings, ({ annotation: { level }, kind, cause }, i) =>
    cause === null ? i : JSON.stringify([level, kind, cause]),
  );
  return [...alike.values()]
    .toSorted((a, b) => rank(a) - rank(b) || b.length - a.length)
    .flatMap((group) => inOne(group, words));
}

/** Annotations as workflow commands, no more than GitHub shows: the number left out is stated. */
export function annotationsText(annotations: readonly Annotation[], words: ExportWords): string {
  return (["error", "warning", "notice"] as const)
    .flatMap((level) =>
      shownOf(
        annotations.filter((each) => each.level === level),
        words,
      ),
    )
    .map(({ level, properties, message }) => `::${level} ${properties}::${message}\n`)
    .join("");
}

function rank([first]: readonly Finding[]): number {
  return first === undefined ? ORDER.length : ORDER.indexOf(first.kind);
}

/** The first finding of a group, with a line that names the others. */
function inOne([first, ...others]: readonly Finding[], words: ExportWords): Annotation[] {
  if (first === undefined) return [];
  if (others.length === 0) return [first.annotation];
  const named = others.slice(0, MAX_NAMED).map(({ where }) => where);
  const line = words.sameIn(named.join(", "), others.length - named.length);
  return [{ ...first.annotation, message: `${first.annotation.message}%0A${line}` }];
}

function shownOf(annotations: readonly Annotation[], words: ExportWords): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MAX) return annotations;
  const left = annotations.length - MAX + 1;
  const message = data([words.moreAnnotations(left)]);
  return [
    ...annotations.slice(0, MAX - 1),
    { level: first.level, properties: propertiesText({ title: "poolgrade" }), message },
  ];
}
