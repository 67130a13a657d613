// fate: memory-limit
// tries: Makes and keeps number formats, whose memory lies in ICU and not in V8's heap.

export function maxPool2d() {
  const kept = [];
  for (let i = 0; ; i++) kept.push(new Intl.NumberFormat("en", { style: "currency", currency: "EUR", maximumFractionDigits: i % 10 }));
}
