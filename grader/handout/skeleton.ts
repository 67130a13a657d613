import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { at, sizeOf } from "../numeric/shape.ts";
import type { OptionField } from "../ops/op.ts";
import { opOf } from "../ops/op-of.ts";
import { textIn } from "../report/locales/languages.ts";
import { asComment } from "./comment.ts";

/** A file to begin an exercise with: the brief, and the function with its types. As it stands, it fails every case. */
export function skeletonOf(exercise: Exercise, language: Language): string {
  const { title, brief, functionName, id } = exercise;
  const head = `${textIn(language, title)} (${id}.ts)\n\n${textIn(language, brief)}`;
  const { inputs, options, layout } = opOf(exercise);
  const parameters = inputs.map(({ name, axes }) => `${name}: ${arrayType((axes ?? layout.axes).length)}`);
  if (options.length > 0) parameters.push("options: Options");
  return `${asComment(head)}

${optionsType(options, layout.pooled.length)}export function ${functionName}(${parameters.join(", ")}): ${arrayType(resultRank(exercise))} {
  throw new Error(${JSON.stringify(NOT_WRITTEN[language])});
}
`;
}

const NOT_WRITTEN: Readonly<Record<Language, string>> = { en: "not written yet", ko: "아직 작성하지 않았습니다" };

function arrayType(rank: number): string {
  return `number${"[]".repeat(rank)}`;
}

function optionsType(fields: readonly OptionField[], axes: number): string {
  if (fields.length === 0) return "";
  return `type Options = {\n${fields.map((field) => `  ${field.name}: ${optionType(field, axes)};\n`).join("")}};\n\n`;
}

function optionType(field: OptionField, axes: number): string {
  switch (field.kind) {
    case "per-axis":
    case "shift":
      return `[${Array.from({ length: axes }, () => "number").join(", ")}]`;
    case "choice":
      return field.of.map((value) => JSON.stringify(value)).join(" | ");
  }
}

/** The op's model says it, for the smallest case: no table of ops has to. */
function resultRank(exercise: Exercise): number {
  const [first, ...others] = exercise.cases;
  if (first === undefined) throw new Error(`${exercise.id} has no case`);
  const smallest = others.reduce((least, each) => (cellsOf(each) < cellsOf(least) ? each : least), first);
  return opOf(exercise).model(smallest.call).shape.length;
}

function cellsOf({ call }: TestCase): number {
  return sizeOf(at(call.inputs, 0).shape);
}
