/**
 * Text that the student wrote or printed, in lines that are safe to show; `cut` if there was more, `more` if it is
 * known how many bytes.
 */
export type OwnText = { readonly lines: readonly string[]; readonly cut: boolean; readonly more?: number };
