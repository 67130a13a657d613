import type { Position } from "./position.ts";

/** A problem or weakness in a file that an author wrote. */
export type Diagnostic = {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly position: Position;
  readonly message: string;
  readonly help: string | null;
};
