/** At most one decimal: 12, 12.5. */
export function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
