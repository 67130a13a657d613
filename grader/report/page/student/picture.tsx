import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Shape } from "../../../model/tensor.ts";
import { at } from "../../../numeric/shape.ts";
import type { PictureLink } from "../../access/view.ts";
import { shapeText } from "../../text/shape.ts";
import { useSetting } from "../shared/setting.ts";
import type { Box } from "../shared/window.ts";

/** A picture and what it is called. */
export type Named = {
  readonly label: string;
  readonly link: PictureLink;
  /** Whether its brightness and its flatness are told. */
  readonly isMeasured?: boolean;
};

type Props = Named & {
  /** Cells to mark on it. */
  readonly box: Box | null;
};

/** A picture under its name and shape. */
export function Picture({ label, link, isMeasured = false, box }: Props) {
  return (
    <Captioned label={label} link={link} isMeasured={isMeasured}>
      <div class="frame">
        <MarkedImage label={label} link={link} box={box} />
      </div>
    </Captioned>
  );
}

export function Captioned({
  label,
  link,
  isMeasured = false,
  children,
}: Named & { readonly children: ComponentChildren }) {
  const { pageWords } = useSetting();
  return (
    <figure>
      {children}
      <figcaption>
        {label} <small>{shapeText(link.shape)}</small>
        {isMeasured ? <small> {pageWords.tone(link.tone)}</small> : null}
      </figcaption>
    </figure>
  );
}

export function MarkedImage({ label, link, box }: Props) {
  return (
    <>
      <Image link={link} alt={label} />
      {box === null ? null : <Mark shape={link.shape} box={box} />}
    </>
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

/** Enlarged pixels stay sharp; a picture that is reduced is smooth. */
export function Image({ link, alt }: { readonly link: PictureLink; readonly alt: string }) {
  const { pictures } = useSetting();
  const [height, width] = extentOfPicture(link.shape);
  const inlined = pictures.get(link.path);
  const image = useRef<HTMLImageElement>(null);
  const [isEnlarged, setEnlarged] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setEnlarged((entry?.contentRect.width ?? 0) > width));
    if (image.current !== null) observer.observe(image.current);
    return () => observer.disconnect();
  }, [width]);
  return (
    <img
      ref={image}
      class={isEnlarged ? "enlarged" : undefined}
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
  const [height, width] = extentOfPicture(shape);
  const axis = heightAxis(shape);
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

/** The axis of a picture's height, before that of its width; a batch comes first. */
export function heightAxis({ length }: Shape): number {
  return length === 4 ? 1 : 0;
}

export function extentOfPicture(shape: Shape): readonly [height: number, width: number] {
  const axis = heightAxis(shape);
  return [shape[axis] ?? 1, shape[axis + 1] ?? 1];
}

function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
