import type { Flaw, Found } from "../../model/run.ts";
import type { Tensor, Values } from "../../model/tensor.ts";
import { type Frame, MalformedFrame } from "./frame.ts";
import { MAX_DEPTH, SHOWN_LIMIT, TEXT_LIMIT } from "./limits.ts";
import { plainText } from "./plain-text.ts";
import type { Reply } from "./protocol.ts";

const REPLIES = [
  "ready",
  "stripped",
  "compiled",
  "syntax",
  "no-export",
  "top-level-await",
  "import",
  "loaded",
  "printed",
  "returned",
  "flawed",
  "too-much",
  "threw",
  "not-a-function",
  "out-of-memory",
  "repeated",
] as const satisfies readonly Reply["kind"][];

const FLAWS = ["not-a-number", "not-an-array", "hole", "empty", "ragged", "too-deep"] as const;

const FOUND = [
  "undefined",
  "null",
  "boolean",
  "string",
  "bigint",
  "symbol",
  "function",
  "object",
  "promise",
  "typed-array",
  "number",
  "array",
] as const satisfies readonly Found[];

/** The child's half: encodes a reply as a frame. */
export function replyFrame(id: number, reply: Reply): Frame {
  const frame = { kind: REPLIES.indexOf(reply.kind), id, numbers: [] as number[], texts: [] as string[], arrays: [] };
  switch (reply.kind) {
    case "ready":
    case "compiled":
    case "top-level-await":
    case "loaded":
    case "out-of-memory":
      return frame;
    case "repeated":
      return { ...frame, numbers: [Number(reply.isSame)] };
    case "stripped":
      return { ...frame, numbers: [Number(reply.keepsPlaces)], texts: [reply.code] };
    case "syntax":
      return { ...frame, numbers: [reply.line ?? 0, reply.column ?? 0], texts: [reply.message] };
    case "no-export":
      return { ...frame, numbers: [Number(reply.declared), reply.nearest ?? -1] };
    case "import":
      return { ...frame, texts: [reply.specifier] };
    case "printed":
      return { ...frame, numbers: [reply.more], texts: [reply.text] };
    case "returned": {
      const { mutatedInput, drew, tensor } = reply;
      return {
        ...frame,
        numbers: [Number(mutatedInput), Number(drew ?? false), ...tensor.shape],
        arrays: [tensor.values],
      };
    }
    case "flawed":
      return { ...frame, numbers: [Number(reply.mutatedInput), ...flawNumbers(reply.flaw)], texts: [reply.shown] };
    case "too-much":
      return { ...frame, numbers: [Number(reply.mutatedInput), ...reply.shape] };
    case "threw": {
      const { name, message, line, column } = reply.error;
      return { ...frame, numbers: [line ?? 0, column ?? 0], texts: [name, message] };
    }
    case "not-a-function":
      return { ...frame, numbers: [FOUND.indexOf(reply.found)] };
  }
}

/** The parent's half: decodes the reply in a frame; throws `MalformedFrame` for any other frame. */
export function replyOf(frame: Frame): Reply {
  const { numbers, texts, arrays } = frame;
  const kind = rowOf(REPLIES, frame.kind);
  switch (kind) {
    case "ready":
    case "compiled":
    case "top-level-await":
    case "loaded":
    case "out-of-memory":
      return { kind };
    case "repeated":
      return { kind, isSame: truthOf(numbers[0]) };
    case "stripped":
      return { kind, code: textOf(texts[0]), keepsPlaces: truthOf(numbers[0]) };
    case "syntax":
      return { kind, message: shortText(texts[0]), line: placeOf(numbers[0]), column: placeOf(numbers[1]) };
    case "no-export":
      return { kind, declared: truthOf(numbers[0]), nearest: numbers[1] === -1 ? null : wholeOf(numbers[1]) };
    case "import":
      return { kind, specifier: shortText(texts[0]) };
    case "printed":
      return { kind, text: textOf(texts[0]), more: wholeOf(numbers[0]) };
    case "returned":
      return {
        kind,
        mutatedInput: truthOf(numbers[0]),
        ...(truthOf(numbers[1]) ? { drew: true } : {}),
        tensor: tensorOf(numbers.slice(2), arrays),
      };
    case "flawed":
      return {
        kind,
        mutatedInput: truthOf(numbers[0]),
        flaw: flawOf(numbers.slice(1)),
        shown: plainText(textOf(texts[0]), SHOWN_LIMIT + 1),
      };
    case "too-much":
      return { kind, mutatedInput: truthOf(numbers[0]), shape: pathOf(numbers.slice(1)) };
    case "threw": {
      const place = { line: placeOf(numbers[0]), column: placeOf(numbers[1]) };
      return { kind, error: { name: shortText(texts[0]), message: shortText(texts[1]), ...place } };
    }
    case "not-a-function":
      return { kind, found: rowOf(FOUND, numbers[0]) };
  }
}

/** Encodes every flaw with the same layout: its kind, what was found, two lengths, and then the path. */
function flawNumbers(flaw: Flaw): readonly number[] {
  const kind = FLAWS.indexOf(flaw.kind);
  switch (flaw.kind) {
    case "not-a-number":
    case "not-an-array":
      return [kind, FOUND.indexOf(flaw.found), 0, 0, ...flaw.at];
    case "ragged":
      return [kind, 0, flaw.length, flaw.firstLength, ...flaw.at];
    case "hole":
    case "empty":
    case "too-deep":
      return [kind, 0, 0, 0, ...flaw.at];
  }
}

function flawOf([kindRow, foundRow, length, firstLength, ...path]: readonly number[]): Flaw {
  const kind = rowOf(FLAWS, kindRow);
  const at = pathOf(path);
  switch (kind) {
    case "not-a-number":
    case "not-an-array":
      return { kind, at, found: rowOf(FOUND, foundRow) };
    case "ragged":
      return { kind, at, length: wholeOf(length), firstLength: wholeOf(firstLength) };
    case "hole":
    case "empty":
    case "too-deep":
      return { kind, at };
  }
}

function tensorOf(shape: readonly number[], [values, ...rest]: readonly Values[]): Tensor {
  const elements = pathOf(shape).reduce((product, length) => product * length, 1);
  if (shape.length === 0 || elements === 0) throw new MalformedFrame("a shape of no tensor");
  if (values === undefined || rest.length > 0 || values.length !== elements) {
    throw new MalformedFrame("values that do not fill the shape");
  }
  return { shape, values };
}

function pathOf(numbers: readonly number[]): readonly number[] {
  if (numbers.length > MAX_DEPTH) throw new MalformedFrame("too many axes");
  return numbers.map(wholeOf);
}

function wholeOf(value: number | undefined): number {
  if (value === undefined || !Number.isSafeInteger(value) || value < 0) throw new MalformedFrame("not a whole number");
  return value;
}

function placeOf(value: number | undefined): number | null {
  return wholeOf(value) === 0 ? null : wholeOf(value);
}

function truthOf(value: number | undefined): boolean {
  if (value !== 0 && value !== 1) throw new MalformedFrame("neither true nor false");
  return value === 1;
}

function textOf(text: string | undefined): string {
  if (text === undefined) throw new MalformedFrame("a text is missing");
  return text;
}

function shortText(text: string | undefined): string {
  return plainText(textOf(text), TEXT_LIMIT);
}

function rowOf<Row>(table: readonly Row[], index: number | undefined): Row {
  const row = table[index ?? -1];
  if (row === undefined) throw new MalformedFrame("an unknown kind");
  return row;
}
