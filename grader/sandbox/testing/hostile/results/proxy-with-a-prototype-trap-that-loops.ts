// fate: time-limit
// tries: Returns an object for a number that loops for ever when its prototype is asked for.

export const maxPool2d = () => [[new Proxy({}, { getPrototypeOf: () => { for (;;); } })]];
