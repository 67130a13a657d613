import type { Language } from "../../../model/text.ts";
import { visible } from "../../escape.ts";
import { WORDS } from "../../words/languages.ts";
import type { StudentPageData } from "./data.ts";

/** A student's report. */
export function StudentPage({ data: { report }, language }: { data: StudentPageData; language: Language }) {
  const words = WORDS[language];
  return (
    <main>
      <h1>{visible(report.student)}</h1>
      <p>{words.score(report.score, report.maxScore)}</p>
      <ul>
        {report.exercises.map(({ exercise, verdict, score, maxScore }) => (
          <li key={exercise}>
            {exercise} {score}/{maxScore} {words.verdict[verdict]}
          </li>
        ))}
      </ul>
    </main>
  );
}
