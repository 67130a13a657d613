/**
 * The options of one call, complete, in the order in which a learner sees them; empty if the op takes none. Every
 * per-axis option is an array of one number per pooled axis.
 */
export type Options = Readonly<Record<string, string | readonly number[]>>;

/** The options as the last argument; null if there are none, because the call then has no such argument. */
export function optionsArgument(options: Options): Options | null {
  return Object.keys(options).length === 0 ? null : options;
}
