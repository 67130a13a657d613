import { expect, test } from "vitest";
import { fittingPage } from "./fitting-page.ts";

const page = (bytes: number) => "한".repeat(Math.ceil(bytes / 3));

test("a page that fits is rendered once, with everything", () => {
  const details: unknown[] = [];
  fittingPage((detail) => {
    details.push(detail);
    return page(199_000);
  });
  expect(details).toEqual([{ written: 8, drawn: 1 }]);
});

test("a page that does not fit is as long as it may be", () => {
  const bytesOf = (written: number, drawn: number) => 100_000 + 18_000 * Math.min(written, 20) + 50_000 * drawn;
  const found = fittingPage(({ written, drawn }) => page(bytesOf(written, drawn)));
  expect(Buffer.byteLength(found)).toBe(Buffer.byteLength(page(bytesOf(5, 0))));
});

test("if nothing fits, the page is the shortest", () => {
  const found = fittingPage(({ written }) => page(300_000 + Math.min(written, 20)));
  expect(Buffer.byteLength(found)).toBe(Buffer.byteLength(page(300_000)));
});
