import type { Tensor } from "../model/tensor.ts";
import { sizeOf } from "../numeric/shape.ts";
import type { Findings } from "./findings.ts";
import { nameOf, type Path, showValue } from "./path.ts";

/** A literal's tensor in float32, and the first number that rounding changed. */
export type Literal = {
  readonly tensor: Tensor;
  readonly rounded: { readonly path: Path; readonly from: number } | null;
};

/** Reads nested lists of numbers as a float32 tensor; null if they are ragged, empty or contain anything else. */
export function readLiteral(raw: unknown, path: Path, findings: Findings): Literal | null {
  const walk = new Walk(shapeOf(raw), path, findings);
  walk.visit(raw, []);
  return walk.result();
}

const MAX_FLAWS = 5;

/** The shape of the first rows. */
function shapeOf(raw: unknown): number[] {
  const shape: number[] = [];
  for (let value = raw; Array.isArray(value); value = value[0]) shape.push(value.length);
  return shape;
}

class Walk {
  readonly #shape: readonly number[];
  readonly #path: Path;
  readonly #findings: Findings;
  readonly #values: number[] = [];
  #rounded: Literal["rounded"] = null;
  #flaws = 0;

  constructor(shape: readonly number[], path: Path, findings: Findings) {
    this.#shape = shape;
    this.#path = path;
    this.#findings = findings;
  }

  result(): Literal | null {
    if (this.#flaws > 0 || this.#values.length !== sizeOf(this.#shape)) return null;
    return { tensor: { shape: this.#shape, values: Float32Array.from(this.#values) }, rounded: this.#rounded };
  }

  visit(value: unknown, at: number[]): void {
    if (this.#flaws >= MAX_FLAWS) return;
    if (at.length === this.#shape.length) this.#number(value, at);
    else this.#list(value, at);
  }

  #list(value: unknown, at: number[]): void {
    if (!Array.isArray(value)) return void this.#flaw(at, `must be a list, got ${showValue(value)}`, RECTANGULAR);
    if (value.length === 0)
      return void this.#flaw(at, "must not be an empty list", "every list has at least one element");
    const length = this.#shape[at.length] ?? 0;
    if (value.length !== length) {
      const first = nameOf([...this.#path, ...at.map(() => 0)]);
      return void this.#flaw(
        at,
        `must have ${length} element${length === 1 ? "" : "s"} like ${first}, got ${value.length}`,
        RECTANGULAR,
      );
    }
    for (let i = 0; i < value.length; i++) {
      at.push(i);
      this.visit(value[i], at);
      at.pop();
    }
  }

  #number(value: unknown, at: readonly number[]): void {
    if (typeof value !== "number") {
      return void this.#flaw(
        at,
        `must be a number, got ${showValue(value)}`,
        Array.isArray(value) ? RECTANGULAR : helpFor(value),
      );
    }
    const rounded = Math.fround(value);
    if (!Number.isFinite(value))
      return void this.#flaw(at, `must be a finite number, got ${showValue(value)}`, "write a finite number");
    if (!Number.isFinite(rounded))
      return void this.#flaw(at, `must fit into float32, got ${showValue(value)}`, LARGEST);
    if (rounded !== value && this.#rounded === null) this.#rounded = { path: [...this.#path, ...at], from: value };
    this.#values.push(rounded);
  }

  #flaw(at: readonly number[], rule: string, help: string): void {
    this.#flaws++;
    const path = [...this.#path, ...at];
    this.#findings.error(path, `${nameOf(path)} ${rule}`, help);
  }
}

/** `NaN` without quotes is also read as text. */
function helpFor(value: unknown): string {
  const isNamed = typeof value === "string" && NOT_FINITE.test(value);
  return isNamed ? "write a finite number" : "a number is written without quotes";
}

const NOT_FINITE = /^[-+]?(?:nan|inf|infinity)$/i;
const RECTANGULAR = "all rows are equally long, and all numbers equally deep";

/** The help for a value too large for float32. */
export const LARGEST = "float32 reaches to 3.4028234663852886e+38";
