import type { Shape } from "../model/tensor.ts";
import { sizeOf } from "../numeric/shape.ts";
import type { Findings } from "./findings.ts";
import { nameOf, type Path } from "./path.ts";

/** The most values that one input may have. */
export const MAX_VALUES = 2 ** 24;

/** How many values the inputs of a spec may still have: a short file could ask for any number. */
export class ValueAllowance {
  #left = MAX_VALUES_TOGETHER;

  /** Whether an input of this shape may be created; if not, it is reported. */
  take(shape: Shape, path: Path, findings: Findings): boolean {
    const size = sizeOf(shape);
    if (size > MAX_VALUES) {
      findings.error(
        path,
        `${nameOf(path)} may hold ${MAX_VALUES} values at most, got ${size}`,
        "a smaller input shows the same",
      );
      return false;
    }
    if (size > this.#left) {
      const message = `the inputs of all cases may hold ${MAX_VALUES_TOGETHER} values at most, ${nameOf(path)} exceeds that`;
      findings.error(path, message, "make some inputs smaller, or spread the cases over two exercises");
      return false;
    }
    this.#left -= size;
    return true;
  }
}

const MAX_VALUES_TOGETHER = 2 ** 26;
