import type { Language } from "../../../model/text.ts";
import { harmless } from "../../record/json-text.ts";
import { visible } from "../../text/escape.ts";

/** Where a page's scripts and its style sheet come from: files that many pages share, or the page itself. */
export type PageFiles =
  | { readonly kind: "linked"; readonly style: string; readonly scripts: readonly string[] }
  | { readonly kind: "inlined"; readonly style: Inlined; readonly scripts: readonly Inlined[] };

/** Text that stands in the page, and its SHA-256 in base64, by which the page's policy allows it. */
export type Inlined = { readonly text: string; readonly hash: string };

type Document = {
  readonly title: string;
  readonly language: Language;
  /** Rendered by Preact, which escapes every text. */
  readonly body: string;
  /** What the script takes over from; any JSON. */
  readonly data: unknown;
  readonly files: PageFiles;
};

/** An HTML document that works without its script, and forbids everything that it does not need. */
export function pageDocument({ title, language, body, data, files }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(files)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(visible(title))}</title>
${styleElement(files)}
</head>
<body>
<div id="page">${body}</div>
<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>
${scriptElements(files)}
</body>
</html>
`;
}

/** JSON that nothing in it can end early. */
export function inScript(json: string): string {
  return harmless(json).replaceAll("<", "\\u003c");
}

/** `'self'` of a file is, in Chromium, every file; others want the scheme to be named. */
function policy(files: PageFiles): string {
  const allowed =
    files.kind === "linked"
      ? "script-src 'self' file:; style-src 'self' file:; img-src 'self' file:"
      : `script-src ${files.scripts.map(hashSource).join(" ")}; style-src ${hashSource(files.style)}; img-src data:`;
  return `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
}

function hashSource({ hash }: Inlined): string {
  return `'sha256-${hash}'`;
}

function styleElement(files: PageFiles): string {
  return files.kind === "linked"
    ? `<link rel="stylesheet" href="${escaped(files.style)}">`
    : `<style>${files.style.text}</style>`;
}

/** In the order given, when the page is there. */
function scriptElements(files: PageFiles): string {
  return files.kind === "linked"
    ? files.scripts.map((path) => `<script src="${escaped(path)}" defer></script>`).join("\n")
    : files.scripts.map(({ text }) => `<script>${text}</script>`).join("\n");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
