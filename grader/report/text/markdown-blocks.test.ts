import { expect, test } from "vitest";
import { markdownBlocks } from "./markdown-blocks.ts";

test("paragraphs, lists, code and headings of a brief become blocks", () => {
  const text = "# Max\n\nA *window* keeps `max`\nof **each**.\n\n- `x`\n- two\n\n1. first\n\n```ts\nf(x); // <b>\n```";
  expect(markdownBlocks(text)).toEqual([
    { h: ["Max"] },
    { p: ["A ", { em: ["window"] }, " keeps ", { code: "max" }, " of ", { strong: ["each"] }, "."] },
    { ul: [[{ p: [{ code: "x" }] }], [{ p: ["two"] }]] },
    { ol: [[{ p: ["first"] }]] },
    { pre: "f(x); // <b>" },
  ]);
});

test.each(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![a](https://example.org/a.png)", "---"])(
  "%s is text",
  (text) => {
    const [block] = markdownBlocks(text);
    expect(block).toEqual({ p: [text] });
  },
);

test("HTML within a line is text", () => {
  expect(markdownBlocks("a <b>bold</b> word")).toEqual([{ p: ["a ", "<b>", "bold", "</b>", " word"] }]);
});

test("only links into the web lead anywhere", () => {
  expect(markdownBlocks("[one](https://example.org) [two](javascript:alert) [three](file:///etc)")).toEqual([
    { p: [{ a: ["one"], href: "https://example.org" }, " ", "two", " ", "three"] },
  ]);
});
