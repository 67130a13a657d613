/** Characters that a reader can see on their own: letters, digits, signs, and marks on them. */
const SEEN = String.raw`[[\p{L}\p{M}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\u{1d159}]]`;
const MARK = String.raw`[\p{M}--\p{Default_Ignorable_Code_Point}]`;
const VARIANT = String.raw`[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const JOINER = String.raw`[\u200c\u200d]`;

/**
 * Characters that change how their neighbours look, in a valid place: a variation selector after its base, a joiner
 * between two characters.
 */
const IN_PLACE = [
  `(?<=${SEEN})${VARIANT}`,
  `(?<=${SEEN}${VARIANT}?)${JOINER}(?=${SEEN})`,
  `(?<=${MARK})${JOINER}`, // ends words in Sinhala and Malayalam
].join("|");

const INVISIBLE = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`;

/**
 * Characters that a reader cannot see: control, format, surrogate, private-use and separator characters, fillers, and
 * whatever else Unicode lets fonts ignore. Joiners and variation selectors are exempt where emoji and scripts need
 * them.
 */
export const UNSEEN = new RegExp(`(?!${IN_PLACE})${INVISIBLE}`, "gv");

/** A text that looks empty but is not, though each of its characters is useful between others. */
export const BLANK = /^[\p{Zs}\u2800\u{1d159}]+$/u;

/** Part of a pattern: the text before the bracket of an Azure or TeamCity command, `##vso[` or `##teamcity[`. */
export const BEFORE_BRACKET = String.raw`##[\w.\-]{0,40}`;

/** The same for the text before the colon of a GitLab or Travis CI command, `section_start:` or `travis_fold:`. */
export const BEFORE_COLON = String.raw`(?:section|travis)_\w{1,40}`;
