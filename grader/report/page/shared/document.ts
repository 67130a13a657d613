import type { Language } from "../../../model/text.ts";
import { visible } from "../../escape.ts";
import { harmless } from "../../json-text.ts";

/** Where a page's script and style sheet lie, as seen from the page. */
export type PageFiles = { readonly script: string; readonly style: string };

type Document = {
  readonly title: string;
  readonly language: Language;
  /** Rendered by Preact, which escapes every text. */
  readonly body: string;
  /** What the script takes over from; any JSON. */
  readonly data: unknown;
  readonly files: PageFiles;
};

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** An HTML document that works without its script, and forbids everything that it does not need. */
export function pageDocument({ title, language, body, data, files }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(visible(title))}</title>
<link rel="stylesheet" href="${escaped(files.style)}">
</head>
<body>
<div id="page">${body}</div>
<script type="application/json" id="data">${inScript(JSON.stringify(data, inOrder))}</script>
<script src="${escaped(files.script)}" defer></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Keys by name, so that the same data is the same bytes; options stay in the order of the call. */
function inOrder(key: string, value: unknown): unknown {
  if (key === "options" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** JSON that nothing in it can end early. */
function inScript(json: string): string {
  return harmless(json).replaceAll("<", "\\u003c");
}
