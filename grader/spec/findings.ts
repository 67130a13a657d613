import type { Diagnostic } from "../model/diagnostic.ts";
import type { Position } from "../model/position.ts";
import type { SpecDocument } from "./document.ts";
import type { Path } from "./path.ts";

/** A fault at a position in a file, before it is known which value it belongs to. */
export type Fault = { readonly position: Position; readonly message: string; readonly help: string };

/** The findings in one spec so far, each placed by the path of a value. */
export class Findings {
  readonly #file: string;
  readonly #document: SpecDocument;
  readonly #diagnostics: Diagnostic[] = [];
  #hasErrors = false;

  constructor(file: string, document: SpecDocument) {
    this.#file = file;
    this.#document = document;
  }

  /** Reports, at a value, something that makes the spec unusable. */
  error(path: Path, message: string, help: string): void {
    this.#hasErrors = true;
    if (!this.isFull) this.#add("error", this.#document.positionOf(path), message, help);
  }

  /** Reports, at the key of a value, something that makes the spec unusable. */
  errorAtKey(path: Path, message: string, help: string): void {
    this.#hasErrors = true;
    if (!this.isFull) this.#add("error", this.#document.keyPositionOf(path), message, help);
  }

  /** Reports something weak that can still be graded. */
  warning(path: Path, message: string, help: string): void {
    if (!this.isFull) this.#add("warning", this.#document.positionOf(path), message, help);
  }

  get hasErrors(): boolean {
    return this.#hasErrors;
  }

  /** Whether the list is full: a hostile file could cause a million lines. */
  get isFull(): boolean {
    return this.#diagnostics.length >= MAX;
  }

  /** All findings, in the order of the file. */
  get diagnostics(): readonly Diagnostic[] {
    const sorted = this.#diagnostics.toSorted(byPosition);
    return this.isFull ? [...sorted, this.#cutOff()] : sorted;
  }

  #add(severity: Diagnostic["severity"], position: Position, message: string, help: string): void {
    this.#diagnostics.push({ severity, file: this.#file, position, message, help });
  }

  #cutOff(): Diagnostic {
    return {
      severity: "error",
      file: this.#file,
      position: this.#document.positionOf([]),
      message: `more than ${MAX} findings in one file`,
      help: "fix these first, then validate again",
    };
  }
}

const MAX = 1000;

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
