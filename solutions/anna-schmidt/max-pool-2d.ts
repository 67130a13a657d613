// A falling queue per line: O(n) for any window size.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const across = x.map((row) => slide(row, w, sx));
  const down = across[0].map((_, c) => slide(across.map((row) => row[c]), h, sy));
  return down[0].map((_, r) => down.map((column) => column[r]));
}

function slide(line: number[], size: number, stride: number): number[] {
  const out: number[] = [];
  const queue: number[] = [];
  line.forEach((value, i) => {
    while (queue.length && line[queue.at(-1)!] <= value) queue.pop();
    queue.push(i);
    if (queue[0] <= i - size) queue.shift();
    const start = i - size + 1;
    if (start >= 0 && start % stride === 0) out.push(line[queue[0]]);
  });
  return out;
}
