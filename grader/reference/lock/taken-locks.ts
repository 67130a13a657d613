import type { EngineInfo } from "../../model/manifest.ts";
import type { Tell } from "../source.ts";
import type { LockedReference } from "./unlock.ts";

/** The locked answers that were taken: how many, and of which engines. */
export type TakenLocks = {
  readonly take: (answer: LockedReference) => LockedReference;
  readonly count: () => number;
  readonly engines: () => readonly EngineInfo[];
};

export function takenLocks(tell: Tell): TakenLocks {
  const engines = new Map<string, EngineInfo>();
  let count = 0;
  return {
    take: (answer) => {
      const { engine } = answer;
      const name = JSON.stringify(engine);
      if (!engines.has(name)) tell({ kind: "locked", engine });
      engines.set(name, engine);
      count++;
      return answer;
    },
    count: () => count,
    engines: () => [...engines.values()],
  };
}
