import type { Frame } from "./frame.ts";
import { FIRST_SEED } from "./limits.ts";
import type { Request } from "./protocol.ts";

const STRIP = 0;
const OPEN = 1;
const CALL = 2;
const REPEAT = 3;

/** The parent's half: encodes a request as a frame. */
export function requestFrame(id: number, request: Request): Frame {
  switch (request.kind) {
    case "strip":
      return { kind: STRIP, id, numbers: [], texts: [request.source], arrays: [] };
    case "open": {
      const { compiled, memoryMiB, functionName, nearNames } = request;
      const texts = [functionName, compiled.code, ...nearNames];
      return { kind: OPEN, id, numbers: [memoryMiB, Number(compiled.keepsPlaces)], texts, arrays: [] };
    }
    case "repeat":
      return { kind: REPEAT, id, numbers: [], texts: [], arrays: [] };
    case "call": {
      const { inputs, options } = request.call;
      const { seed = FIRST_SEED, isFresh = false } = request.call;
      const numbers = [
        request.maxElements,
        seed,
        Number(isFresh),
        ...inputs.flatMap((input) => [input.shape.length, ...input.shape]),
      ];
      return { kind: CALL, id, numbers, texts: [JSON.stringify(options)], arrays: inputs.map((input) => input.values) };
    }
  }
}

/** The child's half: decodes the request in a frame of the parent's. */
export function requestOf(frame: Frame): Request {
  const { numbers, texts, arrays } = frame;
  if (frame.kind === STRIP) return { kind: "strip", source: texts[0] ?? "" };
  if (frame.kind === OPEN) {
    const [functionName = "", code = "", ...nearNames] = texts;
    const compiled = { code, keepsPlaces: numbers[1] === 1 };
    return { kind: "open", compiled, functionName, nearNames, memoryMiB: numbers[0] ?? 0 };
  }
  if (frame.kind === REPEAT) return { kind: "repeat" };
  const [maxElements = 0, seed = FIRST_SEED, isFresh = 0] = numbers;
  let at = 3;
  const inputs = arrays.map((values) => {
    const rank = numbers[at] ?? 0;
    at += 1 + rank;
    return { shape: numbers.slice(at - rank, at), values };
  });
  const call = { inputs, options: JSON.parse(texts[0] ?? "{}"), seed, isFresh: isFresh === 1 };
  return { kind: "call", call, maxElements };
}
