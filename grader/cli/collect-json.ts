import type { Ranked } from "../collect/attempt.ts";
import { taskOf } from "../collect/placing.ts";
import { identity } from "../collect/record.ts";
import { timeText } from "../collect/time.ts";
import type { CollectOutcome } from "./collect-outcome.ts";

/** A collection for programs. */
export function collectJson({
  archives,
  collection,
  rows,
  placings,
  missing,
  solutions,
  record,
  isWritten,
}: CollectOutcome): string {
  const states = new Map(placings.map(({ attempt, state }) => [taskOf(attempt), state]));
  const shown = new Map(collection.attempts.map((each) => [identity(each), each.shown]));
  const { nobodys, refused } = collection;
  const attempts = rows.map((row) => ({
    ...told(row),
    shown: shown.get(identity(row)) ?? null,
    state: row.isChosen ? (states.get(taskOf(row)) ?? null) : null,
  }));
  return `${JSON.stringify({ archives, attempts, missing, nobodys, refused, solutions, record, isWritten }, null, 2)}\n`;
}

function told({ student, exercise, submitted, isLate, attempt, isChosen, members, from, path, sha256 }: Ranked) {
  const time = submitted === null ? null : timeText(submitted);
  return { student, exercise, submitted: time, late: isLate, attempt, chosen: isChosen, members, from, path, sha256 };
}
