import type { Exercise } from "../model/exercise.ts";
import { signatureOf, typeDeclaration, typeName } from "../report/facts/signature.ts";
import { GLOBALS, TSCONFIG } from "../repository/editor.ts";

/** The learner's file in a project of its own, whatever it is called. */
export const LEARNERS = "learner.ts";

/** A file that holds the learner's function to the type that the exercise asks for. */
export const HOLDING = "holding.ts";

/** A project with the settings of learners' editors, by file. */
export function projectFiles(source: string, exercise: Exercise): Readonly<Record<string, string>> {
  return {
    "course.json": TSCONFIG,
    "globals.d.ts": GLOBALS,
    "exercises.d.ts": typeDeclaration(signatureOf(exercise)),
    "tsconfig.json": JSON.stringify(SETTINGS),
    [LEARNERS]: source,
    [HOLDING]: holding(exercise),
  };
}

const SETTINGS = {
  extends: "./course.json",
  compilerOptions: { allowImportingTsExtensions: true, paths: { "poolgrade/exercises": ["./exercises.d.ts"] } },
  include: ["*.ts"],
};

function holding({ functionName }: Exercise): string {
  const type = typeName({ functionName });
  return `import type { ${type} } from "poolgrade/exercises";
import { ${functionName} as learners } from "./${LEARNERS}";
learners satisfies ${type};
`;
}
