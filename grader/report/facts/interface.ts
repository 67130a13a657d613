import type { Exercise } from "../../model/exercise.ts";
import type { ExerciseReport } from "../../model/report.ts";
import { opOf } from "../../ops/op-of.ts";
import { VERDICTS } from "../text/verdicts.ts";
import { callText } from "./call.ts";
import { type Parameters, parametersOf, readNames, usesAsNumber, withoutTexts } from "./option-use.ts";

/** A fact about the call of a learner's function that the author of the source seems to have got wrong. */
export type InterfaceFact =
  | { readonly kind: "one-object"; readonly call: string }
  | { readonly kind: "is-list"; readonly option: string; readonly example: string }
  | { readonly kind: "no-such-option"; readonly name: string; readonly options: readonly string[] }
  | { readonly kind: "other-name"; readonly name: string; readonly option: string; readonly example: string };

/** The facts to report for a function that is not right in any case; each is true whatever the function does. */
export function interfaceFacts(source: string, exercise: Exercise, report: ExerciseReport): readonly InterfaceFact[] {
  const { options } = opOf(exercise);
  const call = shownCase(exercise, report)?.call;
  if (options.length === 0 || call === undefined) return [];
  const code = withoutTexts(source);
  const parameters = parametersOf(code, exercise.functionName, call.inputs.length);
  if (parameters === null) return [];
  const names = options.map(({ name }) => name);
  if (isPositional(parameters, names)) return [{ kind: "one-object", call: callText(exercise, call) }];
  const exampleOf = (option: string) => JSON.stringify(call.options[option] ?? null).replaceAll(",", ", ");
  const others = readNames(code, parameters)
    .filter((name) => !names.includes(name))
    .slice(0, MAX)
    .map((name): InterfaceFact => {
      const option = optionMeant(name, names);
      if (option === null) return { kind: "no-such-option", name, options: names };
      return { kind: "other-name", name, option, example: exampleOf(option) };
    });
  const lists = names
    .filter((name) => Array.isArray(call.options[name]) && usesAsNumber(code, parameters, name))
    .map((option): InterfaceFact => ({ kind: "is-list", option, example: exampleOf(option) }));
  return [...others, ...lists];
}

/** The first case that may be shown, if none of these is right. */
function shownCase(exercise: Exercise, { cases, nextHint }: ExerciseReport) {
  const shown = cases.filter((each) => !("hidden" in each));
  const ran = shown.some(({ verdict }) => VERDICTS[verdict.kind].ran);
  if (!ran || nextHint !== undefined || shown.some(({ verdict }) => verdict.kind === "correct")) return undefined;
  return exercise.cases.find(({ id }) => id === shown[0]?.case);
}

/** Whether the parameters are `(x, poolSize, strides)`, or one of these names takes the place of the options. */
function isPositional({ options, more }: Parameters, names: readonly string[]): boolean {
  return more > 0 || (options.kind === "name" && optionMeant(options.name, names) !== null);
}

/** The option that another library's name means; null if the op does not have it. */
function optionMeant(name: string, names: readonly string[]): string | null {
  const folded = name.toLowerCase().replace(/[^a-z]/g, "");
  const same = names.find((option) => option.toLowerCase() === folded);
  const known = Object.hasOwn(CALLED, folded) ? CALLED[folded] : undefined;
  return same ?? names.find((option) => option === known) ?? null;
}

const CALLED: Readonly<Record<string, string>> = {
  pool: "poolSize",
  poolsizes: "poolSize",
  kernel: "poolSize",
  kernelsize: "poolSize",
  kernelshape: "poolSize",
  ksize: "poolSize",
  filtersize: "poolSize",
  filter: "poolSize",
  size: "poolSize",
  window: "poolSize",
  windowsize: "poolSize",
  windowshape: "poolSize",
  stride: "strides",
  step: "strides",
  steps: "strides",
  pad: "padding",
  pads: "padding",
  autopad: "padding",
  paddingmode: "padding",
};

const MAX = 3;
