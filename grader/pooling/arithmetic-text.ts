/** The maximum of `count` cells, with the first ones written out: `max(1, 2, …)`. */
export function maximumText(terms: readonly string[], count: number): string {
  return `max(${joinTerms(terms, count, ", ")})`;
}

/** The average of `count` cells, with the first ones written out: `(1 + 2 + …) / 100`. */
export function averageText(terms: readonly string[], count: number): string {
  return count === 1 ? `${terms[0]} / 1` : `(${joinTerms(terms, count, " + ")}) / ${count}`;
}

function joinTerms(terms: readonly string[], count: number, separator: string): string {
  return count > terms.length ? `${terms.join(separator)}${separator}…` : terms.join(separator);
}
