import { expect, test } from "vitest";
import { markdownBlocks } from "./markdown-blocks.ts";

test("paragraphs, lists, code and headings of a brief become blocks", () => {
  const text = "# Max\n\nA *window* keeps `max`\nof **each**.\n\n- `x`\n- two\n\n1. first\n\n```ts\nf(x); // <b>\n```";
  expect(markdownBlocks(text)).toEqual([
    { kind: "heading", spans: [{ kind: "text", text: "Max" }] },
    {
      kind: "paragraph",
      spans: [
        { kind: "text", text: "A " },
        { kind: "emphasis", spans: [{ kind: "text", text: "window" }] },
        { kind: "text", text: " keeps " },
        { kind: "code", text: "max" },
        { kind: "text", text: " of " },
        { kind: "strong", spans: [{ kind: "text", text: "each" }] },
        { kind: "text", text: "." },
      ],
    },
    {
      kind: "list",
      isOrdered: false,
      items: [
        [{ kind: "paragraph", spans: [{ kind: "code", text: "x" }] }],
        [{ kind: "paragraph", spans: [{ kind: "text", text: "two" }] }],
      ],
    },
    { kind: "list", isOrdered: true, items: [[{ kind: "paragraph", spans: [{ kind: "text", text: "first" }] }]] },
    { kind: "code", text: "f(x); // <b>" },
  ]);
});

test.each(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![a](https://example.org/a.png)", "---"])(
  "%s is text",
  (text) => {
    const [block] = markdownBlocks(text);
    expect(block).toEqual({ kind: "paragraph", spans: [{ kind: "text", text }] });
  },
);

test("HTML within a line is text", () => {
  expect(markdownBlocks("a <b>bold</b> word")).toEqual([
    { kind: "paragraph", spans: ["a ", "<b>", "bold", "</b>", " word"].map((text) => ({ kind: "text", text })) },
  ]);
});

test("only links into the web lead anywhere", () => {
  expect(markdownBlocks("[one](https://example.org) [two](javascript:alert) [three](file:///etc)")).toEqual([
    {
      kind: "paragraph",
      spans: [
        { kind: "link", url: "https://example.org", spans: [{ kind: "text", text: "one" }] },
        ...[" ", "two", " ", "three"].map((text) => ({ kind: "text", text })),
      ],
    },
  ]);
});
