import { renderToString } from "preact-render-to-string";
import type { Detail, StudentPageProps } from "./data.ts";
import { type Embedded, embedded } from "./embedded.ts";
import { StudentPage } from "./page.tsx";

/** A page is to stay below 200 kB; its head takes some. */
const MOST_BYTES = 197_000;

/** From the most that a still page tells to the least; what it leaves out is there once its script has taken over. */
const DETAILS: readonly Detail[] = [
  { told: Number.MAX_SAFE_INTEGER, drawn: 2 },
  { told: Number.MAX_SAFE_INTEGER, drawn: 1 },
  { told: Number.MAX_SAFE_INTEGER, drawn: 0 },
  { told: 6, drawn: 0 },
  { told: 4, drawn: 0 },
  { told: 3, drawn: 0 },
  { told: 2, drawn: 0 },
  { told: 1, drawn: 0 },
  { told: 0, drawn: 0 },
];

/** A student's page with as much detail as fits; where pictures stand in it, its size is not minded. */
export function fittingPage(page: Omit<StudentPageProps, "detail">): {
  readonly body: string;
  readonly data: Embedded;
} {
  for (const detail of DETAILS) {
    const body = renderToString(<StudentPage {...page} detail={detail} />);
    const data = embedded(page.data, detail, [...page.shared.keys()]);
    const isLast = detail.told === 0;
    if (isLast || page.pictures.size > 0 || bytesOf(body) + bytesOf(JSON.stringify(data)) <= MOST_BYTES)
      return { body, data };
  }
  throw new Error("there is no last detail");
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
