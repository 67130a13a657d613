/** Functions that a written program may call, by name, each including the others it calls. */
const HELPERS: Readonly<Record<string, string>> = {
  minus: `
function minus(a: unknown, b: unknown, change: (value: number) => number): unknown {
  return Array.isArray(a) ? a.map((part, i) => minus(part, (b as unknown[])[i], change)) : change(Number(a) - Number(b));
}`,
  grown: `
function grown(kept: Record<string, number>, key: string, value: number, grow: (a: number, b: number) => number): number {
  kept[key] = key in kept ? grow(kept[key], value) : value;
  return kept[key];
}`,
  halfEven: `
function halfEven(value: number): number {
  const near = Math.round(value);
  return Math.abs(value % 1) === 0.5 && near % 2 !== 0 ? near - 1 : near;
}`,
  turnedInPlace: `
function turnedInPlace(rows: unknown[][], isFilled: boolean): unknown[] {
  const result: unknown[][] = rows.map((row) => (isFilled ? row.map(() => 0) : []));
  for (let i = 0; i < rows.length; i++) for (let j = 0; j < rows[i].length; j++) result[j][i] = rows[i][j];
  return result;
}`,
  zeroed: `
function zeroed(part: unknown): unknown {
  return Array.isArray(part) ? part.map(zeroed) : 0;
}`,
  permuted: `
function permuted(part: unknown[], order: number[], index: number[] = []): unknown {
  if (index.length === order.length) return order.map((_, axis) => index[order.indexOf(axis)]).reduce((p, i) => p[i], part);
  const inner = Array(order[index.length]).fill(0).reduce((p) => p[0], part);
  return inner.map((_: unknown, i: number) => permuted(part, order, [...index, i]));
}`,
  nest: `
function nest(shape: number[], value: (index: number[]) => unknown, index: number[] = []): unknown {
  if (index.length === shape.length) return value(index);
  const parts: unknown[] = [];
  for (let i = 0; i < shape[index.length]; i++) parts.push(nest(shape, value, [...index, i]));
  return parts;
}`,
  places: `
function places([first, ...others]: { from: number; size: number }[]): number[][] {
  if (first === undefined) return [[]];
  const rest = places(others);
  const found: number[][] = [];
  for (let i = first.from; i < first.from + first.size; i++) found.push(...rest.map((place) => [i, ...place]));
  return found;
}`,
  atDepth: `
function atDepth(part: unknown, depth: number, change: (part: unknown[]) => unknown): unknown {
  const parts = part as unknown[];
  return depth === 0 ? change(parts) : parts.map((inner) => atDepth(inner, depth - 1, change));
}`,
  productOf: `
function productOf(...factors: number[]): number {
  const [first, ...others] = factors;
  return first === undefined ? 1 : first * productOf(...others);
}`,
};

/** A program together with the helpers it calls. */
export function withHelpers(program: string): string {
  const called = Object.entries(HELPERS).filter(([name]) => program.includes(`${name}(`));
  return `${program}${called.map(([, text]) => text).join("\n")}\n`;
}
