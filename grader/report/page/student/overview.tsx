import { byPart } from "../../locales/by-part.ts";
import { Mark } from "./case-line.tsx";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { useSetting, useText } from "./setting.ts";

type Shown = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** All exercises at a glance, each linked to its section, under the titles of the course's parts. */
export function Overview({ parts }: { readonly parts: readonly Shown[] }) {
  const { words } = useSetting();
  const text = useText();
  const { labels } = words;
  return (
    <table class="overview">
      <thead>
        <tr>
          <th scope="col">{labels.exercise}</th>
          <th scope="col">{labels.result}</th>
          <th scope="col">{labels.score}</th>
        </tr>
      </thead>
      <tbody>
        {byPart(parts, ({ shared }) => shared.part).map(({ part, items }) => (
          <>
            {part === null ? null : (
              <tr>
                <th class="part-title" scope="rowgroup" colSpan={3}>
                  {text(part)}
                </th>
              </tr>
            )}
            {items.map((each) => (
              <OverviewRow key={each.own.exercise} {...each} />
            ))}
          </>
        ))}
      </tbody>
    </table>
  );
}

function OverviewRow({ own, shared }: Shown) {
  const { words } = useSetting();
  const text = useText();
  return (
    <tr>
      <th scope="row">
        <a href={`#${own.exercise}`}>{text(shared.title)}</a>
      </th>
      <td>
        <Mark kind={own.verdict} /> {words.verdict[own.verdict]}
      </td>
      <td>
        {own.score}/{own.maxScore}
      </td>
    </tr>
  );
}
