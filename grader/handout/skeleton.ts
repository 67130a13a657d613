import type { Exercise } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { signatureLines, signatureOf, typeName } from "../report/facts/signature.ts";
import { textIn } from "../report/locales/languages.ts";
import { asComment } from "./comment.ts";
import { hasType } from "./exercise-types.ts";

/** A file to begin an exercise with: the brief, and the function with its types. As it stands, it fails every case. */
export function skeletonOf(exercise: Exercise, language: Language): string {
  const head = `${textIn(language, exercise.title)} (${exercise.id}.ts)\n\n${textIn(language, exercise.brief)}`;
  const signature = signatureOf(exercise);
  const { notWritten, keepsTypes } = WORDS[language];
  const type = typeName(signature);
  const [imported, held] = hasType(exercise)
    ? [
        `import type { ${type} } from "poolgrade/exercises";\n\n`,
        `\n// ${keepsTypes}\n${exercise.functionName} satisfies ${type};\n`,
      ]
    : ["", ""];
  return `${asComment(head)}

${imported}${signatureLines(signature).join("\n")} {
  throw new Error(${JSON.stringify(notWritten)});
}
${held}`;
}

/** Whether a file is as a learner got it, in whichever language. */
export function isSkeleton(text: string, exercise: Exercise): boolean {
  return (["en", "ko"] as const).some((language) => text === skeletonOf(exercise, language));
}

type SkeletonWords = { readonly notWritten: string; readonly keepsTypes: string };

const WORDS: Readonly<Record<Language, SkeletonWords>> = {
  en: { notWritten: "not written yet", keepsTypes: "For your editor: it says here if the types above no longer fit." },
  ko: {
    notWritten: "아직 작성하지 않았습니다",
    keepsTypes: "편집기를 위한 줄입니다. 위의 타입이 문제와 달라지면 여기에 표시됩니다.",
  },
};
