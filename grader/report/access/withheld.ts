import type { NextHint } from "../../model/hint.ts";
import type { CaseReport, ExerciseReport, WithheldCaseReport } from "../../model/report.ts";
import type { WithheldVerdict, WrongValues } from "../../model/verdict.ts";
import { commonFault } from "../record/fault.ts";
import { VERDICTS } from "../text/verdicts.ts";
import { isOpen } from "./disclosure.ts";
import type { ExerciseView } from "./view.ts";

/** An exercise's entry as far as its hints are open; `nextHint` is present if anything is withheld. */
export function entryUntil(next: NextHint, entry: ExerciseReport): ExerciseReport {
  if (commonFault(entry) !== null) return entry;
  const { properties, habits, observation, counterexample, ...rest } = entry;
  const cases = entry.cases.map((each) => ("hidden" in each || "withheld" in each ? each : caseUntil(next, each)));
  const open = {
    diagnosis: isOpen("misconception", next) ? entry.diagnosis : null,
    ...(habits !== undefined && isOpen("misconception", next) ? { habits } : {}),
    ...(observation !== undefined && isOpen("misconception", next) ? { observation } : {}),
    ...(counterexample !== undefined && isOpen("value", next) ? { counterexample } : {}),
    ...(properties !== undefined && isOpen("fails", next) ? { properties } : {}),
  };
  const isLess =
    cases.some((each, i) => each !== entry.cases[i]) ||
    FINDINGS.some((finding) => open[finding] !== entry[finding]) ||
    (!isOpen("value", next) && fails(entry));
  return isLess ? { ...rest, ...open, nextHint: next, cases } : entry;
}

const FINDINGS = ["diagnosis", "habits", "observation", "counterexample", "properties"] as const;

/** Limits the data that readable forms show next to an entry to the open hints: results in numbers and in pictures. */
export function viewUntil({ nextHint: next, cases }: ExerciseReport, view: ExerciseView): ExerciseView {
  if (next === undefined || isOpen("value", next)) return view;
  const open = new Set(cases.filter(({ verdict }) => verdict.kind === "correct").map((each) => each.case));
  const openOnly = <Value>(byCase: ReadonlyMap<string, Value>) => new Map([...byCase].filter(([id]) => open.has(id)));
  return {
    ...view,
    answers: openOnly(view.answers),
    returned: openOnly(view.returned),
    pictures: new Map(
      [...view.pictures].map(([id, each]) => [id, open.has(id) ? each : { ...each, expected: null, actual: null }]),
    ),
    broken: isOpen("fails", next) ? view.broken.map((each) => ({ ...each, returned: [] })) : [],
  };
}

function fails({ cases }: ExerciseReport): boolean {
  return cases.some((each) => !("hidden" in each) && each.verdict.kind !== "correct");
}

function caseUntil(next: NextHint, report: CaseReport): CaseReport | WithheldCaseReport {
  const { verdict, ...rest } = report;
  const withheld = (part: WithheldVerdict): WithheldCaseReport => ({ ...rest, withheld: true, verdict: part });
  if (verdict.kind !== "wrong-values") {
    const needed = VERDICTS[verdict.kind].rung;
    return needed === null || isOpen(needed, next) ? report : withheld({ kind: verdict.kind });
  }
  const { kind, wrong, of, first, worst } = verdict;
  if (!isOpen("fails", next)) return withheld({ kind });
  if (!isOpen("where", next)) return withheld({ kind, wrong, of });
  if (!isOpen("value", next)) return withheld({ kind, wrong, of, first: { at: first.at }, worst: { at: worst.at } });
  return { ...report, verdict: withoutWindows(verdict) };
}

/** If anything is withheld, the last rung is closed. */
function withoutWindows(verdict: WrongValues): WrongValues {
  const { first, worst } = verdict;
  if (first.window === null && worst.window === null) return verdict;
  return { ...verdict, first: { ...first, window: null }, worst: { ...worst, window: null } };
}
