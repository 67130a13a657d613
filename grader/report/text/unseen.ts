/** Of what a reader sees something, alone: letters, digits, signs, and marks upon them. */
const SEEN = String.raw`[[\p{L}\p{M}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]]`;
const MARK = String.raw`[\p{M}--\p{Default_Ignorable_Code_Point}]`;
const VARIANT = String.raw`[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const JOINER = String.raw`[\u200c\u200d]`;

/** What changes how its neighbours look, and is in its place: a variant of what stands before, a joiner between two. */
const IN_PLACE = [
  `(?<=${SEEN})${VARIANT}`,
  `(?<=${SEEN}${VARIANT}?)${JOINER}(?=${SEEN})`,
  `(?<=${MARK})${JOINER}`, // Sinhala and Malayalam end words so
].join("|");

const INVISIBLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;

/**
 * Characters of which a reader sees nothing: of control and format, surrogate, private and separating ones, fillers, and
 * whatever else Unicode lets fonts ignore. Joiners and variation selectors stay where emoji and scripts need them.
 */
export const UNSEEN = new RegExp(`(?!${IN_PLACE})${INVISIBLE}`, "gv");

/** A text that looks empty and is not, though each of its characters has its use between others. */
export const BLANK = /^[\p{Zs}\u2800\u{1d159}]+$/u;

/** Part of a pattern: what stands before the bracket of a command of Azure's or TeamCity's, `##vso[` or `##teamcity[`. */
export const BEFORE_BRACKET = String.raw`##[\w.\-]{0,40}`;

/** The same of what stands before the colon of a command of GitLab's or Travis CI's, `section_start:` or `travis_fold:`. */
export const BEFORE_COLON = String.raw`(?:section|travis)_\w{1,40}`;
