import type { Exercise } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { signatureLines, signatureOf } from "../report/facts/signature.ts";
import { textIn } from "../report/locales/languages.ts";
import { asComment } from "./comment.ts";

/** A file to begin an exercise with: the brief, and the function with its types. As it stands, it fails every case. */
export function skeletonOf(exercise: Exercise, language: Language): string {
  const head = `${textIn(language, exercise.title)} (${exercise.id}.ts)\n\n${textIn(language, exercise.brief)}`;
  return `${asComment(head)}

${signatureLines(signatureOf(exercise)).join("\n")} {
  throw new Error(${JSON.stringify(NOT_WRITTEN[language])});
}
`;
}

/** Whether a file is as a learner got it, in whichever language. */
export function isSkeleton(text: string, exercise: Exercise): boolean {
  return (["en", "ko"] as const).some((language) => text === skeletonOf(exercise, language));
}

const NOT_WRITTEN: Readonly<Record<Language, string>> = { en: "not written yet", ko: "아직 작성하지 않았습니다" };
