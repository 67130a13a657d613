export const maxPool2d = () => [[Math.max(...new Float32Array(1e6))]];
