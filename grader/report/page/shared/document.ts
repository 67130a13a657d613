import type { Language } from "../../../model/text.ts";
import { harmless } from "../../record/json-text.ts";
import { visible } from "../../text/escape.ts";
import { packed } from "./packed.ts";

/**
 * The source of a page's scripts and style sheet: files that many pages share, or the page itself; and whether its
 * language was chosen: otherwise its reader's browser may choose another.
 */
export type PageFiles = { readonly isLanguageChosen: boolean } & (
  | { readonly kind: "linked"; readonly style: string; readonly scripts: readonly string[] }
  | { readonly kind: "inlined"; readonly style: Inlined; readonly scripts: readonly Inlined[] }
);

/** Inline text of the page, and its SHA-256 in base64, by which the page's policy allows it. */
export type Inlined = { readonly text: string; readonly hash: string };

/** What a page shows: a student's report, a course, or the class. */
export type PageKind = "student" | "course" | "summary";

type Document = {
  readonly title: string;
  readonly language: Language;
  /** Rendered by Preact, which escapes every text. */
  readonly body: string;
  /** What the script is told, and the data that it starts from, any JSON; null: the page has none. */
  readonly live: { readonly kind: PageKind; readonly data: unknown } | null;
  readonly files: PageFiles;
};

/** An HTML document that works without its script, and forbids everything that it does not need. */
export function pageDocument({ title, language, body, live, files }: Document): string {
  return `<!doctype html>
<html lang="${language}"${files.isLanguageChosen ? "" : " data-any-language"}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(files)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(visible(title))}</title>
${styleElement(files)}
</head>
<body>
<div id="page"${live === null ? "" : ` data-kind="${live.kind}"`}>${body}</div>
${live === null ? "" : `<script type="application/json" id="data">${inScript(JSON.stringify(packed(live.data)))}</script>\n${scriptElements(files)}`}
</body>
</html>
`;
}

/** JSON in which nothing can end the script early. */
export function inScript(json: string): string {
  return harmless(json).replaceAll("<", "\\u003c");
}

/** For a file, `'self'` means every file in Chromium; other browsers require the scheme to be named. */
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
    ? `<link rel="stylesheet" href="${escapeHtml(files.style)}">`
    : `<style>${files.style.text}</style>`;
}

/** The scripts run in the given order, once the page is loaded. */
function scriptElements(files: PageFiles): string {
  return files.kind === "linked"
    ? files.scripts.map((path) => `<script src="${escapeHtml(path)}" defer></script>`).join("\n")
    : files.scripts.map(({ text }) => `<script>${text}</script>`).join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
