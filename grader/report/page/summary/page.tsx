import type { Language } from "../../../model/text.ts";
import { visible } from "../../escape.ts";
import { WORDS } from "../../words/languages.ts";
import type { SummaryPageData } from "./data.ts";

/** The class, for staff. */
export function SummaryPage({ data: { summary }, language }: { data: SummaryPageData; language: Language }) {
  const { labels } = WORDS[language];
  return (
    <main>
      <h1>{labels.class}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{labels.student}</th>
            <th scope="col">{labels.score}</th>
          </tr>
        </thead>
        <tbody>
          {summary.students.map(({ student, folder, score, maxScore }) => (
            <tr key={folder}>
              <th scope="row">{visible(student)}</th>
              <td>
                {score}/{maxScore}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
