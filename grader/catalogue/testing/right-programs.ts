/** Right answers as students write them: the body of a function of `x` and `options`. */

/** Loops over the places of the window in the matrix. */
export const MAX_OF_MATRIX = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const result = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let best = -Infinity;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) best = Math.max(best, x[r][c]);
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;`;

/** Counts the windows first. */
export const MAX_COUNTED = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const height = Math.floor((x.length - h) / down) + 1;
  const width = Math.floor((x[0].length - w) / right) + 1;
  const result = [];
  for (let i = 0; i < height; i++) {
    result.push([]);
    for (let j = 0; j < width; j++) {
      let best = -Infinity;
      for (let di = 0; di < h; di++) {
        for (let dj = 0; dj < w; dj++) best = Math.max(best, x[i * down + di][j * right + dj]);
      }
      result[i].push(best);
    }
  }
  return result;`;

export const AVG_COUNTED = MAX_COUNTED.replace("let best = -Infinity;", "let sum = 0;")
  .replace("best = Math.max(best, x[i * down + di][j * right + dj]);", "sum += x[i * down + di][j * right + dj];")
  .replace(".push(best)", ".push(sum / (h * w))");

/** Cuts the window out. */
export const MAX_SLICED = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const result = [];
  for (let i = 0; i <= x.length - h; i += down) {
    const row = [];
    for (let j = 0; j <= x[0].length - w; j += right) {
      const cells = x.slice(i, i + h).flatMap((line) => line.slice(j, j + w));
      row.push(Math.max(...cells));
    }
    result.push(row);
  }
  return result;`;

export const AVG_OF_MATRIX = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const result = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let sum = 0;
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) sum += x[r][c];
      }
      row.push(sum / (h * w));
    }
    result.push(row);
  }
  return result;`;

/** Cuts the window out, and divides by the number of cells in it. */
export const AVG_SLICED = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const height = Math.floor((x.length - h) / down) + 1;
  const width = Math.floor((x[0].length - w) / right) + 1;
  const result = [];
  for (let i = 0; i < height; i++) {
    const row = [];
    for (let j = 0; j < width; j++) {
      const top = i * down;
      const left = j * right;
      const cells = x.slice(top, top + h).flatMap((line) => line.slice(left, left + w));
      row.push(cells.reduce((a, b) => a + b, 0) / cells.length);
    }
    result.push(row);
  }
  return result;`;

/** Handles both paddings. */
export const MAX_PADDED = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const same = options.padding === "same";
  const height = same ? Math.ceil(x.length / down) : Math.floor((x.length - h) / down) + 1;
  const width = same ? Math.ceil(x[0].length / right) : Math.floor((x[0].length - w) / right) + 1;
  const above = same ? Math.max((height - 1) * down + h - x.length, 0) : 0;
  const beside = same ? Math.max((width - 1) * right + w - x[0].length, 0) : 0;
  const top = Math.floor(above / 2);
  const left = Math.floor(beside / 2);
  const result = [];
  for (let i = 0; i < height; i++) {
    const row = [];
    for (let j = 0; j < width; j++) {
      let best = -Infinity;
      for (let r = i * down - top; r < i * down - top + h; r++) {
        for (let c = j * right - left; c < j * right - left + w; c++) {
          if (r < 0 || c < 0 || r >= x.length || c >= x[0].length) continue;
          best = Math.max(best, x[r][c]);
        }
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;`;

export const AVG_PADDED = MAX_PADDED.replace("let best = -Infinity;", "let sum = 0, inside = 0;")
  .replace("best = Math.max(best, x[r][c]);", "sum += x[r][c]; inside++;")
  .replace("row.push(best);", "row.push(sum / inside);");

export const MAX_OF_IMAGE = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const channels = x[0][0].length;
  const result = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      const pixel = [];
      for (let k = 0; k < channels; k++) {
        let best = -Infinity;
        for (let r = i; r < i + h; r++) {
          for (let c = j; c < j + w; c++) best = Math.max(best, x[r][c][k]);
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;`;

export const AVG_OF_IMAGE = MAX_OF_IMAGE.replace("let best = -Infinity;", "let sum = 0;")
  .replace("best = Math.max(best, x[r][c][k]);", "sum += x[r][c][k];")
  .replace("pixel.push(best);", "pixel.push(sum / (h * w));");

export const MAX_MINUS_AVG = MAX_OF_IMAGE.replace("let best = -Infinity;", "let best = -Infinity, sum = 0;")
  .replace("best = Math.max(best, x[r][c][k]);", "{ best = Math.max(best, x[r][c][k]); sum += x[r][c][k]; }")
  .replace("pixel.push(best);", "pixel.push(best - sum / (h * w));");

/** Every image separately. */
export const MAX_OF_BATCH = `
  const image = (x) => {${MAX_OF_IMAGE}
  };
  const batch = x.map(image);
  return batch;`;

export const MAX_OF_CHANNELS_FIRST = `
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  return x.map((channel) => {
    const result = [];
    for (let i = 0; i + h <= channel.length; i += down) {
      const row = [];
      for (let j = 0; j + w <= channel[0].length; j += right) {
        row.push(Math.max(...channel.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
      }
      result.push(row);
    }
    return result;
  });`;

export const AVG_OF_SIGNAL = `
  const [size] = options.poolSize;
  const [stride] = options.strides;
  const channels = x[0].length;
  const result = [];
  for (let t = 0; t + size <= x.length; t += stride) {
    const step = [];
    for (let k = 0; k < channels; k++) {
      let sum = 0;
      for (let s = t; s < t + size; s++) sum += x[s][k];
      step.push(sum / size);
    }
    result.push(step);
  }
  return result;`;

export const MAX_OF_VOLUME = `
  const [d, h, w] = options.poolSize;
  const [deep, down, right] = options.strides;
  const result = [];
  for (let z = 0; z + d <= x.length; z += deep) {
    const plane = [];
    for (let i = 0; i + h <= x[0].length; i += down) {
      const row = [];
      for (let j = 0; j + w <= x[0][0].length; j += right) {
        const cells = x.slice(z, z + d).flatMap((p) => p.slice(i, i + h).flatMap((line) => line.slice(j, j + w)));
        row.push(cells[0].map((_, k) => Math.max(...cells.map((cell) => cell[k]))));
      }
      plane.push(row);
    }
    result.push(plane);
  }
  return result;`;

export const GLOBAL_MAX = `
  const result = [];
  for (const image of x) {
    const values = [];
    for (let k = 0; k < image[0][0].length; k++) {
      let best = -Infinity;
      for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[0].length; c++) best = Math.max(best, image[r][c][k]);
      }
      values.push(best);
    }
    result.push(values);
  }
  return result;`;

export const GLOBAL_AVG = GLOBAL_MAX.replace("let best = -Infinity;", "let sum = 0;")
  .replace("best = Math.max(best, image[r][c][k]);", "sum += image[r][c][k];")
  .replace("values.push(best);", "values.push(sum / (image.length * image[0].length));");

export const SHIFT_RESPONSE = `
  const [dy, dx] = options.shift;
  const pool = (x) => {${MAX_OF_MATRIX}
  };
  const moved = x.map((line, r) => line.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const before = pool(x);
  return pool(moved).map((line, i) => line.map((value, j) => value - before[i][j]));`;

export const POOL_COST = `
  const [height, width, channels] = x;
  const [h, w] = options.poolSize;
  const [down, right] = options.strides;
  const outHeight = Math.floor((height - h) / down) + 1;
  const outWidth = Math.floor((width - w) / right) + 1;
  const out = outHeight * outWidth * channels;
  return [outHeight, outWidth, channels, height * width * channels, out, out * (h * w - 1)];`;
