import { VERDICT_KINDS, type VerdictKind } from "../model/verdict.ts";
import type { Past, Pasts } from "./past.ts";

/**
 * Pasts as text: one line an exercise, sorted, so that git merges the work of two machines. Without paths and times.
 *
 *     max-pool-2d 6/14 wrong-values tries=7 hints=1 causes=max-from-zero failed=all-negative:5,gaps:3
 */
export function pastsText(pasts: Pasts): string {
  const lines = [...pasts].map(([id, past]) => `${[id, ...wordsOf(past)].join(" ")}\n`);
  return lines.toSorted().join("");
}

/** Lines that are none, such as the marks of a merge conflict, are passed over; of two about an exercise, more tries count. */
export function readPasts(text: string): Pasts {
  const pasts = new Map<string, Past>();
  for (const line of text.split(/\r?\n/)) {
    const [, id, words] = LINE.exec(line) ?? [];
    const past = words === undefined ? null : pastIn(words.split(/\s+/));
    if (id === undefined || past === null) continue;
    if ((pasts.get(id)?.tries ?? -1) < past.tries) pasts.set(id, past);
  }
  return pasts;
}

const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const LINE = new RegExp(`^(${ID})\\s+(\\S.*?)\\s*$`);
const SCORE = /^(\d{1,9})\/(\d{1,9})$/;
const FAILED = new RegExp(`^(${ID}):(\\d{1,9})$`);

function wordsOf({ score, maxScore, verdict, tries, hints, causes, failed, others }: Past): readonly string[] {
  const counts = [...failed].toSorted().map(([id, count]) => `${id}:${count}`);
  return [
    `${score}/${maxScore}`,
    verdict,
    `tries=${tries}`,
    ...(hints === 0 ? [] : [`hints=${hints}`]),
    ...(causes.length === 0 ? [] : [`causes=${causes.join(",")}`]),
    ...(counts.length === 0 ? [] : [`failed=${counts.join(",")}`]),
    ...others,
  ];
}

function pastIn([points = "", verdict = "", ...words]: readonly string[]): Past | null {
  const [, score, maxScore] = SCORE.exec(points) ?? [];
  if (score === undefined || !isVerdict(verdict)) return null;
  const known = new Map(
    words
      .map((word) => word.split("=", 2))
      .flatMap(([name = "", value]) => (value === undefined ? [] : [[name, value]])),
  );
  const listed = (name: string) => known.get(name)?.split(",").filter(Boolean) ?? [];
  return {
    ...{ score: Number(score), maxScore: Number(maxScore), verdict },
    tries: countIn(known.get("tries")),
    hints: countIn(known.get("hints")),
    causes: listed("causes"),
    failed: new Map(
      listed("failed").flatMap((each) => {
        const [, id, count] = FAILED.exec(each) ?? [];
        return id === undefined ? [] : [[id, Number(count)] as const];
      }),
    ),
    others: words.filter((word) => !/^(?:tries|hints|causes|failed)=/.test(word)),
  };
}

function countIn(text: string | undefined): number {
  return /^\d{1,9}$/.test(text ?? "") ? Number(text) : 0;
}

function isVerdict(word: string): word is VerdictKind {
  return VERDICT_KINDS.some((kind) => kind === word);
}
