import { plural } from "./en-plural.ts";
import { code, sentence } from "./sentence.ts";
import type { TypeAdviceWords } from "./type-advice.ts";

const noType: TypeAdviceWords[number] = (quoted) =>
  sentence`${code(quoted(0))} has no type yet. Write what it holds, for instance ${code(`${quoted(0)}: number[][]`)}.`;

const noNumber: TypeAdviceWords[number] = () =>
  "This is calculated with, but it is no number. An array of numbers has to be taken apart first.";

const maybeNothing: TypeAdviceWords[number] = () =>
  sentence`This may be ${code("undefined")}. Say what is to happen then, or make sure beforehand that it is there.`;

const noReturn: TypeAdviceWords[number] = () =>
  sentence`The function can end without a result. It needs a ${code("return")} on every way through it.`;

const ARGUMENTS = { one: "argument", other: "arguments" };

export const en: TypeAdviceWords = {
  1360: () => "The types of this function are not those that the exercise asks for. The task shows them.",
  2304: (quoted) => sentence`Nothing is called ${code(quoted(0))} here. Declare it, or check its spelling.`,
  2322: (quoted) => sentence`This is a ${code(quoted(0))} where a ${code(quoted(1))} is needed.`,
  2339: (quoted) => sentence`${code(quoted(1))} has no ${code(quoted(0))}. Check the spelling.`,
  2345: (quoted) => sentence`A ${code(quoted(0))} is passed where the function takes a ${code(quoted(1))}.`,
  2355: noReturn,
  2362: noNumber,
  2363: noNumber,
  2365: (quoted) => sentence`${code(quoted(0))} does not work between a ${code(quoted(1))} and a ${code(quoted(2))}.`,
  2366: noReturn,
  2367: (quoted) => sentence`${code(quoted(0))} is never equal to ${code(quoted(1))}. Check the spelling.`,
  2454: (quoted) => sentence`${code(quoted(0))} has no value here yet. Give it one where you declare it.`,
  2532: maybeNothing,
  2551: (quoted) => sentence`There is no ${code(quoted(0))}. Did you mean ${code(quoted(2))}?`,
  2552: (quoted) => sentence`Nothing is called ${code(quoted(0))} here. Did you mean ${code(quoted(1))}?`,
  2554: (_, counts) =>
    sentence`This call needs ${counts(0)} ${plural(Number(counts(0)), ARGUMENTS)}, and gets ${counts(1)}.`,
  2588: (quoted) =>
    sentence`${code(quoted(0))} is a ${code("const")}, so it keeps its value. Declare it with ${code("let")}.`,
  7006: noType,
  7031: (quoted) =>
    sentence`${code(quoted(0))} has no type yet. Give one to the parameter that it is taken from, behind its closing brace.`,
  18048: maybeNothing,
};
