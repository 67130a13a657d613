import { typeAdvice } from "../advice/type-advice.ts";
import type { Exercise } from "../model/exercise.ts";
import type { ExerciseReport } from "../model/report.ts";
import type { Language } from "../model/text.ts";
import { faultyPlace } from "../report/facts/code-frame.ts";
import { typeAdviceText } from "../report/locales/type-advice.ts";
import { plainText } from "../report/render/plain.ts";
import { visible } from "../report/text/escape.ts";
import { diagnosticText } from "../spec/diagnostic-text.ts";

/**
 * Places in a learner's file that is not right yet, one a line, in the form of compilers, which editors find: where it is
 * faulty, and what TypeScript says of it.
 */
export async function placesText(
  file: string,
  entry: ExerciseReport,
  exercise: Exercise,
  language: Language,
): Promise<string> {
  if (entry.verdict === "correct") return "";
  const fault = faultyPlace(entry);
  const advice = await typeAdvice(file, exercise);
  return [
    ...(fault === null ? [] : [lineAt(file, fault, "error", visible(fault.said))]),
    ...advice.map((each) => lineAt(file, each, "warning", plainText(typeAdviceText(each, language)))),
  ].join("");
}

type Place = { readonly line: number; readonly column: number | null };

function lineAt(file: string, { line, column }: Place, severity: "error" | "warning", message: string): string {
  return `${diagnosticText({ severity, file: visible(file), position: { line, column: column ?? 1 }, message, help: null })}\n`;
}
