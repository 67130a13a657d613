import type { Shape } from "../../../model/tensor.ts";
import { at } from "../../../numeric/shape.ts";
import type { PictureLink } from "../../access/view.ts";
import { shapeText } from "../../text/shape.ts";
import { useSetting } from "./setting.ts";
import type { Box } from "./window.ts";

type Props = {
  readonly label: string;
  readonly link: PictureLink;
  /** Cells to mark on it. */
  readonly box?: Box | null;
};

/** A picture under its name and shape. */
export function Picture({ label, link, box }: Props) {
  return (
    <figure>
      <div class="frame">
        <Image link={link} alt={`${label}, ${shapeText(link.shape)}`} />
        {box ? <Mark shape={link.shape} box={box} /> : null}
      </div>
      <figcaption>
        {label} <small>{shapeText(link.shape)}</small>
      </figcaption>
    </figure>
  );
}

/** Two pictures of one shape laid over each other: whatever is not black differs. */
export function DifferenceMap({ one, other }: { readonly one: PictureLink; readonly other: PictureLink }) {
  const { pageWords } = useSetting();
  return (
    <figure>
      <div class="frame difference" role="img" aria-label={pageWords.differenceMapAlt}>
        <Image link={one} alt="" />
        <Image link={other} alt="" />
      </div>
      <figcaption>{pageWords.differenceMap}</figcaption>
    </figure>
  );
}

function Image({ link, alt }: { readonly link: PictureLink; readonly alt: string }) {
  const { pictures } = useSetting();
  const [height, width] = extentOf(link.shape);
  const inlined = pictures.get(link.path);
  return (
    <img
      src={inlined ?? addressOf(link.path)}
      data-path={inlined === undefined ? undefined : link.path}
      alt={alt}
      loading="lazy"
      width={width}
      height={height}
    />
  );
}

/** The outline of a box, with a wider one around it so that small boxes can be found. */
function Mark({ shape, box }: { readonly shape: Shape; readonly box: Box }) {
  const [height, width] = extentOf(shape);
  const axis = shape.length === 4 ? 1 : 0;
  const [y, x] = [at(box.start, axis), at(box.start, axis + 1)];
  const [down, right] = [at(box.shape, axis), at(box.shape, axis + 1)];
  const wider = width / 25;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect x={x} y={y} width={right} height={down} />
      <rect
        class="around"
        x={x - wider}
        y={y - wider}
        width={right + 2 * wider}
        height={down + 2 * wider}
        rx={wider / 2}
      />
    </svg>
  );
}

function extentOf(shape: Shape): readonly [height: number, width: number] {
  const axis = shape.length === 4 ? 1 : 0;
  return [shape[axis] ?? 1, shape[axis + 1] ?? 1];
}

function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
