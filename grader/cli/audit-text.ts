import Table from "cli-table3";
import { type Audit, scoreOf } from "../audit/audit.ts";
import type { Singles } from "../audit/singles.ts";
import { nameOf, type WrongFunction } from "../catalogue/wrong-function.ts";

/** Audits as a table, and below it what every exercise's cases let pass. */
export function auditText(audits: readonly Audit[]): string {
  const table = new Table({
    head: ["exercise", "score", "caught", "survive", "equivalent", "nameless", "mixed up", "of two", "redundant"],
    colAligns: ["left", ...COLUMNS.map(() => "right" as const)],
    style: { compact: true, head: [], border: [] },
  });
  table.push(...audits.map((each) => [each.exercise.id, ...COLUMNS.map((column) => column(each))]));
  return `${[table.toString(), ...audits.flatMap(details)].join("\n")}\n`;
}

const COLUMNS: readonly ((audit: Audit) => string)[] = [
  ({ singles }) => (isKnown(singles) ? percent(scoreOf(singles)) : "–"),
  ({ singles }) => String(singles.caught.length),
  ({ singles }) => String(singles.survivors.length),
  ({ singles }) => String(singles.equivalents.length),
  ({ singles }) => String(singles.nameless.length),
  ({ singles }) => String(singles.together.length),
  ({ doubles }) => `${doubles.mistakable} of ${doubles.shown}`,
  ({ singles, exercise }) => `${singles.redundant.length} of ${exercise.cases.length}`,
];

/** Whether the catalogue knows of anything that could go wrong. */
function isKnown({ caught, survivors }: Singles): boolean {
  return caught.length + survivors.length > 0;
}

/** Rounded down, so that 100 means all. */
function percent(score: number): string {
  return `${Math.floor(score)} %`;
}

function details({ exercise, singles, doubles }: Audit): readonly string[] {
  const lines = [
    ...singles.survivors.map((wrong) => `survives    ${nameOf(wrong)}`),
    ...singles.nameless.map((wrong) => `nameless    ${nameOf(wrong)} crashes in every case that catches it`),
    ...mixedUp(singles.together).map((line) => `mixed up    ${line}`),
    ...listed("redundant", singles.redundant),
    ...listed("left out", singles.untried, "too large for what is still open"),
    ...listed("left out", doubles.untried, "too large for functions that are wrong in two ways"),
  ];
  return lines.length === 0 ? [] : ["", exercise.id, ...lines.map((line) => `  ${line}`)];
}

/** Every two misconceptions once, with the readings of the first pair. */
function mixedUp(together: readonly (readonly [WrongFunction, WrongFunction])[]): readonly string[] {
  const grouped = Map.groupBy(together, ([wrong, rival]) => `${wrong.ids} could be ${rival.ids}`);
  return [...grouped].map(([line, [first, ...others]]) => {
    const [wrong, rival] = first as readonly [WrongFunction, WrongFunction];
    const more = others.length > 0 ? `; ${others.length + 1} times in all` : "";
    return `${line} (${nameOf(wrong)} and ${nameOf(rival)}${more})`;
  });
}

function listed(label: string, ids: readonly string[], why?: string): readonly string[] {
  if (ids.length === 0) return [];
  return [`${label.padEnd(12)}${ids.join(", ")}${why === undefined ? "" : ` (${why})`}`];
}
