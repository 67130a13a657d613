/** The machine and the run: the only file of the reports that differs from run to run. */
export type Manifest = {
  /** What an earlier run left undone, if anything. */
  readonly unfinished?: Unfinished;
  readonly poolgrade: string;
  readonly node: string;
  readonly platform: string;
  /**
   * The engine of the answers; if all were locked, the one that locked them. `library` is the mapped libtensorflow, if
   * this run loaded it.
   */
  readonly engine: EngineInfo & { readonly library: string | null };
  /** The engines of the answers that were locked. */
  readonly lockEngines: readonly EngineInfo[];
  /** sha256 of every spec that was graded, by exercise. */
  readonly specs: Readonly<Record<string, string>>;
  /** How many answers were locked beside the specs, computed in this run, or kept in the user's cache. */
  readonly answers: { readonly locked: number; readonly computed: number; readonly kept: number };
  readonly sandbox: SandboxInfo;
  readonly asOf: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly submissions: number;
  readonly notices: readonly string[];
};

/** What the class's page says of the last run. */
export type RunNote = Pick<Manifest, "startedAt" | "poolgrade"> & {
  readonly engine: EngineInfo;
  readonly sandbox: SandboxLevel;
};

/** A grading in progress or interrupted; recorded in the manifest until all its reports are written. */
export type Unfinished = {
  readonly startedAt: string;
  readonly exercises: readonly string[];
  /** The students whose reports it set out to write. */
  readonly students: readonly string[];
  /** Those who have no new report yet. */
  readonly pending: readonly string[];
};

/** An engine that computes answers. */
export type EngineInfo = {
  readonly name: "tfjs-node" | "tfjs";
  readonly version: string;
  readonly tensorflow: string | null;
};

/** What stands between a learner's code and the machine. */
export type SandboxLevel = "strong" | "strong-vm" | "reduced" | "weak";

/**
 * `strict`: fail unless the strong sandbox is available; `weak`: also run without a security boundary; `own-code`: the
 * same, because whoever runs the code wrote it.
 */
export type SandboxChoice = "auto" | "strict" | "weak" | "own-code";

export type SandboxInfo = {
  readonly level: SandboxLevel;
  /** The layers in force, in words. */
  readonly layers: readonly string[];
  /** Why the sandbox is not stronger and how to make it so; null at the strong level. */
  readonly notice: string | null;
};
