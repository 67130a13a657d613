// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: drops-last-window
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

class Pooling {
  readonly x: number[][];
  readonly options: Options;

  constructor(x: number[][], options: Options) {
    this.x = x;
    this.options = options;
  }

  size(axis: 0 | 1): number {
    const n = axis === 0 ? this.x.length : this.x[0].length;
    return Math.floor((n - this.options.poolSize[axis]) / this.options.strides[axis]);
  }

  at(i: number, j: number): number {
    const [h, w] = this.options.poolSize;
    const top = i * this.options.strides[0];
    const left = j * this.options.strides[1];
    return Math.max(...this.x.slice(top, top + h).map((row) => Math.max(...row.slice(left, left + w))));
  }
}

export function maxPool2d(x: number[][], options: Options): number[][] {
  const pooling = new Pooling(x, options);
  const result: number[][] = [];
  for (let i = 0; i < pooling.size(0); i++) {
    result.push([]);
    for (let j = 0; j < pooling.size(1); j++) result[i].push(pooling.at(i, j));
  }
  return result;
}
