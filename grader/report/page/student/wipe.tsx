import { useState } from "preact/hooks";
import { useSetting } from "../shared/setting.ts";
import { Image, type Named } from "./picture.tsx";

type Props = { readonly left: Named; readonly right: Named };

/** Two pictures of one shape, one over the other, and a border between them that can be moved. */
export function Wipe({ left, right }: Props) {
  const { pageWords } = useSetting();
  const [percent, move] = useState(50);
  return (
    <figure class="wipe">
      <div class="frame">
        <Image link={left.link} alt={left.label} />
        <div class="over" style={{ clipPath: `inset(0 0 0 ${percent}%)` }}>
          <Image link={right.link} alt={right.label} />
        </div>
        <i style={{ left: `${percent}%` }} />
      </div>
      <figcaption>
        <label>
          {pageWords.wipe(left.label, right.label)}
          <input
            type="range"
            min={0}
            max={100}
            value={percent}
            aria-valuetext={pageWords.wiped(left.label, right.label, percent)}
            onInput={({ currentTarget }) => move(currentTarget.valueAsNumber)}
          />
        </label>
      </figcaption>
    </figure>
  );
}
