import type { Findings } from "../../model/diagnosis.ts";

/** The findings alone, without the fields next to them. */
export function findingsOf({ diagnosis, habits, observation, counterexample }: Findings): Findings {
  return {
    diagnosis,
    ...(habits === undefined ? {} : { habits }),
    ...(observation === undefined ? {} : { observation }),
    ...(counterexample === undefined ? {} : { counterexample }),
  };
}

/** The findings with the evidence of these cases removed. */
export function findingsWithout(ids: readonly string[], found: Findings): Findings {
  const { diagnosis, ...others } = findingsOf(found);
  const evidence = diagnosis?.evidence.filter((id) => !ids.includes(id)) ?? [];
  return { diagnosis: diagnosis && { ...diagnosis, evidence }, ...others };
}
