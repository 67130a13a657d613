import { at } from "../../../numeric/shape.ts";
import type { ReductionName } from "../../../pooling/quirk.ts";
import { TRY_WORDS } from "../../locales/try-words.ts";
import { useSetting } from "../shared/setting.ts";
import type { Trial } from "./data.ts";

type Props = {
  readonly trial: Trial;
  readonly change: (trial: Trial) => void;
  readonly isCompared: boolean;
  readonly compare: (isCompared: boolean) => void;
  readonly reset: () => void;
};

/** The longest window and stride that can be chosen. */
const MOST = 4;
const GIVES: readonly ReductionName[] = ["maximum", "average"];

/** Chooses how the input is pooled. */
export function TrialControls({ trial, change, isCompared, compare, reset }: Props) {
  const { language } = useSetting();
  const words = TRY_WORDS[language];
  const { gives, options } = trial;
  return (
    <div class="controls">
      <label>
        {words.kind}{" "}
        <select value={gives} onChange={({ currentTarget: { value } }) => change({ ...trial, gives: givesOf(value) })}>
          {GIVES.map((each) => (
            <option key={each} value={each}>
              {words.gives[each]}
            </option>
          ))}
        </select>
      </label>
      <Sides what={words.poolSize} name="poolSize" trial={trial} change={change} />
      <Sides what={words.strides} name="strides" trial={trial} change={change} />
      <label>
        {words.padding}{" "}
        <select
          value={options.padding}
          onChange={({ currentTarget: { value } }) =>
            change({ ...trial, options: { ...options, padding: value === "same" ? "same" : "valid" } })
          }
        >
          <option>valid</option>
          <option>same</option>
        </select>
      </label>
      <button type="button" onClick={() => change({ ...trial, values: trial.values.map((value) => -Math.abs(value)) })}>
        {words.negative}
      </button>
      <button type="button" aria-pressed={isCompared} onClick={() => compare(!isCompared)}>
        {words.compare[gives]}
      </button>
      <button type="button" onClick={reset}>
        {words.reset}
      </button>
    </div>
  );
}

type SidesProps = Pick<Props, "trial" | "change"> & {
  readonly what: string;
  readonly name: "poolSize" | "strides";
};

/** One number for each pooled axis. */
function Sides({ what, name, trial, change }: SidesProps) {
  const { language } = useSetting();
  const { options, layout } = trial;
  const sides = options[name];
  const most = Math.max(MOST, ...sides);
  return (
    <span class="sides">
      {what}{" "}
      {sides.map((side, i) => (
        <span key={i}>
          {i === 0 ? "" : " × "}
          <select
            aria-label={TRY_WORDS[language].side(what, at(layout.axes, at(layout.pooled, i)))}
            value={side}
            onChange={({ currentTarget: { value } }) =>
              change({ ...trial, options: { ...options, [name]: sides.with(i, Number(value)) } })
            }
          >
            {Array.from({ length: most }, (_, j) => (
              <option key={j}>{j + 1}</option>
            ))}
          </select>
        </span>
      ))}
    </span>
  );
}

function givesOf(value: string): ReductionName {
  return value === "average" ? "average" : "maximum";
}
