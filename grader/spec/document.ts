import { Composer, type CST, type Document, Lexer, LineCounter, Parser, type YAMLParseError } from "yaml";
import type { Position } from "../model/position.ts";
import type { Fault } from "./findings.ts";
import { type Path, quote } from "./path.ts";
import { placesOf } from "./places.ts";
import { plainOf } from "./plain.ts";

/** A spec as plain values, with their positions in the text. */
export type SpecDocument = {
  /** Null, booleans, numbers, texts, arrays, and objects without a prototype. */
  readonly value: unknown;
  /** Where a value starts; for a path that does not exist, where its nearest parent does. */
  readonly positionOf: (path: Path) => Position;
  readonly keyPositionOf: (path: Path) => Position;
};

export type Parsing =
  | { readonly kind: "parsed"; readonly document: SpecDocument }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/** Reads one YAML 1.2 document of the core schema, with all its syntax faults. */
export function parseSpec(text: string): Parsing {
  const lines = new LineCounter();
  const place = (offset: number): Position => positionAt(lines, offset);
  const tokens = tokensOf(text, lines);
  if (typeof tokens === "number") return { kind: "faulty", faults: [tooDeep(place(tokens))] };
  const documents = [...new Composer(YAML_OPTIONS).compose(tokens)];
  const faults = documents.flatMap((document) =>
    document.errors.slice(0, MAX_ERRORS).map((error) => syntaxFault(error, place)),
  );
  faults.push(...strayDocuments(documents, place));
  if (faults.length > 0) return { kind: "faulty", faults };
  const plain = plainOf(documents[0]?.contents ?? null, place);
  if (plain.faults.length > 0) return { kind: "faulty", faults: plain.faults };
  return { kind: "parsed", document: { value: plain.value, ...placesOf(plain, place) } };
}

/** How every YAML file of a course is read. */
export const YAML_OPTIONS = { schema: "core", uniqueKeys: false, stringKeys: true, prettyErrors: false } as const;
const DEEPEST = 64;
const MAX_ERRORS = 20;

/** The syntax tree, or the offset at which it becomes too deep to walk without exhausting the stack. */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | number {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function tooDeep(position: Position): Fault {
  return {
    position,
    message: `lists and mappings may be nested ${DEEPEST} levels deep at most`,
    help: "the deepest input has 4 levels: look for a bracket too many",
  };
}

function syntaxFault({ code, message, pos }: YAMLParseError, place: (offset: number) => Position): Fault {
  const sentence = SYNTAX[code] ?? [
    lowerFirst(message),
    "quotes, brackets and indentation must match: look at the lines above, too",
  ];
  return { position: place(pos[0]), message: sentence[0], help: sentence[1] };
}

const SYNTAX: Readonly<Partial<Record<YAMLParseError["code"], readonly [message: string, help: string]>>> = {
  NON_STRING_KEY: ["a key must be a plain word", "write the key out, without brackets, tags or aliases"],
  TAB_AS_INDENT: ["a tab may not indent a line", "indent with spaces"],
};

function lowerFirst(message: string): string {
  const line = message.split("\n", 1)[0] ?? "";
  return `${line.charAt(0).toLowerCase()}${line.slice(1, 200)}`.replace(/\.$/, "");
}

function strayDocuments(documents: readonly Document.Parsed[], place: (offset: number) => Position): Fault[] {
  const [first, second] = documents;
  const faults: Fault[] = [];
  if (second !== undefined) {
    const help = "keep the first; every exercise has a folder of its own";
    faults.push({ position: place(second.range[0]), message: "a spec is one YAML document, got a second one", help });
  }
  const version = first?.directives.yaml;
  if (version?.explicit === true && version.version !== "1.2") {
    faults.push({
      position: place(0),
      message: `a spec is YAML 1.2, got ${quote(`%YAML ${version.version}`)}`,
      help: "leave the line out",
    });
  }
  return faults;
}
