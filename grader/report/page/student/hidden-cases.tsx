import { pointsText } from "../../text/points.ts";
import { useSetting } from "../shared/setting.ts";
import { CaseLine } from "./case-line.tsx";
import type { OwnCase } from "./data.ts";

/** The hidden cases, as far as they may be shown, and why no more may be. */
export function HiddenCases({ cases }: { readonly cases: readonly OwnCase[] }) {
  const { words, pageWords } = useSetting();
  const hidden = cases.filter((each) => each.kind === "hidden");
  if (hidden.length === 0) return null;
  return (
    <section class="hidden-part">
      <h3>{pageWords.hiddenCases}</h3>
      <p class="note">{pageWords.whyHidden}</p>
      <ul>
        {hidden.map((each) => (
          <li key={each.case}>
            <CaseLine
              heading={{
                verdict: each.verdict,
                title: each.case,
                points: pointsText(each),
                result: words.verdict[each.verdict],
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
