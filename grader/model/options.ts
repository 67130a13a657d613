/**
 * The options of one call, complete, in the order in which a learner sees them:
 * every per-axis option is an array of one number per pooled axis.
 */
export type Options = Readonly<Record<string, string | readonly number[]>>;
