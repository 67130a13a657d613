import type { Position } from "./position.ts";

/** What is wrong, or weak, in a file that an author wrote. */
export type Diagnostic = {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly position: Position;
  readonly message: string;
  readonly help: string | null;
};
