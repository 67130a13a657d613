import { stripVTControlCharacters } from "node:util";
import { stringify } from "csv-stringify/sync";
import type { Node, Parent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { summaryCsv } from "../record/csv.ts";
import { sampleSummary } from "../testing/sample.ts";
import {
  markdownBlock,
  markdownCode,
  markdownLine,
  markdownTarget,
  markdownText,
  shorten,
  visible,
  visibleLines,
} from "./escape.ts";

test.each([
  ["kim-minji", "kim-minji"],
  ["김민지", "김민지"],
  ["O’Brien, Ann (2)", "O’Brien, Ann (2)"],
  ["<img src=x onerror=alert(1)>", "`<img src=x onerror=alert(1)>`"],
  ["[x](javascript:alert(1))", "`[x](javascript:alert(1))`"],
  ["![x](http://evil.example/p.png)", "`![x](http://evil.example/p.png)`"],
  ["https://evil.example", "`https://evil.example`"],
  ["www.evil.example", "`www.evil.example`"],
  ["me@evil.example", "`me@evil.example`"],
  ["**bold**", "`**bold**`"],
  ["# title", "`# title`"],
  ["- item", "`- item`"],
  ["a | b", "`a \\u007c b`"],
  ["a ` b `` c", "```a ` b `` c```"],
  ["`", "`` ` ``"],
  ["$x$ &lt; \\", "`$x$ &lt; \\`"],
  ["::error::x", "`\\::error::x`"],
  ["a\nb\r\tc", "`a\\nb\\r\\tc`"],
  ["\u202egnp.exe", "`\\u202egnp.exe`"],
  ["\u001b[31mred\u0007", "`\\u001b[31mred\\u0007`"],
  ["", "`  `"],
])("%j cannot act in Markdown", (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test.each([
  ["\u001b]0;title\u0007", "\\u001b]0;title\\u0007"],
  ["\u001b]8;;http://evil.example\u001b\\x", "\\u001b]8;;http://evil.example\\u001b\\x"],
  ["\u009b31m", "\\u009b31m"],
  ["  ::set-output name=score::100", "\\  ::set-output name=score::100"],
  ["a ##[error]x", "a ##\\[error]x"],
  ["##VSO[task.setvariable]x", "##VSO\\[task.setvariable]x"],
  ["\u2066a\u2069\ufeff\u200b", "\\u2066a\\u2069\\ufeff\\u200b"],
  ["\u{e0041}\ud800", "\\u{e0041}\\ud800"],
  ["👩‍👧 كتاب", "👩‍👧 كتاب"],
  ["❤️‍🔥 1️⃣ 葛󠄀 می‌خواهم ක්‍ෂ", "❤️‍🔥 1️⃣ 葛󠄀 می‌خواهم ක්‍ෂ"],
  ["##teamcity[testFailed name='x']", "##teamcity\\[testFailed name='x']"],
  ["section_start:1:a[collapsed=true]\rb", "section_start\\:1:a[collapsed=true]\\rb"],
  ["travis_fold:start:a", "travis_fold\\:start:a"],
  ["--- :rocket: a", "\\--- :rocket: a"],
  ["+++ a", "\\+++ a"],
  [" ~~~ a", "\\ ~~~ a"],
  ["^^^ +++", "\\^^^ +++"],
  ["---", "\\---"],
  ["-1 --- ----- a+++b", "-1 --- ----- a+++b"],
  ["-----", "-----"],
  ["\u3164", "\\u3164"],
  ["\u115f\u1160\uffa0", "\\u115f\\u1160\\uffa0"],
  ["a\u034fb\u17b4\u2065", "a\\u034fb\\u17b4\\u2065"],
  ["\ufe0f\u200d", "\\ufe0f\\u200d"],
  ["a\u200d", "a\\u200d"],
  ["\u2800", "\\u2800"],
  [" \u00a0\u3000", "\\u0020\\u00a0\\u3000"],
  ["", ""],
])("%j is shown, not obeyed, by a terminal", (text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(visible(shown)).toBe(shown);
});

test("no single character makes a name that looks empty", () => {
  const looksEmpty = (text: string) => !/[[\p{L}\p{N}\p{P}\p{S}\p{M}\p{Cn}]--[\p{DI}\u2800\u{1d159}]]/v.test(text);
  const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  const unseen = characters.filter(looksEmpty);
  expect(unseen.length).toBeGreaterThan(4000);
  const shown = [visible, markdownText, markdownCode, (text: string) => shorten(text, 3)];
  expect(unseen.filter((text) => shown.some((show) => looksEmpty(show(text).replaceAll(/[`\s]/g, ""))))).toEqual([]);
});

test("printed lines of blanks stay unchanged", () => {
  expect(visibleLines("a\n  \n\t \n\n⠀⠃")).toEqual(["a", "  ", "\t ", "", "⠀⠃"]);
});

test("printed lines stay lines, and none of them is a command", () => {
  expect(visibleLines("a\tb\r\n::error::x\n\t::y\nover\rwritten")).toEqual([
    "a\tb",
    "\\::error::x",
    "\t\\::y",
    "over\\rwritten",
  ]);
});

test("a long text is cut to whole characters", () => {
  expect(shorten("👍".repeat(5), 3)).toBe("👍👍👍…");
  expect(shorten("abc", 3)).toBe("abc");
});

test("no content can close its block", () => {
  expect(markdownBlock(["```", "````", "end"])).toBe("`````text\n```\n````\nend\n`````");
});

test("an author's text stays Markdown, on one line and in one cell", () => {
  expect(markdownLine(" **a** |\n b ")).toBe("**a** \\| b");
});

test("a link's target is percent-encoded, part by part", () => {
  expect(markdownTarget("students/김 (1)/a%b.md")).toBe("students/%EA%B9%80%20%281%29/a%25b.md");
});

test("code may begin and end with a blank or a backtick", () => {
  expect(markdownCode(" a ")).toBe("`  a  `");
  expect(markdownCode("`a`")).toBe("`` `a` ``");
});

describe("unescaped, a text acts; escaped, it is only shown", () => {
  test.each([
    ["<img src=x onerror=alert(1)>", "html"],
    ["a <script>alert(1)</script>", "html"],
    ["[x](javascript:alert(1))", "link"],
    ["![x](http://evil.example/p.png)", "image"],
    ["<http://evil.example>", "link"],
    ["# ten points", "heading"],
    ["```\nno end", "code"],
    ["- item", "list"],
    ["**ten points**", "strong"],
  ])("in Markdown: %j", (text, acting) => {
    expect(typesIn(fromMarkdown(text))).toContain(acting);
    const shown = ["root", "paragraph", "text", "inlineCode"];
    expect(typesIn(fromMarkdown(`said ${markdownText(text)}`)).filter((type) => !shown.includes(type))).toEqual([]);
  });

  test.each(["\u001b[31mred", "\u001b]0;title\u0007", "\u001b]8;;http://evil.example\u001b\\x", "\u009b2J"])(
    "on a terminal: %j",
    (text) => {
      expect(stripVTControlCharacters(text)).not.toBe(text);
      expect(stripVTControlCharacters(visible(text))).toBe(visible(text));
    },
  );

  test.each([
    "::error file=a.ts::x",
    "  ::add-mask::3",
    "::stop-commands::x",
    "##[error]x",
    "##teamcity[message text='x']",
    "##vso[task.complete result=Failed]x",
    "section_end:0:a\r\u001b[0K",
    "--- a",
    "+++ a",
    "~~~ a",
    "^^^ +++",
  ])("in a log: %j", (text) => {
    expect(text).toMatch(WORKFLOW_COMMAND);
    expect(visible(text)).not.toMatch(WORKFLOW_COMMAND);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)"])("in a spreadsheet: %j", (student) => {
    const row = { student, folder: "f", score: 0, maxScore: 1, complete: true, verdicts: {} };
    expect(stringify([[student]])).toBe(`${student}\n`);
    expect(summaryCsv({ ...sampleSummary, exercises: [], students: [row] }, [])).toContain(`\n'${student},f,`);
  });
});

/** What CI runners take for a command to themselves. */
const WORKFLOW_COMMAND =
  /^\s*::[a-z-]+.*(?:::|$)|##(?:vso|teamcity)?\[[a-z]+|section_(?:start|end):\d+:|^(?:---|\+\+\+|~~~)\s|^\^\^\^\s\+\+\+/;

function typesIn(node: Node): readonly string[] {
  return [node.type, ...("children" in node ? (node as Parent).children.flatMap(typesIn) : [])];
}
