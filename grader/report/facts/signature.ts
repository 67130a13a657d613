import type { Exercise, TestCase } from "../../model/exercise.ts";
import { at, sizeOf } from "../../numeric/shape.ts";
import type { OptionField } from "../../ops/op.ts";
import { opOf } from "../../ops/op-of.ts";

/** The types of the function that an exercise asks for, in TypeScript. */
export type Signature = {
  readonly functionName: string;
  /** `x: number[][]`, and so on. */
  readonly parameters: readonly string[];
  readonly result: string;
  /** The fields of `Options`: `poolSize: [number, number]`; none if it takes no options. */
  readonly options: readonly string[];
};

export function signatureOf(exercise: Exercise): Signature {
  const { inputs, options, layout } = opOf(exercise);
  const parameters = inputs.map(({ name, axes }) => `${name}: ${arrayType((axes ?? layout.axes).length)}`);
  return {
    functionName: exercise.functionName,
    parameters: options.length === 0 ? parameters : [...parameters, "options: Options"],
    result: arrayType(resultRank(exercise)),
    options: options.map((field) => `${field.name}: ${optionType(field, layout.pooled.length)}`),
  };
}

/** The type of the options, if there are any, and the head of the function. */
export function signatureLines({ functionName, parameters, result, options }: Signature): readonly string[] {
  const type = options.length === 0 ? [] : ["type Options = {", ...options.map((field) => `  ${field};`), "};", ""];
  return [...type, `export function ${functionName}(${parameters.join(", ")}): ${result}`];
}

/** The type of the function, under the function's name with a capital letter. */
export function typeDeclaration(signature: Signature): string {
  const { parameters, result, options } = signature;
  const whole = parameters.map((each) => each.replace(/: Options$/, `: { ${options.join("; ")} }`));
  return `export type ${typeName(signature)} = (${whole.join(", ")}) => ${result};`;
}

export function typeName({ functionName }: Pick<Signature, "functionName">): string {
  return `${functionName.charAt(0).toUpperCase()}${functionName.slice(1)}`;
}

function arrayType(rank: number): string {
  return `number${"[]".repeat(rank)}`;
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
