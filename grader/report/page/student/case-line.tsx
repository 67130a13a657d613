import type { ComponentChildren } from "preact";
import type { VerdictKind } from "../../../model/verdict.ts";
import { MARKS } from "../../marks.ts";
import { pointsText } from "../../points.ts";

type Props = {
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly points: number;
  readonly maxPoints: number;
  /** What it came to, in words. */
  readonly children: ComponentChildren;
};

/** A case in one line. There may be hundreds in a page, so that its elements are few and short. */
export function CaseLine({ name, verdict, points, maxPoints, children }: Props) {
  return (
    <>
      <Mark kind={verdict} /> <b>{name}</b> <span>{children}</span>{" "}
      <small>{pointsText({ points, maxPoints, verdict: { kind: verdict } })}</small>
    </>
  );
}

/** The sign of a verdict; the words beside it say the same. */
export function Mark({ kind }: { readonly kind: VerdictKind }) {
  return (
    <i class={LOOKS[kind]} aria-hidden="true">
      {MARKS[kind]}
    </i>
  );
}

const LOOKS: Readonly<Record<VerdictKind, "good" | "bad" | "unsure" | "quiet">> = {
  correct: "good",
  "wrong-values": "bad",
  "wrong-shape": "bad",
  "not-a-tensor": "bad",
  "runtime-error": "bad",
  "time-limit": "bad",
  "memory-limit": "bad",
  "output-limit": "bad",
  "compile-error": "bad",
  forbidden: "bad",
  "judge-error": "unsure",
  missing: "quiet",
};
