/**
 * The options of one call, complete, in the order in which a learner sees them:
 * every per-axis option is an array of one number per pooled axis.
 * Empty where the op takes none.
 */
export type Options = Readonly<Record<string, string | readonly number[]>>;

/** The options as the argument behind the inputs; null where there are none, for then the call has no such argument. */
export function optionsArgument(options: Options): Options | null {
  return Object.keys(options).length === 0 ? null : options;
}
