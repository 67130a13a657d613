import type { Values } from "../model/tensor.ts";
import { at, sizeOf, stridesOf } from "../numeric/shape.ts";
import type { Cells } from "./cells.ts";
import type { AxisGeometry } from "./geometry.ts";
import type { Reduction, Window } from "./reduction.ts";

/** One axis to pool: the windows along it, or null if every index is pooled by itself. */
export type SlidAxis = {
  readonly length: number;
  readonly step: number;
  readonly windows: (AxisGeometry & { readonly skipped?: number }) | null;
};

/** Reduces every window, in float64. The cells of a window come in row-major order. */
export function slide(values: Values, axes: readonly SlidAxis[], offset: number, reduce: Reduction): Cells {
  const shape = axes.map(({ windows, length }) => (windows === null ? length : Math.max(windows.outputLength, 0)));
  const outSteps = stridesOf(shape);
  const results = new Float64Array(sizeOf(shape));
  let missing: Uint8Array | null = null;
  const along = axes.flatMap(({ step, windows }, axis) =>
    windows === null ? [] : [{ ...windows, skipped: windows.skipped ?? 0, step, outStep: at(outSteps, axis) }],
  );
  const each = axes.flatMap(({ length, step, windows }, axis) =>
    windows === null ? [{ length, step, outStep: at(outSteps, axis) }] : [],
  );
  const bases = offsetsOf(each.map(({ length, step }) => ({ length, step })));
  const places = offsetsOf(each.map(({ length, outStep }) => ({ length, step: outStep })));
  const scratch = scratchFor(along.map(({ size, length }) => Math.min(size, length)));
  const window: Window = {
    values,
    offsets: at(scratch, along.length),
    inside: 0,
    beyond: 0,
    base: 0,
    from: 0,
    corner: 0,
    isCornerBeyond: false,
    firsts: along.map(() => 0),
    starts: along.map(() => 0),
    lengths: along.map(() => 0),
  };

  /**
   * Places the windows along one axis after the other: `count` cells are known, `whole` including those beyond. Their
   * offsets count from `from`, so that they are the same for all windows that are as long inside.
   */
  function place(
    depth: number,
    count: number,
    whole: number,
    out: number,
    from: number,
    corner: number,
    isBeyond: boolean,
  ): void {
    const axis = along[depth];
    if (axis === undefined) {
      window.inside = count;
      window.beyond = whole - count;
      window.corner = corner;
      window.isCornerBeyond = isBeyond;
      reduceAll(out, from);
      return;
    }
    const { length, size, stride, step, outStep, before, skipped } = axis;
    const known = scratch[depth] as Int32Array;
    const spread = scratch[depth + 1] as Int32Array;
    let spreadLength = -1;
    for (let index = 0; index < axis.outputLength; index++) {
      const origin = index * stride - before;
      const start = Math.max(origin, 0);
      const inside = Math.max(Math.min(origin + size, length) - start, 0);
      if (inside !== spreadLength) spreadOut(known, count, step, inside, spread);
      spreadLength = inside;
      window.starts[depth] = start;
      window.lengths[depth] = inside;
      const first = origin - skipped;
      window.firsts[depth] = first;
      const nearest = Math.min(Math.max(first, 0), length - 1);
      place(
        depth + 1,
        count * inside,
        whole * size,
        out + index * outStep,
        from + start * step,
        corner + nearest * step,
        isBeyond || first !== nearest,
      );
    }
  }

  function reduceAll(out: number, from: number): void {
    for (let i = 0; i < bases.length; i++) {
      const base = offset + (bases[i] as number);
      window.base = base;
      window.from = base + from;
      const result = reduce(window);
      const place = out + (places[i] as number);
      if (result === undefined) {
        missing ??= new Uint8Array(results.length);
        missing[place] = 1;
      }
      results[place] = result ?? Number.NaN;
    }
  }

  place(0, 1, 1, 0, 0, 0, false);
  return { shape, values: results, missing };
}

/** Extends every known offset by `length` cells along one more axis. */
function spreadOut(known: Int32Array, count: number, step: number, length: number, into: Int32Array): void {
  let next = 0;
  for (let i = 0; i < count; i++) {
    const offset = known[i] as number;
    for (let cell = 0; cell < length; cell++) into[next++] = offset + cell * step;
  }
}

/** The offset of every combination of indices, the last axis fastest. */
function offsetsOf(axes: readonly { readonly length: number; readonly step: number }[]): Int32Array {
  let offsets = Int32Array.of(0);
  for (const { length, step } of axes) {
    const next = new Int32Array(offsets.length * length);
    for (let i = 0; i < offsets.length; i++) {
      for (let index = 0; index < length; index++) next[i * length + index] = (offsets[i] as number) + index * step;
    }
    offsets = next;
  }
  return offsets;
}

/** Scratch space for the offsets of a window's cells, known along none, one, … all of its axes. */
function scratchFor(sizes: readonly number[]): Int32Array[] {
  const rooms = [Int32Array.of(0)];
  let room = 1;
  for (const size of sizes) {
    room *= Math.max(size, 0);
    rooms.push(new Int32Array(room));
  }
  return rooms;
}
