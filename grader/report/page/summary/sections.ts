import type { Wording } from "./wording.ts";

/** The anchors of the page's sections, in their order. */
export const SECTIONS = {
  misconceptions: "misconceptions",
  setbacks: "setbacks",
  help: "help",
  progress: "progress",
  changes: "changes",
  groups: "groups",
  remarks: "remarks",
  distribution: "distribution",
  exercises: "exercises",
  items: "items",
  matrix: "matrix",
} as const;

export type SectionName = keyof typeof SECTIONS;

/** A section's heading. */
export function headingOf(name: SectionName, { page }: Wording): string {
  return page[name].title;
}

/** The id of a heading. */
export function headingId(name: SectionName): string {
  return `${SECTIONS[name]}-heading`;
}
