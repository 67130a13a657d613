// A falling queue per channel: O(n) for any window size.
type Options = { poolSize: [number]; strides: [number] };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const channels = x[0].map((_, k) => slide(x.map((step) => step[k]), size, stride));
  return channels[0].map((_, i) => channels.map((channel) => channel[i]));
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
