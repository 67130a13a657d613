import { join } from "node:path";
import type { Tensor } from "../model/tensor.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { nameOf, type Path, quote } from "./path.ts";
import { MAX_PICTURE_BYTES, type Picture } from "./picture-reader.ts";
import { axesText, type ExpectedAxes } from "./rank.ts";
import type { RawPicture } from "./schema-inputs.ts";
import type { Scope } from "./scope.ts";
import { checkStructure } from "./structure.ts";
import { MAX_VALUES } from "./value-allowance.ts";

/** Reads an input that is a picture in the exercise's folder. */
export async function readPictureInput(
  raw: unknown,
  path: Path,
  taken: ExpectedAxes | null,
  { findings, pictures, allowance }: Scope,
): Promise<{ readonly tensor: Tensor; readonly picture: string } | null> {
  if (!checkStructure("picture", raw, path, findings)) return null;
  const { image } = raw as RawPicture;
  const imagePath = [...path, "image"];
  if (taken !== null && taken.layout !== "image" && taken.layout !== "batch") {
    const message = `${taken.by} takes ${axesText(taken.axes)}, got a picture of ${axesText(LAYOUTS.image.axes)}`;
    findings.error(imagePath, message, "pictures go with `layout: image`, or as a batch of one with `layout: batch`");
  }
  const picture = await pictures.read(image);
  if (picture.kind !== "picture") {
    const { rule, help } = refusal(picture);
    findings.error(imagePath, `${nameOf(imagePath)} must ${rule}, got ${quote(image)}`, help);
    return null;
  }
  if (!allowance.take(picture.tensor.shape, imagePath, findings)) return null;
  const tensor = taken?.layout === "batch" ? batchOfOne(picture.tensor) : picture.tensor;
  return { tensor, picture: join(pictures.folder, image) };
}

function batchOfOne({ shape, values }: Tensor): Tensor {
  return { shape: [1, ...shape], values };
}

type Refused = Exclude<Picture, { readonly kind: "picture" }>;

function refusal(picture: Refused): { readonly rule: string; readonly help: string } {
  switch (picture.kind) {
    case "missing":
      return { rule: "name a file", help: "the path starts in the exercise's folder, and there is no such file" };
    case "outside":
      return {
        rule: "lie inside the exercise's folder",
        help: "put the picture beside `exercise.yaml` and write its name",
      };
    case "not-a-regular-file":
      return { rule: "be a regular file", help: "folders, devices and pipes are not read" };
    case "too-large":
      return { rule: `have ${MAX_PICTURE_BYTES} bytes at most`, help: "make the picture smaller" };
    case "unreadable":
      return { rule: "be readable", help: picture.reason };
    case "no-picture":
      return { rule: "be a PNG or JPEG", help: picture.reason };
    case "in-print-colours":
      return {
        rule: "be in grey or in red, green and blue",
        help: "its colours are CMYK, for print, which programs read differently: save it as a PNG in RGB",
      };
    case "too-many-pixels": {
      const help = `it has ${picture.height} x ${picture.width} x 3`;
      return { rule: `have ${MAX_VALUES} values at most`, help };
    }
  }
}
