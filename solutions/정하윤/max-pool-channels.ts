type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][][] {
  const result: number[][][] = [];
  for (let y = 0; y <= x.length - poolSize[0]; y += strides[0]) {
    const row: number[][] = [];
    for (let left = 0; left <= x[0].length - poolSize[1]; left += strides[1]) {
      const max = [...x[y][left]];
      for (let dy = 0; dy < poolSize[0]; dy++) {
        for (let dx = 0; dx < poolSize[1]; dx++) {
          x[y + dy][left + dx].forEach((value, c) => {
            if (value > max[c]) max[c] = value;
          });
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
