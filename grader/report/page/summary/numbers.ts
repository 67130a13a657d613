import type { StudentRow } from "./data.ts";

/** Students whose marks all belong to today's specs, so that their scores can be compared. */
export function ofToday(students: readonly StudentRow[]): readonly StudentRow[] {
  return students.filter(({ older }) => older === undefined);
}

/** At most one decimal: 12, 12.5. */
export function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
