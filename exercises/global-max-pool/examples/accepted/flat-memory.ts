// As a library does it: all numbers in one line of memory, the channels of a pixel side by side.
export function globalMaxPool(x: number[][][][]): number[][] {
  const [images, height, width, channels] = [x.length, x[0].length, x[0][0].length, x[0][0][0].length];
  const memory = Float32Array.from(x.flat(3));
  const best = new Float32Array(images * channels).fill(-Infinity);
  memory.forEach((value, offset) => {
    const image = Math.floor(offset / (height * width * channels));
    const to = image * channels + (offset % channels);
    if (value > best[to]) best[to] = value;
  });
  return Array.from({ length: images }, (_, i) => [...best.subarray(i * channels, (i + 1) * channels)]);
}
