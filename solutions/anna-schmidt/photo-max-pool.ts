// Flat typed arrays, first across and then down.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPoolImage(x: number[][][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][][] {
  const rows = x.length;
  const channels = x[0][0].length;
  const outWidth = Math.floor((x[0].length - w) / sx) + 1;
  const outHeight = Math.floor((rows - h) / sy) + 1;
  const lineLength = outWidth * channels;
  const across = new Float64Array(rows * lineLength).fill(-Infinity);
  x.forEach((line, r) => {
    for (let c = 0; c < outWidth; c++) {
      for (let d = 0; d < w; d++) {
        const pixel = line[c * sx + d];
        for (let k = 0; k < channels; k++) {
          const i = r * lineLength + c * channels + k;
          if (pixel[k] > across[i]) across[i] = pixel[k];
        }
      }
    }
  });
  return Array.from({ length: outHeight }, (_, r) => {
    const line = across.slice(r * sy * lineLength, (r * sy + 1) * lineLength);
    for (let d = 1; d < h; d++) {
      const offset = (r * sy + d) * lineLength;
      for (let i = 0; i < lineLength; i++) if (across[offset + i] > line[i]) line[i] = across[offset + i];
    }
    return Array.from({ length: outWidth }, (_, c) => [...line.subarray(c * channels, (c + 1) * channels)]);
  });
}
