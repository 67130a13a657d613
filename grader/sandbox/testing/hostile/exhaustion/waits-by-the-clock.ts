// fate: time-limit
// tries: Waits ten seconds by asking the clock over and over.

export function maxPool2d() {
  const end = Date.now() + 10_000;
  while (Date.now() < end);
}
