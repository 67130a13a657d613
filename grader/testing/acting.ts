/**
 * Matches anything that would have an effect in a terminal, a CI log or a page, or be invisible: commands, control and
 * direction characters, fillers.
 */
export const ACTING =
  /^\s*::|##[\w.-]*\[|(?:section|travis)_\w+:|^\s*(?:---|\+\+\+|~~~|\^\^\^)(?:\s|$)|(?!\n|\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/imu;
