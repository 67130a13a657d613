import type { Findings } from "../../model/diagnosis.ts";

/** What was found out, and nothing else that stands beside it. */
export function findingsOf({ diagnosis, habits, observation, counterexample }: Findings): Findings {
  return {
    diagnosis,
    ...(habits === undefined ? {} : { habits }),
    ...(observation === undefined ? {} : { observation }),
    ...(counterexample === undefined ? {} : { counterexample }),
  };
}

/** The same, where the cases of these ids do not speak for it. */
export function findingsWithout(ids: readonly string[], found: Findings): Findings {
  const { diagnosis, ...others } = findingsOf(found);
  const evidence = diagnosis?.evidence.filter((id) => !ids.includes(id)) ?? [];
  return { diagnosis: diagnosis && { ...diagnosis, evidence }, ...others };
}
