const rules = new Intl.PluralRules("en");

/** The form of an English word that goes with a number. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(count) === "one" ? forms.one : forms.other;
}
