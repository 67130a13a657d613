import { join } from "node:path";
import type { Input } from "../model/exercise.ts";
import { nameOf, type Path, quoted } from "./path.ts";
import { MOST_PICTURE_BYTES, type Picture } from "./picture-reader.ts";
import { axesOf } from "./rank.ts";
import type { RawPicture } from "./schema-inputs.ts";
import type { Scope } from "./scope.ts";
import { checkStructure } from "./structure.ts";
import { MOST_VALUES } from "./value-allowance.ts";

/** An input that is a picture inside the exercise's folder. */
export async function readPictureInput(
  raw: unknown,
  path: Path,
  scope: Scope,
): Promise<Pick<Input, "tensor" | "picture"> | null> {
  const { findings, pictures, layout, allowance } = scope;
  if (!checkStructure("picture", raw, path, findings)) return null;
  const { image } = raw as RawPicture;
  const imagePath = [...path, "image"];
  if (layout !== null && layout !== "image") {
    const message = `\`layout: ${layout}\` takes ${axesOf(layout)}, got a picture of ${axesOf("image")}`;
    findings.error(imagePath, message, "pictures go with `layout: image`");
  }
  const picture = await pictures.read(image);
  if (picture.kind !== "picture") {
    const { rule, help } = refusal(picture);
    findings.error(imagePath, `${nameOf(imagePath)} must ${rule}, got ${quoted(image)}`, help);
    return null;
  }
  if (!allowance.take(picture.tensor.shape, imagePath, findings)) return null;
  return { tensor: picture.tensor, picture: join(pictures.folder, image) };
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
      return { rule: `have ${MOST_PICTURE_BYTES} bytes at most`, help: "make the picture smaller" };
    case "unreadable":
      return { rule: "be readable", help: picture.reason };
    case "no-picture":
      return { rule: "be a PNG or JPEG", help: picture.reason };
    case "too-many-pixels": {
      const help = `it has ${picture.height} x ${picture.width} x 3`;
      return { rule: `have ${MOST_VALUES} values at most`, help };
    }
  }
}
