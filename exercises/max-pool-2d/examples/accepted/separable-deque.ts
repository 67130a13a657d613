// A window's maximum is the maximum of its rows' maxima, so each axis can be pooled on its own.
// Along one axis a queue of falling candidates gives every maximum in one pass (fast for any window).
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const rows = x.map((row) => slidingMax(row, poolSize[1], strides[1]));
  return transpose(transpose(rows).map((column) => slidingMax(column, poolSize[0], strides[0])));
}

function slidingMax(values: number[], size: number, stride: number): number[] {
  const result: number[] = [];
  const queue: number[] = []; // indices, their values falling
  let head = 0;
  for (let i = 0; i < values.length; i++) {
    while (queue.length > head && values[queue[queue.length - 1]] <= values[i]) queue.pop();
    queue.push(i);
    const start = i - size + 1;
    if (queue[head] < start) head++;
    if (start >= 0 && start % stride === 0) result.push(values[queue[head]]);
  }
  return result;
}

function transpose(x: number[][]): number[][] {
  return x[0].map((_, c) => x.map((row) => row[c]));
}
