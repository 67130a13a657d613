import type { Tensor } from "../model/tensor.ts";
import { sizeOf } from "../numeric/shape.ts";
import { type FolderFile, readFolderFile } from "./folder-file.ts";
import { MAX_VALUES } from "./value-allowance.ts";

/** A picture's pixels, or why it could not be read. */
export type Picture =
  | { readonly kind: "picture"; readonly tensor: Tensor }
  | { readonly kind: "too-many-pixels"; readonly height: number; readonly width: number }
  | { readonly kind: "no-picture"; readonly reason: string }
  | { readonly kind: "in-print-colours" }
  | Exclude<FolderFile, { readonly kind: "read" }>;

/** Reads the pictures of one exercise's folder, each only once. */
export class PictureReader {
  readonly folder: string;
  readonly #pictures = new Map<string, Promise<Picture>>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Values 0 to 255 in three channels: grey is repeated, alpha is dropped, and nothing is rotated. */
  read(name: string): Promise<Picture> {
    const known = this.#pictures.get(name);
    if (known !== undefined) return known;
    const picture = readPicture(this.folder, name);
    this.#pictures.set(name, picture);
    return picture;
  }
}

/** The maximum size of a picture's file, in bytes. */
export const MAX_PICTURE_BYTES = 32 * 2 ** 20;

const CHANNELS = 3;

async function readPicture(folder: string, name: string): Promise<Picture> {
  const file = await readFolderFile(folder, name, MAX_PICTURE_BYTES);
  if (file.kind !== "read") return file;
  if (!isPicture(file.bytes)) return { kind: "no-picture", reason: "its first bytes are those of no PNG or JPEG" };
  try {
    return await decode(file.bytes);
  } catch (error) {
    return { kind: "no-picture", reason: (error as Error).message.split("\n", 1)[0] ?? "" };
  }
}

const MAGIC = [Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("ffd8ff", "hex")];

function isPicture(bytes: Buffer): boolean {
  return MAGIC.some((magic) => bytes.subarray(0, magic.length).equals(magic));
}

async function decode(bytes: Buffer): Promise<Picture> {
  const { default: sharp } = await import("sharp"); // takes longer to load than most specs take to read
  const image = sharp(bytes, { failOn: "error", ignoreIcc: true, limitInputPixels: 2 ** 40 });
  const { width, height, space } = await image.metadata();
  if (space === "cmyk") return { kind: "in-print-colours" };
  const shape = [height, width, CHANNELS];
  if (sizeOf(shape) > MAX_VALUES) return { kind: "too-many-pixels", height, width };
  const pixels = await image.removeAlpha().toColourspace("srgb").raw({ depth: "uchar" }).toBuffer();
  return { kind: "picture", tensor: { shape, values: Float32Array.from(pixels) } };
}
