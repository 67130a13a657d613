/** The languages that learners read. */
export type Language = "en" | "ko";

/** What an author wrote for learners; `ko` is null if only English was written. */
export type Text = { readonly en: string; readonly ko: string | null };
