import { Mark } from "./case-line.tsx";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { useSetting, useText } from "./setting.ts";

type Part = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** All exercises at a glance, each linked to its part. */
export function Overview({ parts }: { readonly parts: readonly Part[] }) {
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
        {parts.map(({ own, shared }) => (
          <tr key={own.exercise}>
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
        ))}
      </tbody>
    </table>
  );
}
