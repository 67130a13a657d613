// fate: time-limit
// tries: Writes a big integer of 34 million digits as text, which V8 does in one long step.

export const maxPool2d = () => (7n ** 40_000_000n).toString().length;
