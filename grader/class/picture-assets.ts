import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Tensor } from "../model/tensor.ts";
import type { Audience } from "../report/access/disclosure.ts";
import type { PictureLink } from "../report/access/view.ts";
import { isDrawable, type Picture, picture, png } from "../report/render/pictures.ts";
import { toneOf } from "../report/render/tone.ts";
import { writeWhole } from "../store/write-whole.ts";

/** The folder of each audience's pictures below the reports folder; each picture exists once, named by its pixels. */
export const PICTURE_FOLDERS: Readonly<Record<Audience, string>> = {
  student: "assets/pictures",
  staff: "staff/assets/pictures",
};

/** Draws tensors and writes the pictures; each tensor is drawn once, and each picture written once. */
export type PictureAssets = {
  readonly put: (tensor: Tensor, audience: Audience) => Promise<PictureLink | null>;
  /** Paths of everything written so far, below the reports folder. */
  readonly paths: () => ReadonlySet<string>;
};

/** A picture's path below the reports folder, and its tone. */
type Drawn = Pick<PictureLink, "path" | "tone">;

export function pictureAssets(reportsFolder: string): PictureAssets {
  const known: Readonly<Record<Audience, WeakMap<Tensor, Drawn>>> = { student: new WeakMap(), staff: new WeakMap() };
  const written = new Map<string, Promise<void>>();
  const draw = (tensor: Tensor, audience: Audience): Drawn => {
    const drawn = picture(tensor);
    const path = `${PICTURE_FOLDERS[audience]}/${drawn.name}`;
    if (!written.has(path)) written.set(path, shelve(join(reportsFolder, path), drawn));
    return { path, tone: toneOf(drawn) };
  };
  return {
    put: async (tensor, audience) => {
      if (!isDrawable(tensor.shape)) return null;
      const drawn = known[audience].get(tensor) ?? draw(tensor, audience);
      known[audience].set(tensor, drawn);
      await written.get(drawn.path);
      return { path: `../../${drawn.path}`, shape: tensor.shape, tone: drawn.tone };
    },
    paths: () => new Set(written.keys()),
  };
}

/** The name identifies the pixels, so an existing picture is never written again. */
async function shelve(path: string, drawn: Picture): Promise<void> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (!there) await writeWhole(path, await png(drawn));
}
