import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Tensor } from "../model/tensor.ts";
import { isDrawable, type Picture, picture } from "../report/pictures.ts";
import type { PictureLink } from "../report/view.ts";
import { writeWhole } from "../store/write-whole.ts";

/** Who may see a picture decides where it lies. */
export type Audience = "student" | "staff";

/** Where pictures lie below the reports folder, each once, named by its pixels. */
export const PICTURE_FOLDERS: Readonly<Record<Audience, string>> = {
  student: "assets/pictures",
  staff: "staff/assets/pictures",
};

/** Draws tensors and puts them on the shelf; the same tensor object is drawn once. */
export type PictureShelf = {
  readonly put: (tensor: Tensor, audience: Audience) => Promise<PictureLink | null>;
  /** Paths of everything put there so far, below the reports folder. */
  readonly paths: () => ReadonlySet<string>;
};

export function pictureShelf(reportsFolder: string): PictureShelf {
  const drawn = new WeakMap<Tensor, Promise<Picture>>();
  const shelved = new Map<string, Promise<void>>();
  return {
    put: async (tensor, audience) => {
      if (!isDrawable(tensor.shape)) return null;
      const drawing = drawn.get(tensor) ?? picture(tensor);
      drawn.set(tensor, drawing);
      const { name, png } = await drawing;
      const path = `${PICTURE_FOLDERS[audience]}/${name}`;
      if (!shelved.has(path)) shelved.set(path, shelve(join(reportsFolder, path), png));
      await shelved.get(path);
      return { path: `../../${path}`, shape: tensor.shape };
    },
    paths: () => new Set(shelved.keys()),
  };
}

/** A name says which pixels are inside, so a picture that is there is never written again. */
async function shelve(path: string, png: Uint8Array): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there) await writeWhole(path, png);
}
