import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { readExercise } from "./read-exercise.ts";
import { soundSpec, textOf, writtenExercise } from "./testing/written-exercise.ts";

const PIXELS = [255, 0, 1, 2, 128, 3, 4, 5, 6, 7, 8, 254];
const rgb = sharp(Uint8Array.from(PIXELS), { raw: { width: 2, height: 2, channels: 3 } });
const png = await rgb.clone().png().toBuffer();
const huge = await sharp({ create: { width: 4096, height: 4096, channels: 3, background: "red" } })
  .png()
  .toBuffer();

function specWith(image: string): string {
  return soundSpec({ input: `{ image: ${image} }`, options: "{ poolSize: 1 }" }, { layout: "image" });
}

async function valuesOf(picture: Uint8Array): Promise<readonly number[]> {
  const { exercise } = await readExercise(await writtenExercise(specWith("photo.png"), { "photo.png": picture }));
  return [...(exercise?.cases[0]?.call.inputs[0]?.values ?? [])];
}

test("a PNG becomes height x width x 3 values from 0 to 255, and its file is known", async () => {
  const folder = await writtenExercise(specWith("photo.png"), { "photo.png": png });
  const { exercise, diagnostics } = await readExercise(folder);
  expect(diagnostics).toEqual([]);
  expect(exercise?.cases[0]).toMatchObject({
    call: { inputs: [{ shape: [2, 2, 3], values: Float32Array.from(PIXELS) }] },
    pictures: [join(folder, "photo.png")],
  });
});

test("in the layout `batch` a picture is a batch of one", async () => {
  const spec = soundSpec({ input: "{ image: photo.png }", options: "{ poolSize: 1 }" }, { layout: "batch" });
  const { exercise } = await readExercise(await writtenExercise(spec, { "photo.png": png }));
  expect(exercise?.cases[0]?.call.inputs[0]).toEqual({ shape: [1, 2, 2, 3], values: Float32Array.from(PIXELS) });
});

test("the first bytes determine a picture's format, whatever its name", async () => {
  const jpeg = await sharp({ create: { width: 2, height: 2, channels: 3, background: "#808080" } })
    .jpeg()
    .toBuffer();
  expect(await valuesOf(jpeg)).toEqual(Array(12).fill(128));
});

test("grey is repeated, alpha dropped, depth cut to 8 bits, a palette looked up", async () => {
  const grey = sharp(Uint8Array.of(10, 200), { raw: { width: 2, height: 1, channels: 1 } });
  expect(await valuesOf(await grey.clone().toColourspace("b-w").png().toBuffer())).toEqual([10, 10, 10, 200, 200, 200]);
  const alpha = sharp(Uint8Array.of(1, 2, 3, 0, 4, 5, 6, 128), { raw: { width: 2, height: 1, channels: 4 } });
  expect(await valuesOf(await alpha.png().toBuffer())).toEqual([1, 2, 3, 4, 5, 6]);
  const deep = sharp(Uint16Array.of(257, 514, 65535), { raw: { width: 1, height: 1, channels: 3 } });
  expect(await valuesOf(await deep.toColourspace("rgb16").png().toBuffer())).toEqual([1, 2, 255]);
  expect(await valuesOf(await rgb.clone().png({ palette: true }).toBuffer())).toHaveLength(12);
});

test("a picture is not rotated by its EXIF orientation", async () => {
  const turned = await rgb.clone().withMetadata({ orientation: 6 }).png().toBuffer();
  expect(await valuesOf(turned)).toEqual(PIXELS);
});

const REFUSED: readonly (readonly [what: string, image: string, said: string])[] = [
  [
    "a picture that is not there",
    "other.png",
    "must name a file, got `other.png`\n  help: the path starts in the exercise's folder, and there is no such file",
  ],
  ...["../photo.png", "/etc/passwd", "a/../../photo.png", "C:\\photo.png", "out.png", "out/photo.png"].map(
    (image) =>
      [
        `the path ${image}`,
        image,
        `must lie inside the exercise's folder, got \`${image}\`\n  help: put the picture beside \`exercise.yaml\` and write its name`,
      ] as const,
  ),
  ["a folder", "folder", "must be a regular file, got `folder`\n  help: folders, devices and pipes are not read"],
  [
    "a text",
    "exercise.yaml",
    "must be a PNG or JPEG, got `exercise.yaml`\n  help: its first bytes are those of no PNG or JPEG",
  ],
  [
    "an SVG",
    "picture.svg",
    "must be a PNG or JPEG, got `picture.svg`\n  help: its first bytes are those of no PNG or JPEG",
  ],
  [
    "a picture of too many pixels",
    "huge.png",
    "must have 16777216 values at most, got `huge.png`\n  help: it has 4096 x 4096 x 3",
  ],
  [
    "a file of too many bytes",
    "long.png",
    "must have 33554432 bytes at most, got `long.png`\n  help: make the picture smaller",
  ],
];

test.for(REFUSED)("%s is refused", async ([, image, said]) => {
  const folder = await writtenExercise(specWith(`'${image}'`), {
    "picture.svg": Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "huge.png": huge,
    "long.png": image === "long.png" ? Buffer.concat([png, Buffer.alloc(2 ** 25)]) : png,
  });
  await mkdir(join(folder, "folder"));
  await writeFile(join(folder, "../photo.png"), png);
  await symlink("../photo.png", join(folder, "out.png"));
  await symlink("..", join(folder, "out"));
  expect(textOf(await readExercise(folder))).toBe(`11:21: error: \`input.image\` ${said}`);
});

test("a truncated picture is refused", async () => {
  const folder = await writtenExercise(specWith("photo.png"), { "photo.png": png.subarray(0, png.length - 20) });
  const [found] = (await readExercise(folder)).diagnostics;
  expect(found?.message).toBe("`input.image` must be a PNG or JPEG, got `photo.png`");
});

test("a link to a file inside the folder is followed", async () => {
  const folder = await writtenExercise(specWith("link.png"), { "photo.png": png });
  await symlink("photo.png", join(folder, "link.png"));
  expect((await readExercise(folder)).diagnostics).toEqual([]);
});
