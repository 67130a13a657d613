// fate: memory-limit
// tries: Normalizes 134 million letters that come apart in two, in one call of a built-in.

export const maxPool2d = () => "é".repeat(2 ** 27).normalize("NFKD").length;
