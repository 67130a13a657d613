import Table from "cli-table3";
import { type Audit, scoreOf } from "../audit/audit.ts";
import type { Singles } from "../audit/singles.ts";
import { type Mutant, nameOf } from "../catalogue/mutant.ts";
import { WORDS } from "../report/locales/languages.ts";
import { fitTo, linesWithin } from "../report/render/terminal/screen.ts";
import { columns } from "../report/text/display-width.ts";

/** Audits as a table, followed by what every exercise's cases let pass. */
export function auditText(audits: readonly Audit[], width: number): string {
  const table = new Table({
    head: ["exercise", ...HEADS],
    colAligns: ["left", ...COLUMNS.map(() => "right" as const)],
    style: { compact: true, head: [], border: [] },
  });
  table.push(...audits.map((each) => [each.exercise.id, ...COLUMNS.map((column) => column(each))]));
  const drawn = table.toString();
  const isNarrow = columns(drawn.split("\n")[0] ?? "") > width;
  const rows = isNarrow ? audits.map(inWords) : [drawn];
  return `${fitTo([...rows, ...audits.flatMap((each) => details(each, width))].join("\n"), { colour: false, width })}\n`;
}

const HEADS = ["score", "caught", "survivors", "equivalent", "unnamed", "confusable", "of two", "redundant"] as const;

/** A row in words, if a table does not fit. */
function inWords(audit: Audit): string {
  return `${audit.exercise.id}: ${HEADS.map((head, i) => `${head} ${COLUMNS[i]?.(audit)}`).join(", ")}`;
}

const COLUMNS: readonly ((audit: Audit) => string)[] = [
  ({ singles }) => (isKnown(singles) ? percent(scoreOf(singles)) : "–"),
  ({ singles }) => String(singles.caught.length),
  ({ singles }) => String(singles.survivors.length),
  ({ singles }) => String(singles.equivalents.length),
  ({ singles }) => String(singles.unnamed.length),
  ({ singles }) => String(singles.confusable.length),
  ({ doubles }) => `${doubles.mistakable} of ${doubles.shown}`,
  ({ singles, exercise }) => `${singles.redundant.length} of ${exercise.cases.length}`,
];

/** Whether the catalogue has any mutants for it. */
function isKnown({ caught, survivors }: Singles): boolean {
  return caught.length + survivors.length > 0;
}

/** Rounded down, so 100 means all. */
function percent(score: number): string {
  return `${Math.floor(score)} %`;
}

function details({ exercise, singles, doubles }: Audit, width: number): readonly string[] {
  const lines = [
    ...survivors(singles.survivors, width),
    ...byMisconception(singles.unnamed).map((named) => `unnamed     ${named}: crashes in every case that catches it`),
    ...confusablePairs(singles.confusable).map((line) => `confusable  ${line}`),
    ...labelledList("redundant", singles.redundant),
    ...labelledList("left out", singles.untried, "too large for what is still open"),
    ...labelledList("left out", doubles.untried, "too large for functions that are wrong in two ways"),
  ];
  return lines.length === 0 ? [] : ["", exercise.id, ...lines.map((line) => `  ${line}`)];
}

/** Every misconception once, followed by what such a function does, in plain words. */
function survivors(wrong: readonly Mutant[], width: number): readonly string[] {
  return [...Map.groupBy(wrong, ({ ids }) => ids).values()].flatMap((group) => [
    ...byMisconception(group).map((named) => `survives    ${named}`),
    ...sentences(group).flatMap((each) => linesWithin(each, width - INDENT.length - 2).map((line) => INDENT + line)),
  ]);
}

const INDENT = " ".repeat(12);

function sentences([first]: readonly Mutant[]): readonly string[] {
  return first?.variants.map(({ id }) => WORDS.en.misconception[id].does) ?? [];
}

/** Groups the variants of one misconception under the first of them. */
function byMisconception(wrong: readonly Mutant[]): readonly string[] {
  return [...Map.groupBy(wrong, ({ ids }) => ids).values()].map((group) => {
    const [first, ...others] = group.map(nameOf);
    return others.length === 0 ? String(first) : `${first} (and ${others.length} more)`;
  });
}

/** Every pair of misconceptions once, with the variants of the first pair. */
function confusablePairs(together: readonly (readonly [Mutant, Mutant])[]): readonly string[] {
  const grouped = Map.groupBy(together, ([wrong, rival]) => `${wrong.ids} could be ${rival.ids}`);
  return [...grouped].map(([line, [first, ...others]]) => {
    const [wrong, rival] = first as readonly [Mutant, Mutant];
    const more = others.length > 0 ? `; ${others.length + 1} times in all` : "";
    return `${line} (${nameOf(wrong)} and ${nameOf(rival)}${more})`;
  });
}

function labelledList(label: string, ids: readonly string[], why?: string): readonly string[] {
  if (ids.length === 0) return [];
  return [`${label.padEnd(12)}${ids.join(", ")}${why === undefined ? "" : ` (${why})`}`];
}
