/** What is said of a command line that cannot be followed, and what to do instead. */
export type Told = { readonly message: string; readonly help: string | null };

/** Says it in a language. */
export type Say = (words: UsageWords) => Told;

/** What a folder should hold. */
export type Held = "exercises" | "hand-ins";

/** Names that are there, and the one that was probably meant. */
type Meant = { readonly near: string | null; readonly known: readonly string[] };

/** What users are told of their own mistakes on the command line. Names in backticks come with them. */
export type UsageWords = {
  /** Before what to do instead. */
  readonly help: string;
  readonly unknownExercise: (at: Meant & { readonly name: string; readonly folder: string }) => Told;
  readonly unknownStudent: (
    at: Meant & { readonly name: string; readonly folder: string; readonly has: "handed in" | "a report" },
  ) => Told;
  readonly unknownMisconception: (at: {
    readonly name: string;
    readonly near: string | null;
    readonly list: string;
  }) => Told;
  readonly noFolder: (
    at: Place & { readonly name: string; readonly parent: string; readonly near: string | null },
  ) => Told;
  readonly notAFolder: (at: { readonly folder: string; readonly holds: Held; readonly option: string }) => Told;
  readonly notToBeRead: (folder: string) => Told;
  readonly unreadable: (at: Place & { readonly folder: string; readonly code: string }) => Told;
  readonly oneExercise: (at: { readonly folder: string; readonly above: string }) => Told;
  readonly noExercise: (at: {
    readonly folder: string;
    readonly names: readonly string[];
    readonly spec: string;
  }) => Told;
  /** A file that was named; `near` are files that may be meant, `names` what the folder holds. */
  readonly noFile: (at: {
    readonly name: string;
    readonly folder: string;
    readonly near: readonly string[];
    readonly names: readonly string[];
  }) => Told;
  /** A file that was not named; `students` are those with a folder, null: there is no folder of hand-ins. */
  readonly noOwnFile: (at: {
    readonly name: string;
    readonly here: string;
    readonly solutions: string;
    readonly students: readonly string[] | null;
    readonly id: string;
  }) => Told;
  /** A file whose name is no exercise's; `lines` are the commands for those whose function it exports. */
  readonly ofNoExercise: (
    at: Meant & { readonly file: string; readonly lines: readonly string[]; readonly line: string },
  ) => Told;
  /** A file of another exercise. */
  readonly ofOther: (at: {
    readonly file: string;
    readonly exported: string;
    readonly ids: readonly string[];
    readonly wanted: string;
    readonly id: string;
    readonly line: string;
  }) => Told;
  readonly manyExercises: (folder: string) => Told;
  /** A course file among hand-ins. */
  readonly handedIn: (at: { readonly file: string; readonly folder: string }) => Told;
  readonly thereAlready: (file: string) => Told;
  readonly whoseFolder: (at: {
    readonly solutions: string;
    readonly folders: readonly string[];
    readonly line: string;
  }) => Told;
  readonly noFolderName: (name: string) => Told;
  /** Options that npm took for its own. */
  readonly swallowed: (at: { readonly options: readonly string[]; readonly line: string }) => Told;
  /** A message of the library that reads the command line. */
  readonly commandLine: (message: string) => string;
  readonly seeHelp: string;
  readonly stopped: (hasWritten: boolean) => string;
  /** The name that a file needs to be graded. */
  readonly mustBeCalled: (name: string) => string;
};

/** A folder that was looked for: the option that names it, and its usual name. */
type Place = { readonly base: string; readonly option: string };
