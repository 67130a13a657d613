/** Why one way did not lead to a native engine, and what would help. */
export class SetUpFailure extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
