import { bin, max, nice, ticks } from "d3-array";
import type { SummaryPageData } from "./data.ts";
import { linear } from "./linear.ts";
import { Section } from "./section.tsx";
import { sharesOf } from "./shares.ts";
import { useWording } from "./wording.ts";

const TENS = [10, 20, 30, 40, 50, 60, 70, 80, 90];

/** The distribution of the scores, in tenths of the points of what was handed in. */
export function Distribution({ data }: { data: SummaryPageData }) {
  const { distribution } = useWording().page;
  const tenths = bin()
    .domain([0, 100])
    .thresholds(TENS)(sharesOf(data))
    .map(({ x0 = 0, x1 = 100, length }) => ({ from: x0, to: x1, students: length }));
  return (
    <Section name="distribution">
      <figure>
        <Histogram tenths={tenths} />
        <figcaption>{distribution.plot}</figcaption>
      </figure>
      <details>
        <summary>{distribution.table}</summary>
        <TenthsTable tenths={tenths} />
      </details>
    </Section>
  );
}

type Tenth = { readonly from: number; readonly to: number; readonly students: number };

const SIZE = { width: 720, height: 240 };
const PLOT = { left: 44, right: 696, top: 20, bottom: 206 };

function Histogram({ tenths }: { tenths: readonly Tenth[] }) {
  const { distribution } = useWording().page;
  const [, most] = nice(0, max(tenths, ({ students }) => students) || 1, 4);
  const x = linear([0, 100], [PLOT.left, PLOT.right]);
  const y = linear([0, most], [PLOT.bottom, PLOT.top]);
  return (
    <svg class="plot" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={distribution.plot}>
      {ticks(0, most, 4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class="tick" transform={`translate(0 ${y(tick)})`}>
            <line x1={PLOT.left} x2={PLOT.right} />
            <text x={PLOT.left - 8} dy="0.35em" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {tenths.map(({ from, to, students }) => (
        <g key={from}>
          <rect x={x(from) + 2} y={y(students)} width={x(to) - x(from) - 4} height={PLOT.bottom - y(students)} />
          {students > 0 && (
            <text class="value" x={x((from + to) / 2)} y={y(students) - 5} text-anchor="middle">
              {students}
            </text>
          )}
        </g>
      ))}
      {ticks(0, 100, 10).map((tick) => (
        <text key={tick} x={x(tick)} y={PLOT.bottom + 20} text-anchor="middle">
          {tick}%
        </text>
      ))}
    </svg>
  );
}

function TenthsTable({ tenths }: { tenths: readonly Tenth[] }) {
  const { distribution } = useWording().page;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{distribution.share}</th>
          <th scope="col" class="number">
            {distribution.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {tenths.map(({ from, to, students }) => (
          <tr key={from}>
            <th scope="row">
              {from}–{to}%
            </th>
            <td class="number">{students}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
