import type { CaseFacts, DifferenceFacts, Which } from "../../facts/case.ts";
import { caseName } from "../../facts/case-name.ts";
import { nearTolerance } from "../../facts/near-tolerance.ts";
import { comparisonOf, type Reading } from "./comparison.ts";
import type { SeenCase, SharedCase, ShownDifference } from "./data.ts";
import { complete } from "./difference.ts";

/** The facts of a case, from the student's own data and the exercise's shared data; made once for all its parts. */
export function caseFactsOf(own: SeenCase, shared: SharedCase | undefined, reading: Reading): CaseFacts {
  const known = KNOWN.get(own);
  if (known !== undefined && known.shared === shared && known.reading === reading) return known.facts;
  const facts = factsOf(own, shared, reading);
  KNOWN.set(own, { shared, reading, facts });
  return facts;
}

type Known = { readonly shared: SharedCase | undefined; readonly reading: Reading; readonly facts: CaseFacts };

const KNOWN = new WeakMap<SeenCase, Known>();

function factsOf(own: SeenCase, shared: SharedCase | undefined, reading: Reading): CaseFacts {
  const { kind: _, actual: _actual, pictures: _pictures, printed, ...facts } = own;
  const isWrong = own.happened?.kind === "wrong-values";
  const differences = differencesOf(own, shared, reading);
  return {
    ...facts,
    name: caseName(own.case, shared),
    isHidden: false,
    why: shared?.why ?? null,
    call: shared ?? null,
    differences,
    allowed: isWrong && shared?.tolerance ? nearTolerance(shared.tolerance, differences) : null,
    printed: printed ?? null,
  };
}

/** Which of the shown differences this one is. */
export function whichOf(differences: readonly ShownDifference[], index: number): Which {
  if (differences.length < 2) return "only";
  return index === 0 ? "first" : "worst";
}

function differencesOf(
  { differences = [], actual }: SeenCase,
  shared: SharedCase | undefined,
  reading: Reading,
): readonly DifferenceFacts[] {
  const comparison = shared === undefined ? null : comparisonOf(shared, actual ?? null, reading);
  return differences.map((each, i) => ({
    which: whichOf(differences, i),
    ...nameOf(shared, each),
    ...complete(each, comparison),
  }));
}

function nameOf(shared: SharedCase | undefined, { at: [index = 0] }: ShownDifference): Pick<DifferenceFacts, "name"> {
  const name = shared?.numbers?.[index]?.name;
  return name === undefined ? {} : { name };
}
