import { at } from "../../../numeric/shape.ts";
import { Captioned, extentOfPicture, heightAxis, MarkedImage, type Named } from "./picture.tsx";

type Props = Named & {
  readonly cell: readonly number[] | null;
  readonly choose: (cell: readonly number[]) => void;
};

type Place = readonly [row: number, column: number];

/** A picture whose places can be chosen, by pointing, tapping or keys. */
export function PointedPicture({ label, link, isMeasured = false, cell, choose }: Props) {
  const { shape } = link;
  const extent = extentOfPicture(shape);
  const axis = heightAxis(shape);
  const go = (place: Place) => choose(shape.map((_, each) => within(place, extent)[each - axis] ?? 0));
  const place: Place | null = cell && [at(cell, axis), at(cell, axis + 1)];
  return (
    <Captioned label={label} link={link} isMeasured={isMeasured}>
      <button
        type="button"
        class="frame"
        onFocus={() => place === null && go([extent[0] / 2, extent[1] / 2])}
        onPointerMove={(event) => event.pointerType === "mouse" && go(placeOf(event, event.currentTarget, extent))}
        onClick={(event) => event.detail > 0 && go(placeOf(event, event.currentTarget, extent))}
        onKeyDown={(event) => {
          const move = MOVES[event.key];
          if (move === undefined || place === null) return;
          event.preventDefault();
          const far = event.shiftKey ? FAR : 1;
          go([place[0] + far * move[0], place[1] + far * move[1]]);
        }}
      >
        <MarkedImage label={label} link={link} box={cell && { start: cell, shape: cell.map(() => 1) }} />
      </button>
    </Captioned>
  );
}

const MOVES: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** How many pixels an arrow key moves together with the shift key. */
const FAR = 10;

/** The pixel under the pointer; the picture is in the middle of its frame. */
function placeOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  frame: Element,
  [height, width]: Place,
): Place {
  const box = frame.getBoundingClientRect();
  const scale = Math.min(box.width / width, box.height / height);
  return [
    (clientY - box.top - box.height / 2) / scale + height / 2,
    (clientX - box.left - box.width / 2) / scale + width / 2,
  ];
}

function within([row, column]: Place, [height, width]: Place): Place {
  const inside = (value: number, length: number) => Math.max(0, Math.min(Math.floor(value), length - 1));
  return [inside(row, height), inside(column, width)];
}
