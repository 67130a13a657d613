import type { Tensor, Values } from "../model/tensor.ts";
import { isWithin } from "../numeric/within.ts";
import type { Prediction } from "../pooling/prediction.ts";

type Within = { readonly absolute: number; readonly relative: number };
type Outcome = Exclude<Prediction, { readonly kind: "crashes" }>;

/** Numbers the outcomes of one call: two that agree within the tolerance get the same number; the right one is 0. */
export class OutcomeTable {
  readonly #tolerance: Within;
  readonly #tensors = new Map<string, { readonly values: Values; readonly number: number }[]>();
  readonly #flaws = new Map<string, number>();
  #next = 0;

  constructor(right: Tensor, tolerance: Within) {
    this.#tolerance = tolerance;
    this.#numberOfTensor(right);
  }

  numberOf(outcome: Outcome): number {
    return outcome.kind === "tensor" ? this.#numberOfTensor(outcome.tensor) : this.#numberOfFlaw(outcome.flaw);
  }

  #numberOfTensor(tensor: Tensor): number {
    const key = tensor.shape.join();
    const alike = this.#tensors.get(key) ?? [];
    const found = alike.find((each) => agree(tensor.values, each.values, this.#tolerance));
    if (found !== undefined) return found.number;
    alike.push({ values: tensor.values, number: this.#next });
    this.#tensors.set(key, alike);
    return this.#next++;
  }

  /** Outcomes that are not tensors are the same if they have the same flaw in the same place. */
  #numberOfFlaw({ kind, at }: Extract<Outcome, { readonly kind: "no-tensor" }>["flaw"]): number {
    const key = `${kind} at ${at.join()}`;
    const found = this.#flaws.get(key);
    if (found !== undefined) return found;
    this.#flaws.set(key, this.#next);
    return this.#next++;
  }
}

/** For tensors of the same shape. */
function agree(a: Values, b: Values, tolerance: Within): boolean {
  for (let offset = 0; offset < a.length; offset++) {
    if (!isWithin(a[offset] as number, b[offset] as number, tolerance)) return false;
  }
  return true;
}
