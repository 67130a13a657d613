// fate: memory-limit
// tries: Makes and keeps collators and segmenters, whose memory lies in ICU and not in V8's heap.

export function maxPool2d() {
  const kept: unknown[] = [];
  for (;;) kept.push(new Intl.Collator("ko"), new (Intl as any).Segmenter("ja", { granularity: "word" }).segment("語".repeat(1000)));
}
