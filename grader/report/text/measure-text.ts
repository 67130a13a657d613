/** A share in whole percent, never rounded to 0 % or 100 % unless it is exactly that. */
export function percentText(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = Math.round((100 * part) / whole);
  if (percent === 0 && part > 0) return "<1%";
  if (percent === 100 && part < whole) return ">99%";
  return `${percent}%`;
}

/** A correlation with two decimals; empty if there is none. */
export function correlationText(value: number | null): string {
  return value === null ? "" : value.toFixed(2).replace("-", "−");
}
