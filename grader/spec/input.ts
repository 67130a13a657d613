import type { Tensor } from "../model/tensor.ts";
import type { OpInput } from "../ops/op.ts";
import { readFilled } from "./filled.ts";
import { readLiteral } from "./literal.ts";
import { isMapping } from "./mapping.ts";
import { nearMiss } from "./near-miss.ts";
import { nameOf, type Path, showValue } from "./path.ts";
import { readPictureInput } from "./picture.ts";
import { checkRank, type ExpectedAxes, takenAxes } from "./rank.ts";
import { warnOfRounding } from "./rounding.ts";
import type { Scope } from "./scope.ts";

/** One argument of a call; its values are float32. `picture` is the file it was read from. */
export type Input = { readonly name: string; readonly tensor: Tensor; readonly picture: string | null };

/** Reads one input in whichever form the author chose; null if it is faulty, which is reported. */
export async function readInput(input: OpInput, raw: unknown, path: Path, scope: Scope): Promise<Input | null> {
  const { name } = input;
  const taken = takenAxes(input, scope);
  switch (formOf(raw)) {
    case "literal":
      return made(name, readLiteralInput(raw, path, taken, scope));
    case "filled":
      return made(name, readFilled(raw, path, taken, scope));
    case "picture": {
      const picture = await readPictureInput(raw, path, taken, scope);
      return picture === null ? null : { name, ...picture };
    }
    case "other": {
      const message = `${nameOf(path)} must be nested lists, \`{ shape, fill }\` or \`{ image }\`, got ${showValue(raw)}`;
      scope.findings.error(path, message, "for instance `[[1, 2], [3, 4]]` or `{ image: photo.png }`");
      return null;
    }
  }
}

/** Decided by its keys, even misspelt ones: the error is then about the key. */
function formOf(raw: unknown): "literal" | "filled" | "picture" | "other" {
  if (Array.isArray(raw)) return "literal";
  if (!isMapping(raw)) return "other";
  const meant = new Set(
    Object.keys(raw)
      .slice(0, 8)
      .map((key) => nearMiss(key, ["shape", "fill", "image"])),
  );
  if (Object.hasOwn(raw, "image")) return "picture";
  if (meant.has("shape") || meant.has("fill")) return "filled";
  return meant.has("image") ? "picture" : "other";
}

function made(name: string, tensor: Tensor | null): Input | null {
  return tensor === null ? null : { name, tensor, picture: null };
}

function readLiteralInput(raw: unknown, path: Path, taken: ExpectedAxes | null, scope: Scope): Tensor | null {
  const literal = readLiteral(raw, path, scope.findings);
  if (literal === null) return null;
  const { tensor, rounded } = literal;
  const levels = tensor.shape.length;
  if (!checkRank(levels, `${levels} level${levels === 1 ? "" : "s"}`, path, taken, scope.findings)) return null;
  if (!scope.allowance.take(tensor.shape, path, scope.findings)) return null;
  if (rounded !== null) warnOfRounding(rounded.from, rounded.path, scope.findings);
  return tensor;
}
