import type { VerdictKind } from "../../../model/verdict.ts";
import type { Heading } from "../../feedback/block.ts";
import { VERDICTS, type VerdictLook } from "../../text/verdicts.ts";
import { Said } from "../shared/said.tsx";

/** A case in one line. A page may have hundreds, so its elements are few and short. */
export function CaseLine({ heading: { verdict, title, points, result } }: { readonly heading: Heading }) {
  return (
    <>
      <Mark kind={verdict} />{" "}
      <b translate={false}>
        <Said text={title} />
      </b>{" "}
      <span>
        <Said text={result} />
      </span>{" "}
      <small>{points}</small>
    </>
  );
}

/** The sign of a verdict; the words next to it say the same. */
export function Mark({ kind }: { readonly kind: VerdictKind }) {
  return (
    <i class={LOOKS[VERDICTS[kind].colour]} aria-hidden="true">
      {VERDICTS[kind].figure}
    </i>
  );
}

const LOOKS: Readonly<Record<VerdictLook["colour"], string>> = {
  green: "good",
  red: "bad",
  yellow: "unsure",
  gray: "quiet",
};
