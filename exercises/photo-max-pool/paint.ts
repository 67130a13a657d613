/**
 * Paints the exercises' pictures: `node exercises/photo-max-pool/paint.ts`. Whole numbers only, so that every machine
 * paints the same pixels: smooth gradients, sharp edges, fine textures and one thin bright line, on which max and
 * average pooling look different.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

type Colour = readonly [red: number, green: number, blue: number];

const HEIGHT = 427;
const WIDTH = 640;
/** Sub-pixels along each side of a pixel: edges are smoothed by averaging them. */
const FINE = 3;
/** Every exercise has copies of its own, so that it can be taken elsewhere as it is. */
const SHOWN_IN: Readonly<Record<string, readonly string[]>> = {
  "photo-max-pool": ["photo.png", "corner.png"],
  "photo-avg-pool": ["photo.png", "corner.png"],
  "max-vs-avg": ["photo.png", "corner.png"],
  "keras-max-pooling": ["corner.png"],
  "keras-avg-pooling": ["corner.png"],
};
const CORNER = { left: 236, top: 66, width: 31, height: 24 };

/** The cosines of 0, 15, … 345 degrees, as multiples of 1/1024. */
const COSINES = [
  1024, 989, 887, 724, 512, 265, 0, -265, -512, -724, -887, -989, -1024, -989, -887, -724, -512, -265, 0, 265, 512, 724,
  887, 989,
];
const DIRECTIONS = COSINES.map((cosine, i) => ({ cosine, sine: COSINES.at(i - 6) ?? 0 }));
const FRONT = DIRECTIONS.filter((_, i) => i % 2 === 0);
const BACK = DIRECTIONS.filter((_, i) => i % 2 === 1);
type Direction = (typeof DIRECTIONS)[number];

/** Column, row, radius and warmth of each light. */
const LIGHTS = [
  [82, 96, 46, 20],
  [150, 210, 30, 8],
  [48, 262, 38, 26],
  [560, 120, 52, 14],
  [604, 236, 34, 22],
  [508, 286, 26, 6],
  [204, 40, 24, 10],
  [470, 34, 34, 18],
  [118, 318, 22, 12],
] as const;

const pixels = Buffer.alloc(HEIGHT * WIDTH * 3);
for (let y = 0; y < HEIGHT; y++) {
  for (let x = 0; x < WIDTH; x++) pixels.set(isThread(x, y) ? [255, 255, 240] : pixel(x, y), (y * WIDTH + x) * 3);
}
const photo = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
const best = { compressionLevel: 9, adaptiveFiltering: true } as const;
const pictures: Readonly<Record<string, Buffer>> = {
  "photo.png": await photo.clone().png(best).toBuffer(),
  "corner.png": await photo.clone().extract(CORNER).png(best).toBuffer(),
};
for (const [exercise, names] of Object.entries(SHOWN_IN)) {
  for (const name of names) await writeFile(join(import.meta.dirname, "..", exercise, name), pictures[name] ?? "");
}

/** A spider's thread, one pixel thin, which sags in the middle. */
function isThread(x: number, y: number): boolean {
  return y === 40 + Math.trunc((x * (WIDTH - x)) / 2100);
}

function pixel(x: number, y: number): Colour {
  let [red, green, blue] = [0, 0, 0];
  for (let fine = 0; fine < FINE * FINE; fine++) {
    const colour = paint(x * FINE + (fine % FINE), y * FINE + Math.trunc(fine / FINE), x, y);
    red += colour[0];
    green += colour[1];
    blue += colour[2];
  }
  const mean = (sum: number) => Math.trunc(sum / (FINE * FINE));
  return [mean(red), mean(green), mean(blue)];
}

/** The colour of a sub-pixel; `x` and `y` are the pixel's own place, for textures as fine as a pixel. */
function paint(fx: number, fy: number, x: number, y: number): Colour {
  return flower(fx - 330 * FINE, fy - 190 * FINE, x, y) ?? stem(fx, fy) ?? meadow(x, y) ?? sky(fx, fy);
}

function flower(dx: number, dy: number, x: number, y: number): Colour | null {
  const radius2 = dx * dx + dy * dy;
  if (radius2 < (43 * FINE) ** 2) return heart(radius2, x, y);
  for (const direction of FRONT) {
    const colour = petal(dx, dy, direction, 100, 0);
    if (colour !== null) return colour;
  }
  for (const direction of BACK) {
    const colour = petal(dx, dy, direction, 118, 60);
    if (colour !== null) return colour;
  }
  return null;
}

/** Seeds as fine as pixels, darker towards the rim. */
function heart(radius2: number, x: number, y: number): Colour {
  const shade = Math.trunc((radius2 * 90) / (43 * FINE) ** 2);
  const rings = ((x - 330) ** 2 + (y - 190) ** 2) >> 5;
  const isSeed = (x + y) % 2 === 0 && rings % 3 !== 0;
  return isSeed ? [70 - (shade >> 1), 38 - (shade >> 2), 20] : [236 - shade, 170 - shade, 40];
}

/** An ellipse that points outwards, pale at its tip, with a fine vein along its middle. */
function petal(dx: number, dy: number, { cosine, sine }: Direction, distance: number, shade: number): Colour | null {
  const along = Math.trunc((dx * cosine + dy * sine) / 1024) - distance * FINE;
  const across = Math.trunc((dy * cosine - dx * sine) / 1024);
  const [a, b] = [66 * FINE, 21 * FINE];
  const inside = a * a * b * b - along * along * b * b - across * across * a * a;
  if (inside < 0) return null;
  const light = Math.trunc(((along + a) * 90) / (2 * a)) + Math.trunc((across * 30) / b) - shade;
  const isVein = Math.abs(across) < 2 || (Math.abs(across) % (8 * FINE) < 2 && along < a >> 1);
  const dip = isVein ? 46 : 0;
  return [clamp(196 + light - dip), clamp(64 + light - dip), clamp(128 + light - dip)];
}

function stem(fx: number, fy: number): Colour | null {
  const y = fy - 200 * FINE;
  if (y < 0) return null;
  const middle = 330 * FINE + Math.trunc((y * y) / (14 * 200 * FINE)) - Math.trunc(y / 8);
  const off = fx - middle;
  if (Math.abs(off) > 5 * FINE) return leaf(fx, fy);
  return [58 + off * 2, 118 + off * 3, 52];
}

function leaf(fx: number, fy: number): Colour | null {
  const dx = fx - 378 * FINE;
  const dy = fy - 365 * FINE;
  const along = Math.trunc((dx * 887 - dy * 512) / 1024);
  const across = Math.trunc((dx * 512 + dy * 887) / 1024);
  const [a, b] = [62 * FINE, 17 * FINE];
  if (along * along * b * b + across * across * a * a > a * a * b * b) return null;
  const isRib = Math.abs(across) < 3 || (along + Math.abs(across) * 2 + 999 * FINE) % (11 * FINE) < 3;
  return isRib ? [150, 196, 110] : [48, 120 - (across >> 1), 62];
}

/** Blades of grass one pixel wide, bright and dark in turns. */
function meadow(x: number, y: number): Colour | null {
  const blade = (x * 7919 + ((x * x * 31) % 101)) % 47;
  if (y < 352 + blade - Math.trunc(((x - 320) * (x - 320)) / 4000)) return null;
  const depth = Math.min(y - 330, 97);
  return x % 2 === 0 ? [70 + (depth >> 1), 150 - (depth >> 2), 60] : [22, 70 - (depth >> 2), 40];
}

/** From deep blue to peach, with round lights out of focus. */
function sky(fx: number, fy: number): Colour {
  const down = Math.trunc((fy * 256) / (HEIGHT * FINE));
  let colour: Colour = [40 + ((down * 215) >> 8), 88 + ((down * 112) >> 8), 150 + ((down * 20) >> 8)];
  for (const [cx, cy, radius, warmth] of LIGHTS) {
    const off2 = (fx - cx * FINE) ** 2 + (fy - cy * FINE) ** 2;
    const r2 = (radius * FINE) ** 2;
    if (off2 >= r2) continue;
    const glow = 26 + Math.trunc((off2 * 22) / r2);
    colour = [clamp(colour[0] + glow + warmth), clamp(colour[1] + glow), clamp(colour[2] + glow - warmth)];
  }
  return colour;
}

function clamp(value: number): number {
  return Math.min(255, Math.max(0, value));
}
